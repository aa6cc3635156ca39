import {
  columns,
  Prisma,
  type Brand,
  type Product,
  type ProductCategory,
  type ProductListing,
  type ProductMedia,
  type ProductSummary,
  type ProductTally,
  type ProductTranslation,
  type SummaryVersion,
  type Variant,
} from "@souk/db";
import type { Tx } from "../../context.ts";
import { TABLE_CURRENCY } from "./product-row-sql.ts";

const b = columns<Brand>("b");
const l = columns<ProductListing>("l");
const n = columns<SummaryVersion>("n");
const p = columns<Product>("p");
const pc = columns<ProductCategory>("pc");
const pm = columns<ProductMedia>("pm");
const s = columns<ProductSummary>("s");
const t = columns<ProductTranslation>("t");
const y = columns<ProductTally>("y");
const v = columns<Variant>("v");
const { raw, sql } = Prisma;

/** Stands for all categories in the tallies. */
export const EVERYWHERE = "00000000-0000-0000-0000-000000000000";

const COLUMNS = [
  "productId", "deleted", "status", "brandId", "categoryIds", "nameEn", "nameFr", "nameAr", "lacksFr", "lacksAr",
  "hasPicture", "price", "publishedAt", "createdAt", "updatedAt", "words",
] as const; // prettier-ignore
const list = (from: string): Prisma.Sql => raw(COLUMNS.map((name) => `${from}"${name}"`).join(", "));

/** Each word of names, brand, tags and codes, and each code in one piece: "JIG-2" is found as "jig", "2" and "jig2". */
const words = sql`array_to_tsvector(ARRAY(
  SELECT DISTINCT left(word, 80) FROM unnest(
           string_to_array(fold_words(concat_ws(' ', texts.every, ${b.name},
                    array_to_string(${p.tags}, ' '), codes.every)), ' ') || codes.whole) word
   WHERE word <> ''))`;

const fresh = (ids: string[]): Prisma.Sql => sql`
  SELECT ${p.id} AS "productId", ${p.deletedAt} IS NOT NULL AS "deleted", ${p.status} AS "status",
         ${p.brandId} AS "brandId", ARRAY(SELECT ${pc.categoryId} FROM "ProductCategory" pc
           WHERE ${pc.productId} = ${p.id} ORDER BY 1) AS "categoryIds",
         coalesce(texts.en, '') AS "nameEn", coalesce(texts.fr, texts.en, '') AS "nameFr",
         coalesce(texts.ar, texts.en, '') AS "nameAr",
         texts.fr IS NULL AS "lacksFr", texts.ar IS NULL AS "lacksAr",
         EXISTS (SELECT FROM "ProductMedia" pm WHERE ${pm.productId} = ${p.id}) AS "hasPicture",
         coalesce((SELECT ${l.minPrice} FROM "ProductListing" l
                    WHERE ${l.productId} = ${p.id} AND ${l.currency} = ${TABLE_CURRENCY}::char(3)), 0) AS "price",
         ${p.publishedAt} AS "publishedAt", ${p.createdAt} AS "createdAt", ${p.updatedAt} AS "updatedAt",
         ${words} AS "words"
    FROM "Product" p LEFT JOIN "Brand" b ON ${b.id} = ${p.brandId} CROSS JOIN LATERAL (
      SELECT max(${t.name}) FILTER (WHERE ${t.locale} = 'en') AS en,
             max(${t.name}) FILTER (WHERE ${t.locale} = 'fr') AS fr,
             max(${t.name}) FILTER (WHERE ${t.locale} = 'ar') AS ar, string_agg(${t.name}, ' ') AS every
        FROM "ProductTranslation" t WHERE ${t.productId} = ${p.id}) texts
    CROSS JOIN LATERAL (
      SELECT string_agg(concat_ws(' ', ${v.sku}, ${v.barcode}), ' ') AS every,
             array_agg(replace(fold_words(${v.sku}), ' ', ''))
               || array_agg(replace(fold_words(coalesce(${v.barcode}, '')), ' ', '')) AS whole
        FROM "Variant" v WHERE ${v.productId} = ${p.id} AND ${v.deletedAt} IS NULL) codes
   WHERE ${p.id} = ANY(${ids}::uuid[])`;

/**
 * Makes the summaries of these products what they should be, and brings the tallies along: each product is counted in
 * its categories as its summary says. Their version tells whether any is another one now.
 */
export async function writeSummaries(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const all = list("");
  await tx.$executeRaw(sql`
    WITH former AS MATERIALIZED (
      SELECT ${s.productId}, ${s.deleted}, ${s.status}, ${s.categoryIds} FROM "ProductSummary" s
       WHERE ${s.productId} = ANY(${ids}::uuid[])
    ), fresh AS MATERIALIZED (${fresh(ids)}), gone AS (
      DELETE FROM "ProductSummary" s WHERE ${s.productId} = ANY(${ids}::uuid[])
         AND ${s.productId} NOT IN (SELECT fresh."productId" FROM fresh)
      RETURNING ${s.productId}
    ), written AS (
      INSERT INTO "ProductSummary" AS s (${all}) SELECT ${all} FROM fresh ORDER BY "productId"
      ON CONFLICT ("productId") DO UPDATE SET (${all}) = ROW(${list("excluded.")})
       WHERE (${list("s.")}) IS DISTINCT FROM (${list("excluded.")})
      RETURNING ${s.productId}
    ), counted AS (
      UPDATE "SummaryVersion" n SET "version" = ${n.version} + 1
       WHERE EXISTS (SELECT FROM gone) OR EXISTS (SELECT FROM written)
    ), moved AS (
      SELECT unnest(${EVERYWHERE}::uuid || "categoryIds") AS id, "deleted", "status", -1 AS number FROM former
       UNION ALL
      SELECT unnest(${EVERYWHERE}::uuid || "categoryIds"), "deleted", "status", 1 FROM fresh)
    INSERT INTO "ProductTally" AS y ("categoryId", "deleted", "status", "count")
    SELECT moved.id, moved."deleted", moved."status", sum(moved.number) FROM moved
     GROUP BY 1, 2, 3 HAVING sum(moved.number) <> 0
    ON CONFLICT ("categoryId", "deleted", "status") DO UPDATE SET "count" = ${y.count} + excluded."count"`);
}
