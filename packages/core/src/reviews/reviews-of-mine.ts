import type { ReviewsOfMine } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { boughtLine } from "./bought-lines.ts";
import { ownReviewSelect, toOwnReview } from "./own-review.ts";

/** More votes of one shopper on one product's reviews than a screen shows. */
const MOST_VOTES = 500;

/** What the signed-in customer has to do with a product's reviews: may write one, has written one, found some helpful. */
export async function reviewsOfMine(
  { db, customer: { id: userId } }: CustomerContext,
  { productId }: { productId: string },
): Promise<ReviewsOfMine> {
  const [line, review, votes] = await Promise.all([
    boughtLine(db, { userId, productId }),
    db.productReview.findUnique({
      where: { productId_userId: { productId, userId } },
      select: ownReviewSelect,
    }),
    db.productReviewVote.findMany({
      where: { userId, review: { productId } },
      select: { reviewId: true },
      orderBy: { createdAt: "desc" },
      take: MOST_VOTES,
    }),
  ]);
  return {
    mayWrite: line !== null,
    review: review && toOwnReview(review),
    voted: votes.map(({ reviewId }) => reviewId),
  };
}
