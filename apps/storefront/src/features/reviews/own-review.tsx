import type { OwnReview, ReviewsOfMine } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { announce, Button, Rating, StatusPill } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { shop, trpc } from "../../lib/trpc.ts";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { intoView } from "./into-view.ts";
import { ReviewPhotos } from "./review-photos.tsx";

const ReviewForm = lazy(() => import("./review-form.tsx"));

interface Props {
  productId: string;
  mine: ReviewsOfMine;
  words: ReviewMessages;
  /** Came to write one: the form is open, unless there is a review already. */
  asked?: boolean;
}

/** What a signed-in customer may do here: write, read what became of it, change it, take it away. */
export function OwnReviewPart({ productId, mine: { mayWrite, review }, words, asked = false }: Props) {
  const [writes, setWrites] = useState(asked && mayWrite && review === null);
  if (writes)
    return (
      <div ref={asked ? intoView : undefined} className="min-h-96">
        <Suspense>
          <ReviewForm productId={productId} review={review} words={words} onDone={() => setWrites(false)} />
        </Suspense>
      </div>
    );
  return (
    <>
      {review ? <OwnText review={review} words={words} /> : null}
      {mayWrite ? (
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" onClick={() => setWrites(true)}>
            {review ? words.edit : words.write}
          </Button>
          {review ? <RemoveReview id={review.id} words={words} /> : null}
        </div>
      ) : null}
    </>
  );
}

const TONES = { PENDING: "warning", PUBLISHED: "success", REJECTED: "danger" } as const;

function OwnText({ review, words }: { review: OwnReview; words: ReviewMessages }) {
  return (
    <section aria-label={words.own}>
      <p className="flex flex-wrap items-center gap-3">
        <Rating value={review.rating} label={words.stars(review.rating)} />
        <StatusPill tone={TONES[review.state]}>{words.states[review.state]}</StatusPill>
      </p>
      <div dir="auto">
        {review.title ? <p className="mt-2 font-medium wrap-anywhere">{review.title}</p> : null}
        <p className="mt-1 whitespace-pre-line wrap-anywhere">{review.body}</p>
      </div>
      <ReviewPhotos photos={review.photos} author={words.you} words={words} />
      {review.reason === null ? null : (
        <p className="mt-2 text-sm text-pomegranate wrap-anywhere">{words.reason(review.reason)}</p>
      )}
      {review.isShown && review.state === "PENDING" ? (
        <p className="mt-2 text-sm text-muted">{words.olderShown}</p>
      ) : null}
    </section>
  );
}

function RemoveReview({ id, words }: { id: string; words: ReviewMessages }) {
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => shop.reviews.remove.mutate({ id }),
    onSuccess: async () => {
      setOpen(false);
      announce(words.removed);
      await client.invalidateQueries({ queryKey: trpc.reviews.pathKey() });
    },
  });
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {words.remove}
      </Button>
      <ConfirmDialog
        open={open}
        title={words.removeTitle}
        confirmLabel={words.remove}
        cancelLabel={words.keep}
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setOpen(false)}
      >
        {words.removeHelp}
      </ConfirmDialog>
    </>
  );
}
