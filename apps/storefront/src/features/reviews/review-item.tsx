import type { PublicReview } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { Button, Rating } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { ReviewPhotos } from "./review-photos.tsx";

interface Props {
  review: PublicReview;
  words: ReviewMessages;
  voted: boolean;
  canVote: boolean;
}

/** One review, its text as it was written: never markup. */
export function ReviewItem({ review, words, voted, canVote }: Props) {
  const { format } = useI18n();
  const client = useQueryClient();
  const vote = useMutation({
    mutationFn: () => shop.reviews.vote.mutate({ reviewId: review.id, helpful: !voted }),
    onSuccess: () => client.invalidateQueries({ queryKey: trpc.reviews.pathKey() }),
  });
  return (
    <li className="hairline-b py-5">
      <article aria-label={review.author || words.erased}>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          <Rating value={review.rating} label={words.stars(review.rating)} />
          <bdi className="font-medium text-ink">{review.author || words.erased}</bdi>
          {review.verified ? <span className="text-palm">{words.verified}</span> : null}
          <time dateTime={review.publishedAt}>{format.date(review.publishedAt)}</time>
        </p>
        <div lang={review.locale} dir="auto">
          {review.title ? <h3 className="mt-2 text-body font-medium wrap-anywhere">{review.title}</h3> : null}
          <p className="mt-1 max-w-prose whitespace-pre-line wrap-anywhere">{review.body}</p>
        </div>
        <ReviewPhotos photos={review.photos} author={review.author || words.erased} words={words} />
        {review.answer ? (
          <div className="mt-3 border-s-2 border-rim ps-4">
            <p className="text-sm font-medium">{words.answer}</p>
            <p dir="auto" className="max-w-prose whitespace-pre-line wrap-anywhere">
              {review.answer.text}
            </p>
          </div>
        ) : null}
        {canVote ? (
          <Button
            variant="quiet"
            className="mt-2"
            aria-pressed={voted}
            aria-label={`${words.helpful(review.helpful)}: ${words.helpfulAria}`}
            pending={vote.isPending}
            onClick={() => vote.mutate()}
          >
            {words.helpful(review.helpful)}
          </Button>
        ) : review.helpful > 0 ? (
          <p className="tnum mt-2 text-sm text-muted">{words.helpful(review.helpful)}</p>
        ) : null}
      </article>
    </li>
  );
}
