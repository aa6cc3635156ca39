import { type FindVariantsInput, VariantChoices } from "@souk/contracts";
import { columns, Prisma, type Product, type ProductTranslation, type Variant } from "@souk/db";
import { z } from "zod";
import { containing, foldText, searchWords } from "../../catalog/fold-text.ts";
import type { StaffContext } from "../../context.ts";
import { isBundle } from "../../inventory/bundle-sql.ts";
import { choiceJson } from "./read-merchandising.ts";

const cv = columns<Variant>("cv");
const p = columns<Product>("p");
const t = columns<ProductTranslation>("t");
const { sql } = Prisma;
const Rows = z.tuple([z.object({ choices: VariantChoices })]);
/** Products whose variants are looked at; a query that finds more wants another word. */
const MOST_PRODUCTS = 50;

/** Variants that a bundle may hold, those whose SKU begins with the query first. */
export async function findVariants(
  ctx: StaffContext,
  { query, limit }: z.infer<typeof FindVariantsInput>,
): Promise<z.infer<typeof VariantChoices>> {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const has = Prisma.join(
    words.map((word) => sql`${t.searchText} LIKE ${containing(word)}`),
    " AND ",
  );
  const begins = containing(foldText(query)).slice(1);
  const rows = await ctx.db.$queryRaw(sql`
    WITH found AS MATERIALIZED (
      SELECT DISTINCT ${t.productId} AS id FROM "ProductTranslation" t JOIN "Product" p ON ${p.id} = ${t.productId}
       WHERE ${has} AND ${p.deletedAt} IS NULL LIMIT ${MOST_PRODUCTS}
    ), few AS MATERIALIZED (
      SELECT cv.*, lower(${cv.sku}) LIKE ${begins} AS first FROM found JOIN "Variant" cv ON ${cv.productId} = found.id
       WHERE ${cv.deletedAt} IS NULL AND NOT ${isBundle(cv.id)}
       ORDER BY first DESC, ${cv.productId}, ${cv.position}, ${cv.id} LIMIT ${limit}
    )
    SELECT coalesce(json_agg(${choiceJson} ORDER BY cv.first DESC, ${cv.productId}, ${cv.position}, ${cv.id}), '[]')
           AS choices FROM few cv`);
  return Rows.parse(rows)[0].choices;
}
