import { DomainError, type WishDone } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { refreshRatings } from "./refresh-ratings.ts";

/** Its author takes a review away, with its stars. NOT_FOUND for somebody else's. */
export function removeReview(ctx: CustomerContext, { id }: { id: string }): Promise<WishDone> {
  return runTx(ctx.db, async (tx) => {
    const where = { id, userId: ctx.customer.id };
    const review = await tx.productReview.findFirst({ where, select: { productId: true } });
    if (!review) throw new DomainError("NOT_FOUND", { entity: "review" });
    await tx.productReview.deleteMany({ where });
    await refreshRatings(tx, ctx, [review.productId]);
    return { ok: true };
  });
}
