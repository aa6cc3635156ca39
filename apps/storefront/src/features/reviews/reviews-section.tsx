import type { ReviewSort } from "@souk/contracts";
import { loadReviewMessages, type ReviewMessages } from "@souk/i18n/reviews";
import { Button, buttonClass, NativeSelect } from "@souk/ui";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { useMe } from "../../lib/me.ts";
import { trpc } from "../../lib/trpc.ts";
import { useWords } from "../../lib/use-words.ts";
import { intoView } from "./into-view.ts";
import { OwnReviewPart } from "./own-review.tsx";
import { ReviewItem } from "./review-item.tsx";
import { ReviewSummary } from "./review-summary.tsx";

interface Props {
  productId: string;
  /** Came by a mail that asks for a review: its form is open, or leads past the sign-in. */
  asked: boolean;
}

export default function ReviewsSection({ productId, asked }: Props) {
  const words = useWords("reviews", loadReviewMessages);
  return words ? <Reviews productId={productId} asked={asked} words={words} /> : null;
}

function Reviews({ productId, asked, words }: Props & { words: ReviewMessages }) {
  const [sort, setSort] = useState<ReviewSort>("newest");
  const [stars, setStars] = useState<number>();
  const pages = useReviews({ productId, sort, stars });
  const me = useMe();
  const own = useQuery(
    trpc.reviews.ofMine.queryOptions({ productId }, { enabled: Boolean(me.data), staleTime: 0 }),
  );
  const [first] = pages.data?.pages ?? [];
  if (!first) return null;
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-label={words.title} className="hairline-t mt-14 pt-8">
      <h2 className="mb-5 text-xl">{words.title}</h2>
      <div className="grid grid-cols-1 gap-x-14 gap-y-8 md:grid-cols-[18rem_minmax(0,1fr)]">
        <div className="space-y-6">
          <ReviewSummary view={first} words={words} stars={stars} onStars={setStars} />
          {own.data ? (
            <OwnReviewPart productId={productId} mine={own.data} words={words} asked={asked} />
          ) : null}
          {asked && me.data === null ? <SignInFirst words={words} /> : null}
        </div>
        <div className="min-w-0">
          {first.rating.count > 1 ? (
            <NativeSelect
              label={words.sort}
              className="mb-4 max-w-60"
              value={sort}
              onChange={(value) => setSort(value === "helpful" ? "helpful" : "newest")}
              options={(["newest", "helpful"] as const).map((value) => ({
                value,
                label: words.sorts[value],
              }))}
            />
          ) : null}
          {items.length === 0 ? (
            <p className="text-muted">{stars === undefined ? words.none : words.noneSo}</p>
          ) : (
            <ul>
              {items.map((review) => (
                <ReviewItem
                  key={review.id}
                  review={review}
                  words={words}
                  voted={own.data?.voted.includes(review.id) ?? false}
                  canVote={own.data !== undefined && own.data.review?.id !== review.id}
                />
              ))}
            </ul>
          )}
          {pages.hasNextPage ? (
            <Button
              variant="secondary"
              className="mt-6"
              pending={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {words.more}
            </Button>
          ) : null}
        </div>
      </div>
    </section>
  );
}

/** Who wrote is known by the account alone; after the sign-in all that waits for a review is listed. */
function SignInFirst({ words }: { words: ReviewMessages }) {
  const { locale } = useI18n();
  return (
    <div ref={intoView}>
      <Link
        to="/$locale/sign-in"
        params={{ locale }}
        search={{ next: "account/reviews" }}
        className={buttonClass({ variant: "primary" })}
      >
        {words.signIn}
      </Link>
    </div>
  );
}

function useReviews(asked: { productId: string; sort: ReviewSort; stars: number | undefined }) {
  const { productId, sort, stars } = asked;
  const input = { productId, sort, limit: 10, ...(stars === undefined ? {} : { stars }) };
  return useInfiniteQuery(
    trpc.reviews.list.infiniteQueryOptions(input, {
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
}
