import { type FindVariantsInput, VariantChoices } from "@souk/contracts";
import { columns, Prisma, type ProductSummary, type Variant } from "@souk/db";
import { z } from "zod";
import { foldText } from "../../catalog/fold-text.ts";
import type { StaffContext } from "../../context.ts";
import { isBundle } from "../../inventory/bundle-sql.ts";
import { refreshTable } from "../product-table/refresh-table.ts";
import { tableWords } from "../product-table/table-words.ts";
import { choiceJson } from "./read-merchandising.ts";
import { literally } from "../../like.ts";

const cv = columns<Variant>("cv");
const s = columns<ProductSummary>("s");
const { sql } = Prisma;
const Rows = z.tuple([z.object({ choices: VariantChoices })]);
/** Products whose variants are looked at; a query that finds more wants another word. */
const MOST_PRODUCTS = 50;

/** Variants that a bundle may hold, those whose SKU begins with the query first. */
export async function findVariants(
  ctx: StaffContext,
  { query, limit }: z.infer<typeof FindVariantsInput>,
): Promise<z.infer<typeof VariantChoices>> {
  const words = tableWords(query);
  if (words === null) return [];
  await refreshTable(ctx.db);
  const begins = `${literally(foldText(query))}%`;
  const rows = await ctx.db.$queryRaw(sql`
    WITH found AS MATERIALIZED (
      SELECT ${s.productId} AS id FROM "ProductSummary" s
       WHERE s."words" @@ ${words}::tsquery AND NOT ${s.deleted} LIMIT ${MOST_PRODUCTS}
    ), few AS MATERIALIZED (
      SELECT cv.*, lower(${cv.sku}) LIKE ${begins} AS first FROM found JOIN "Variant" cv ON ${cv.productId} = found.id
       WHERE ${cv.deletedAt} IS NULL AND NOT ${isBundle(cv.id)}
       ORDER BY first DESC, ${cv.productId}, ${cv.position}, ${cv.id} LIMIT ${limit}
    )
    SELECT coalesce(json_agg(${choiceJson} ORDER BY cv.first DESC, ${cv.productId}, ${cv.position}, ${cv.id}), '[]')
           AS choices FROM few cv`);
  return Rows.parse(rows)[0].choices;
}
