import { BulkFields, type BulkRows, type BulkRowsInput } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { namesOf } from "./product-names.ts";

/** What became of the products of a bulk edit, one by one, in the order of their ids. */
export async function bulkRows(
  ctx: StaffContext,
  { id, locale, state, cursor, limit }: z.infer<typeof BulkRowsInput>,
): Promise<z.infer<typeof BulkRows>> {
  const rows = await ctx.db.bulkEditRow.findMany({
    where: {
      bulkEditId: id,
      ...(state !== undefined && { state }),
      ...(typeof cursor === "string" && { productId: { gt: cursor } }),
    },
    select: { productId: true, state: true, before: true, after: true, problem: true, details: true },
    orderBy: { productId: "asc" },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const names = await namesOf(
    ctx.db,
    page.map(({ productId }) => productId),
    locale,
  );
  return {
    items: page.map(({ problem, details, before: was, after: is, ...row }) => ({
      ...row,
      name: names.get(row.productId) ?? "",
      before: BulkFields.nullable().parse(was),
      after: BulkFields.nullable().parse(is),
      problem: problem === null ? null : { code: problem, details },
    })),
    next: rows.length > limit ? (page.at(-1)?.productId ?? null) : null,
  };
}
