import { type BrandView, DomainError } from "@souk/contracts";
import { columns, Prisma, type Product } from "@souk/db";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { auditProducts } from "../audit/audit-products.ts";
import { LONG_CHANGE, refreshDescribed } from "../refresh-described.ts";
import { finishBrand, lockBrands, productsOfBrand, refuseDeleted } from "./change-brand.ts";

const p = columns<Product>("p");

/**
 * Makes all products of one brand those of another and deletes the first. Each product's history says so, and an editor
 * that is open on one meets a conflict. NOT_FOUND for a brand that isn't there, is deleted, or is both. Gives the other.
 */
export async function mergeBrands(
  ctx: StaffContext,
  { id, intoId }: { id: string; intoId: string },
): Promise<BrandView> {
  if (id === intoId) throw new DomainError("NOT_FOUND", { entity: "brand" });
  return runTx(
    ctx.db,
    async (tx) => {
      const [from, into] = await lockBrands(tx, [id, intoId]);
      if (!from || !into) throw new DomainError("NOT_FOUND", { entity: "brand" });
      refuseDeleted(from);
      refuseDeleted(into);
      const moved = await productsOfBrand(tx, id);
      await auditProducts(
        tx,
        ctx,
        "brand",
        Prisma.sql`SELECT ${p.id} AS id, to_jsonb(${from.name}::text) AS before, to_jsonb(${into.name}::text) AS after
                   FROM "Product" p WHERE ${p.brandId} = ${id}::uuid`,
      );
      await tx.product.updateMany({
        where: { brandId: id },
        data: { brandId: intoId, version: { increment: 1 } },
      });
      await tx.brand.update({
        where: { id },
        data: { deletedAt: ctx.clock.now(), version: { increment: 1 } },
        select: { id: true },
      });
      await finishBrand(tx, ctx, id, { action: "brand.merge", before: from });
      const merged = await finishBrand(tx, ctx, intoId, { action: "brand.update", before: into });
      await refreshDescribed(tx, ctx, moved, "brand");
      return merged;
    },
    LONG_CHANGE,
  );
}
