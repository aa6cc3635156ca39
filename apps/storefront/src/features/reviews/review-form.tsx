import type { OwnReview } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { announce, Banner, Button, RadioGroup, TextArea, TextField } from "@souk/ui";
import { takeDropped, takePasted } from "@souk/ui/attachments";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { problemOf, shop, trpc } from "../../lib/trpc.ts";
import { PhotosField } from "./photos-field.tsx";
import { keepDraft, readDraft, type ReviewDraft } from "./review-draft.ts";
import { useReviewPhotos } from "./use-review-photos.ts";

interface Props {
  productId: string;
  review: OwnReview | null;
  words: ReviewMessages;
  onDone: () => void;
}

export default function ReviewForm({ productId, review, words, onDone }: Props) {
  const { draft, change } = useDraft(productId, review);
  const [tried, setTried] = useState(false);
  const photos = useReviewPhotos({ productId, review, words });
  const save = useSave({ productId, words, onDone, onPhotoGone: () => photos.files.clear() });
  const lacks = { rating: draft.rating === 0, body: draft.body.trim() === "" };
  return (
    <form
      noValidate
      aria-label={words.write}
      className="space-y-5 rounded-md outline-offset-8 outline-primary data-over:outline-2"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (lacks.rating || lacks.body || photos.files.isUnready) return;
        save.mutate({ ...draft, photoIds: photos.ids });
      }}
      onPaste={takePasted(photos.files)}
      {...takeDropped(photos.files)}
    >
      {save.error ? <Failure error={save.error} words={words} /> : null}
      <Words draft={draft} change={change} words={words} lacks={tried ? lacks : {}} />
      <PhotosField
        kept={photos.kept}
        onKeep={photos.setKept}
        files={photos.files}
        words={words}
        tooEarly={tried && photos.files.isUnready}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={save.isPending}>
          {words.send}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface WordsProps {
  draft: ReviewDraft;
  change: (part: Partial<ReviewDraft>) => void;
  words: ReviewMessages;
  lacks: { rating?: boolean; body?: boolean };
}

function Words({ draft, change, words, lacks }: WordsProps) {
  return (
    <>
      <RadioGroup
        label={words.rating}
        look="chips"
        value={String(draft.rating)}
        onChange={(value) => change({ rating: Number(value) })}
        error={lacks.rating ? words.ratingMissing : undefined}
        options={[1, 2, 3, 4, 5].map((step) => ({ value: String(step), label: words.stars(step) }))}
      />
      <TextField
        label={words.headline}
        optionalLabel={words.optional}
        maxLength={120}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <TextArea
        label={words.body}
        help={words.bodyHelp}
        rows={5}
        maxLength={4000}
        value={draft.body}
        onChange={(body) => change({ body })}
        error={lacks.body ? words.bodyMissing : undefined}
      />
    </>
  );
}

function Failure({ error, words }: { error: unknown; words: ReviewMessages }) {
  const i18n = useI18n();
  return (
    <Banner tone="danger" role="alert">
      {isPhotoGone(error) ? words.photos.gone : errorText(error, i18n)}
    </Banner>
  );
}

/** Chosen a day ago, or taken off meanwhile: it is to be chosen anew. */
function isPhotoGone(error: unknown): boolean {
  const problem = problemOf(error);
  return problem?.code === "NOT_FOUND" && problem.details.entity === "photo";
}

function useDraft(productId: string, review: OwnReview | null) {
  const [draft, setDraft] = useState<ReviewDraft>(
    () => readDraft(productId) ?? { rating: 0, title: "", body: "", ...pickedOf(review) },
  );
  const change = (part: Partial<ReviewDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(productId, next);
  };
  return { draft, change };
}

const pickedOf = (review: OwnReview | null): Partial<ReviewDraft> =>
  review ? { rating: review.rating, title: review.title, body: review.body } : {};

interface Saving extends Omit<Props, "review"> {
  onPhotoGone: () => void;
}

function useSave({ productId, words, onDone, onPhotoGone }: Saving) {
  const { locale } = useI18n();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (said: ReviewDraft & { photoIds: string[] }) =>
      shop.reviews.save.mutate({ ...said, productId, locale }),
    onError: (error) => {
      if (isPhotoGone(error)) onPhotoGone();
    },
    onSuccess: (mine) => {
      keepDraft(productId, null);
      client.setQueryData(trpc.reviews.ofMine.queryKey({ productId }), mine);
      announce(mine.review?.state === "PUBLISHED" ? words.published : words.sent);
      onDone();
      void client.invalidateQueries({ queryKey: trpc.reviews.mine.pathKey() });
    },
  });
}
