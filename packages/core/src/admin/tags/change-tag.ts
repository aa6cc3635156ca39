import { columns, Prisma, type Product } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { auditProducts } from "../audit/audit-products.ts";
import { LONG_CHANGE, refreshDescribed } from "../refresh-described.ts";

const p = columns<Product>("p");
const { sql } = Prisma;
const Ids = z.array(z.object({ id: z.uuid() }));

/**
 * Renames a tag on all products, deleted ones too; into one that some have already it is a merge, with null it is
 * removed. Each product's history says so, and an editor that is open on one meets a conflict. Gives how many changed.
 */
export async function changeTag(
  ctx: StaffContext,
  { tag, to }: { tag: string; to: string | null },
): Promise<{ products: number }> {
  if (tag === to) return { products: 0 };
  return runTx(
    ctx.db,
    async (tx) => {
      const having = sql`${p.tags} @> ARRAY[${tag}::text]`;
      const held =
        await tx.$queryRaw`SELECT ${p.id} FROM "Product" p WHERE ${having} ORDER BY ${p.id} FOR NO KEY UPDATE`;
      const ids = Ids.parse(held).map(({ id }) => id);
      if (ids.length === 0) return { products: 0 };
      const after =
        to === null
          ? sql`array_remove(${p.tags}, ${tag}::text)`
          : sql`CASE WHEN ${p.tags} @> ARRAY[${to}::text] THEN array_remove(${p.tags}, ${tag}::text)
                   ELSE array_replace(${p.tags}, ${tag}::text, ${to}::text) END`;
      const products = sql`
      SELECT ${p.id} AS id, to_jsonb(${p.tags}) AS before, to_jsonb(${after}) AS after FROM "Product" p WHERE ${having}`;
      await auditProducts(tx, ctx, "tags", products);
      await tx.$executeRaw`
      UPDATE "Product" p SET "tags" = ${after}, "version" = ${p.version} + 1, "updatedAt" = ${ctx.clock.now()}
       WHERE ${having}`;
      await refreshDescribed(tx, ctx, ids, "tag");
      return { products: ids.length };
    },
    LONG_CHANGE,
  );
}
