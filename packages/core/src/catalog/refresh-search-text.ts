import { columns, type Brand, type Product, type ProductTranslation, type Variant } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { foldText } from "./fold-text.ts";

const b = columns<Brand>("b");
const p = columns<Product>("p");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");

const BATCH = 2000;
const Sources = z.array(
  z.object({ id: z.string(), locale: z.string(), name: z.string(), known: z.string(), text: z.string() }),
);

/** Writes what search looks in: name, brand, SKUs, barcodes and tags, folded, per translation. Any number of ids. */
export async function refreshSearchText(tx: Tx, productIds: readonly string[]): Promise<void> {
  for (let start = 0; start < productIds.length; start += BATCH) {
    await refreshBatch(tx, productIds.slice(start, start + BATCH));
  }
}

async function refreshBatch(tx: Tx, ids: string[]): Promise<void> {
  const rows = await tx.$queryRaw`
    SELECT ${t.productId} AS id, ${t.locale}, ${t.name}, ${t.searchText} AS text,
           concat_ws(' ', ${b.name}, codes.list, array_to_string(${p.tags}, ' ')) AS known
      FROM "ProductTranslation" t JOIN "Product" p ON ${p.id} = ${t.productId}
      LEFT JOIN "Brand" b ON ${b.id} = ${p.brandId}
      LEFT JOIN LATERAL (
        SELECT string_agg(concat_ws(' ', ${v.sku}, ${v.barcode}), ' ' ORDER BY ${v.position}, ${v.id}) AS list
          FROM "Variant" v WHERE ${v.productId} = ${p.id} AND ${v.deletedAt} IS NULL) codes ON TRUE
     WHERE ${t.productId} = ANY(${ids}::uuid[]) ORDER BY ${t.productId}, ${t.locale}`;
  const stale = Sources.parse(rows)
    .map(({ id, locale, name, known, text }) => ({ id, locale, text, folded: foldText(`${name} ${known}`) }))
    .filter((row) => row.folded !== row.text);
  if (stale.length === 0) return;
  await tx.$executeRaw`
    UPDATE "ProductTranslation" t SET "searchText" = fresh.text
      FROM unnest(${stale.map((row) => row.id)}::uuid[], ${stale.map((row) => row.locale)}::text[],
                  ${stale.map((row) => row.folded)}::text[]) AS fresh(id, locale, text)
     WHERE ${t.productId} = fresh.id AND ${t.locale} = fresh.locale`;
}
