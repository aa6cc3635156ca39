import type { ProductDetail } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { finishProduct } from "./finish-product.ts";
import { lockProduct } from "./lock-product.ts";
import { readProduct } from "./read-product.ts";
import { refuseUsedProduct } from "./refuse-used-components.ts";

/** Marks a product deleted or takes the mark away; one that is so already is left alone. */
export async function setDeleted(ctx: StaffContext, id: string, deleted: boolean): Promise<ProductDetail> {
  return runTx(ctx.db, async (tx) => {
    const locked = await lockProduct(tx, id);
    const before = await readProduct(tx, id);
    if (locked.deleted === deleted) return before;
    if (deleted) await refuseUsedProduct(tx, id);
    await tx.product.update({
      where: { id },
      data: { deletedAt: deleted ? ctx.clock.now() : null, version: { increment: 1 } },
      select: { id: true },
    });
    if (!deleted) await leaveDeletedCategory(tx, id);
    return finishProduct(tx, ctx, id, { action: deleted ? "product.delete" : "product.restore", before });
  });
}

// Its category may have been deleted meanwhile: only products that are there keep one alive.
async function leaveDeletedCategory(tx: Tx, id: string): Promise<void> {
  await tx.product.updateMany({
    where: { id, category: { deletedAt: { not: null } } },
    data: { categoryId: null },
  });
}
