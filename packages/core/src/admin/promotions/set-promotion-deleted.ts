import type { PromotionDetail } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { finishPromotion, lockPromotion } from "./finish-promotion.ts";

interface Chosen {
  id: string;
}

/** Ends a promotion for good: carts lose it, orders keep what they got. It stays, for restoring it. NOT_FOUND. */
export const deletePromotion = (ctx: StaffContext, chosen: Chosen): Promise<PromotionDetail> =>
  setDeleted(ctx, chosen, true);

/** Brings a deleted promotion back as it was, its codes too. NOT_FOUND. */
export const restorePromotion = (ctx: StaffContext, chosen: Chosen): Promise<PromotionDetail> =>
  setDeleted(ctx, chosen, false);

function setDeleted(ctx: StaffContext, { id }: Chosen, deleted: boolean): Promise<PromotionDetail> {
  return runTx(ctx.db, async (tx) => {
    const before = await lockPromotion(tx, ctx, id);
    if (before.deleted === deleted) return before;
    await tx.promotion.update({
      where: { id },
      data: { deletedAt: deleted ? ctx.clock.now() : null, version: { increment: 1 } },
      select: { id: true },
    });
    const action = deleted ? "promotion.delete" : "promotion.restore";
    return finishPromotion(tx, ctx, { id, action, before });
  });
}
