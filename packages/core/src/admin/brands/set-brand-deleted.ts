import { type BrandView, DomainError } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { finishBrand, lockBrands } from "./change-brand.ts";

/** Takes a brand away; BRAND_IN_USE while products that aren't deleted are of it. NOT_FOUND. */
export async function deleteBrand(ctx: StaffContext, { id }: { id: string }): Promise<BrandView> {
  return setDeleted(ctx, id, true);
}

/** Brings a deleted brand back. NOT_FOUND. */
export async function restoreBrand(ctx: StaffContext, { id }: { id: string }): Promise<BrandView> {
  return setDeleted(ctx, id, false);
}

async function setDeleted(ctx: StaffContext, id: string, deleted: boolean): Promise<BrandView> {
  return runTx(ctx.db, async (tx) => {
    const [before] = await lockBrands(tx, [id]);
    if (!before) throw new DomainError("NOT_FOUND", { entity: "brand" });
    if (before.deleted === deleted) return before;
    if (deleted && before.productCount > 0)
      throw new DomainError("BRAND_IN_USE", { products: before.productCount });
    await tx.brand.update({
      where: { id },
      data: { deletedAt: deleted ? ctx.clock.now() : null, version: { increment: 1 } },
      select: { id: true },
    });
    return finishBrand(tx, ctx, id, { action: deleted ? "brand.delete" : "brand.restore", before });
  });
}
