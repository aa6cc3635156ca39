import type { OwnReview } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { announce, Banner, Button, RadioGroup, TextArea, TextField } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { keepDraft, readDraft, type ReviewDraft } from "./review-draft.ts";

interface Props {
  productId: string;
  review: OwnReview | null;
  words: ReviewMessages;
  onDone: () => void;
}

export function ReviewForm({ productId, review, words, onDone }: Props) {
  const i18n = useI18n();
  const [draft, setDraft] = useState<ReviewDraft>(
    () => readDraft(productId) ?? { rating: 0, title: "", body: "", ...pickedOf(review) },
  );
  const [tried, setTried] = useState(false);
  const save = useSave({ productId, words, onDone });
  const change = (part: Partial<ReviewDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(productId, next);
  };
  const lacks = { rating: draft.rating === 0, body: draft.body.trim() === "" };
  return (
    <form
      noValidate
      aria-label={words.write}
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!lacks.rating && !lacks.body) save.mutate(draft);
      }}
    >
      {save.error ? <Banner tone="danger">{errorText(save.error, i18n)}</Banner> : null}
      <RadioGroup
        label={words.rating}
        look="chips"
        value={String(draft.rating)}
        onChange={(value) => change({ rating: Number(value) })}
        error={tried && lacks.rating ? words.ratingMissing : undefined}
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
        error={tried && lacks.body ? words.bodyMissing : undefined}
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

const pickedOf = (review: OwnReview | null): Partial<ReviewDraft> =>
  review ? { rating: review.rating, title: review.title, body: review.body } : {};

function useSave({ productId, words, onDone }: Omit<Props, "review">) {
  const { locale } = useI18n();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: ReviewDraft) => shop.reviews.save.mutate({ ...draft, productId, locale }),
    onSuccess: (mine) => {
      keepDraft(productId, null);
      client.setQueryData(trpc.reviews.ofMine.queryKey({ productId }), mine);
      announce(words.sent);
      onDone();
      void client.invalidateQueries({ queryKey: trpc.reviews.mine.pathKey() });
    },
  });
}
