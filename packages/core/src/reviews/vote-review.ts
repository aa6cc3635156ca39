import { DomainError, type VoteInput, type VoteView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { takeTurn } from "../limits/take-turn.ts";

/**
 * Says that a published review was helpful, or no more; said twice it counts once. NOT_FOUND for one that isn't shown and
 * for one's own; TOO_MANY_REQUESTS.
 */
export async function voteReview(ctx: CustomerContext, { reviewId, helpful }: VoteInput): Promise<VoteView> {
  const userId = ctx.customer.id;
  await takeTurn(ctx, "review-vote", { owner: userId });
  const where = {
    id: reviewId,
    publishedAt: { not: null },
    OR: [{ userId: null }, { userId: { not: userId } }],
  };
  const review = await ctx.db.productReview.findFirst({ where, select: { id: true } });
  if (!review) throw new DomainError("NOT_FOUND", { entity: "review" });
  if (helpful)
    await ctx.db.productReviewVote.createMany({ data: [{ reviewId, userId }], skipDuplicates: true });
  else await ctx.db.productReviewVote.deleteMany({ where: { reviewId, userId } });
  const now = await ctx.db.productReview.findUnique({ where: { id: reviewId }, select: { helpful: true } });
  return { helpful: now?.helpful ?? 0, voted: helpful };
}
