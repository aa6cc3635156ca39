import { DEFAULT_LOCALE, type Locale, MediaUse } from "@souk/contracts";
import {
  type Brand,
  type Category,
  type CategoryTranslation,
  type Collection,
  type CollectionTranslation,
  columns,
  Prisma,
  type ProductMedia,
  type ProductTranslation,
  type Variant,
} from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";

const b = columns<Brand>("b");
const c = columns<Category>("c");
const ct = columns<CategoryTranslation>("ct");
const k = columns<Collection>("k");
const kt = columns<CollectionTranslation>("kt");
const pm = columns<ProductMedia>("pm");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;

// What is deleted and can come back (products, brands, collections) still needs its pictures.
const sources = (mediaId: Prisma.Sql) => ({
  product: sql`"ProductMedia" pm WHERE ${pm.mediaId} = ${mediaId}`,
  variant: sql`"Variant" v WHERE ${v.mediaId} = ${mediaId} AND ${v.deletedAt} IS NULL`,
  category: sql`"Category" c WHERE ${c.mediaId} = ${mediaId} AND ${c.deletedAt} IS NULL`,
  brand: sql`"Brand" b WHERE ${b.mediaId} = ${mediaId}`,
  collection: sql`"Collection" k WHERE ${k.mediaId} = ${mediaId}`,
});

/** Whether nothing shows the picture of that id. */
export function isUnused(mediaId: Prisma.Sql): Prisma.Sql {
  const none = Object.values(sources(mediaId)).map((source) => sql`NOT EXISTS (SELECT FROM ${source})`);
  return Prisma.join(none, " AND ");
}

const preferred = (column: Prisma.Sql, locale: Locale): Prisma.Sql =>
  sql`${column} IN (${locale}, ${DEFAULT_LOCALE}) ORDER BY ${column} = ${locale} DESC LIMIT 1`;

const productName = (productId: Prisma.Sql, locale: Locale): Prisma.Sql => sql`(
  SELECT ${t.name} FROM "ProductTranslation" t WHERE ${t.productId} = ${productId} AND ${preferred(t.locale, locale)})`;

const Uses = z.array(MediaUse.extend({ uses: z.int() }));

/** What shows a picture, by kind and name, the first hundred; and how many there are in all. */
export async function readUses(
  tx: Tx,
  mediaId: string,
  locale: Locale,
): Promise<{ usedBy: MediaUse[]; uses: number }> {
  const from = sources(sql`${mediaId}::uuid`);
  const rows = await tx.$queryRaw(sql`
    SELECT used.kind, used.id, coalesce(used.name, '') AS name, (count(*) OVER ())::int AS uses FROM (
      SELECT 'product' AS kind, 1 AS place, ${pm.productId} AS id, ${productName(pm.productId, locale)} AS name
        FROM ${from.product}
      UNION ALL SELECT 'variant', 2, ${v.productId}, ${productName(v.productId, locale)} || ' · ' || ${v.sku}
        FROM ${from.variant}
      UNION ALL SELECT 'category', 3, ${c.id}, (SELECT ${ct.name} FROM "CategoryTranslation" ct
        WHERE ${ct.categoryId} = ${c.id} AND ${preferred(ct.locale, locale)}) FROM ${from.category}
      UNION ALL SELECT 'brand', 4, ${b.id}, ${b.name} FROM ${from.brand}
      UNION ALL SELECT 'collection', 5, ${k.id}, (SELECT ${kt.name} FROM "CollectionTranslation" kt
        WHERE ${kt.collectionId} = ${k.id} AND ${preferred(kt.locale, locale)}) FROM ${from.collection}
    ) used ORDER BY used.place, used.name, used.id LIMIT 100`);
  const found = Uses.parse(rows);
  return {
    usedBy: found.map(({ kind, id, name }) => ({ kind, id, name })),
    uses: found[0]?.uses ?? 0,
  };
}
