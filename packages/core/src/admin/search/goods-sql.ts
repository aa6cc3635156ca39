import {
  columns,
  Prisma,
  type Brand,
  type Category,
  type CategoryTranslation,
  type Collection,
  type CollectionTranslation,
  type Product,
  type ProductSummary,
  type ProductTranslation,
  type Variant,
} from "@souk/db";
import { startsWith } from "../../starts-with.ts";
import { LOOKED_AT, NONE, SHOWN, type Sought } from "./sought.ts";

const b = columns<Brand>("b");
const c = columns<Category>("c");
const col = columns<Collection>("col");
const ct = columns<CategoryTranslation>("ct");
const cot = columns<CollectionTranslation>("cot");
const p = columns<Product>("p");
const s = columns<ProductSummary>("s");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;

const beginningWith = (column: Prisma.Sql, code: string): Prisma.Sql => sql`(
  SELECT ${v.productId} AS id, ${column} AS code, CASE WHEN bare_code(${column}) = ${code} THEN 0 ELSE 1 END AS place
    FROM "Variant" v
   WHERE ${v.deletedAt} IS NULL AND ${column} IS NOT NULL
     AND ${startsWith(sql`bare_code(${column})`, sql`${code}`)} LIMIT ${LOOKED_AT})`;

const named = ({ query, words }: Sought): Prisma.Sql => sql`(
  SELECT ${s.productId} AS id, NULL AS code, CASE WHEN ${beginsWith(s.nameEn, query)} OR
         ${beginsWith(s.nameFr, query)} OR ${beginsWith(s.nameAr, query)} THEN 2 ELSE 3 END AS place
    FROM "ProductSummary" s
   WHERE s."words" @@ ${words}::tsquery AND NOT ${s.deleted} LIMIT ${LOOKED_AT})`;

const beginsWith = (name: Prisma.Sql, query: string): Prisma.Sql =>
  sql`starts_with(fold_words(${name}), fold_words(${query}))`;

/** By SKU or barcode first, then by words of the name, brand or tags; drafts too, deleted ones not. */
export function productsFound(sought: Sought): Prisma.Sql {
  const { code, locale } = sought;
  const hits = [
    ...(code === null ? [] : [beginningWith(v.sku, code), beginningWith(v.barcode, code)]),
    ...(sought.words === null ? [] : [named(sought)]),
  ];
  if (hits.length === 0) return NONE;
  return sql`(
    SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'code', code) ORDER BY place, name, id), '[]')
      FROM (
        SELECT hit.id, hit.place, (
                 SELECT ${t.name} FROM "ProductTranslation" t WHERE ${t.productId} = hit.id AND ${t.locale} IN (${locale}, 'en')
                  ORDER BY ${t.locale} = ${locale} DESC LIMIT 1) AS name,
               coalesce(hit.code, (SELECT ${v.sku} FROM "Variant" v WHERE ${v.productId} = hit.id AND ${v.deletedAt} IS NULL
                                    ORDER BY ${v.position} LIMIT 1), '') AS code
          FROM (SELECT id, min(code) AS code, min(place) AS place
                  FROM (${Prisma.join(hits, " UNION ALL ")}) hits GROUP BY id) hit
          JOIN "Product" p ON ${p.id} = hit.id AND ${p.deletedAt} IS NULL
         ORDER BY hit.place, ${p.updatedAt} DESC, hit.id LIMIT ${SHOWN}) top)`;
}

const list = (rows: Prisma.Sql): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY length(name), name, id), '[]')
    FROM (SELECT * FROM (${rows}) found ORDER BY length(name), name, id LIMIT ${SHOWN}) top)`;

/** Of a thing with names in several languages, the one to show, where any of them has the part. */
export const categoriesFound = ({ part, locale }: Sought): Prisma.Sql =>
  list(sql`
    SELECT DISTINCT ON (${c.id}) ${c.id}, ${ct.name} FROM "Category" c
      JOIN "CategoryTranslation" ct ON ${ct.categoryId} = ${c.id} AND ${ct.locale} IN (${locale}, 'en')
     WHERE ${c.deletedAt} IS NULL AND EXISTS (
             SELECT FROM "CategoryTranslation" ct WHERE ${ct.categoryId} = ${c.id} AND ${ct.name} ILIKE ${part})
     ORDER BY ${c.id}, ${ct.locale} = ${locale} DESC`);

export const collectionsFound = ({ part, locale }: Sought): Prisma.Sql =>
  list(sql`
    SELECT DISTINCT ON (${col.id}) ${col.id}, ${cot.name} FROM "Collection" col
      JOIN "CollectionTranslation" cot ON ${cot.collectionId} = ${col.id} AND ${cot.locale} IN (${locale}, 'en')
     WHERE ${col.deletedAt} IS NULL AND EXISTS (
             SELECT FROM "CollectionTranslation" cot WHERE ${cot.collectionId} = ${col.id} AND ${cot.name} ILIKE ${part})
     ORDER BY ${col.id}, ${cot.locale} = ${locale} DESC`);

export const brandsFound = ({ part }: Sought): Prisma.Sql =>
  list(
    sql`SELECT ${b.id}, ${b.name} FROM "Brand" b WHERE ${b.deletedAt} IS NULL AND ${b.name} ILIKE ${part} LIMIT ${LOOKED_AT}`,
  );
