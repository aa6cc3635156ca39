import {
  columns,
  prepare,
  Prisma,
  type Category,
  type CategoryTranslation,
  type Media,
  type PopularQuery,
  type Product,
  type ProductCategory,
  type ProductListing,
  type ProductMedia,
  type ProductTranslation,
  type SearchDoc,
} from "@souk/db";
import { LOCALES } from "@souk/contracts";
import { startsWith } from "../../starts-with.ts";
import { joinListing, open, pictureJson, preferred, type Param } from "../../catalog/sql.ts";
import { coded } from "../query/code-sql.ts";
import type { PlanParam } from "../query/plan-values.ts";
import { understood } from "../query/understood-sql.ts";

type SuggestParam = PlanParam | "currency" | "typed";

const c = columns<Category>("c");
const ct = columns<CategoryTranslation>("ct");
const d = columns<SearchDoc>("d");
const l = columns<ProductListing>("l");
const m = columns<ProductCategory>("m");
const media = columns<Media>("media");
const p = columns<Product>("p");
const pm = columns<ProductMedia>("pm");
const q = columns<PopularQuery>("q");
const t = columns<ProductTranslation>("t");
const { sql } = Prisma;

/** From so many documents on, the best of them are found sooner by looking at the best of all. */
const MANY = Prisma.raw("2000");
/** Of the best of all, so many are looked at. */
const LOOKED_AT = Prisma.raw("1000");
/** Enough to choose six from that are sold in the currency and available. */
const CHOICE = Prisma.raw("12");
/** Of what is found, so many of the best are asked whether their head has the words too. */
const BEST = Prisma.raw("200");

// Columns that Prisma has no type for.
const HEADS = {
  en: Prisma.raw(`d."headEn"`),
  fr: Prisma.raw(`d."headFr"`),
  ar: Prisma.raw(`d."headAr"`),
} as const;
const query = sql`(SELECT query FROM taken)::tsquery`;
const spoken = sql`(SELECT locale FROM speech)`;

/** Best-ranked documents that have the words: rare ones by the index, frequent ones by walking down the ranking. */
const found = (): Prisma.Sql => {
  const branches = LOCALES.flatMap((locale) => {
    const words = Prisma.raw(`d."${locale}"`);
    const here = sql`${spoken} = ${Prisma.raw(`'${locale}'`)}`;
    return [
      sql`(SELECT hit.id, hit.rank, ${HEADS[locale]} @@ ${query} AS head FROM (
             SELECT ${d.doc}, ${d.productId} AS id, ${d.rank} FROM "SearchDoc" d
              WHERE ${here} AND (SELECT fewest FROM spread) < ${MANY} AND ${d.keys} IS NOT NULL AND ${words} @@ ${query}
                AND (${d.doc} & 0) = 0
              ORDER BY ${d.rank} DESC, ${d.productId} DESC LIMIT ${BEST}) hit JOIN "SearchDoc" d ON ${d.doc} = hit.doc
            ORDER BY head DESC, hit.rank DESC, hit.id DESC LIMIT ${CHOICE})`,
      sql`(SELECT id, rank, true FROM (
             SELECT ${d.productId} AS id, ${d.rank}, ${HEADS[locale]} AS head FROM "SearchDoc" d
              WHERE ${here} AND (SELECT fewest FROM spread) >= ${MANY}
              ORDER BY ${d.rank} DESC, ${d.productId} DESC LIMIT ${LOOKED_AT}) best
            WHERE best.head @@ ${query} LIMIT ${CHOICE})`,
    ];
  });
  return sql`
  spread AS MATERIALIZED (
    SELECT min(parts.count) AS fewest FROM parts WHERE low = ANY((SELECT kept FROM taken)::int[])
  ), found AS MATERIALIZED (
    ${Prisma.join(branches, " UNION ALL ")}
  )`;
};

const firstPicture = (param: Param<"locale">): Prisma.Sql => sql`(
  SELECT ${pictureJson(param)} FROM "Media" media WHERE ${media.id} = (
    SELECT ${pm.mediaId} FROM "ProductMedia" pm WHERE ${pm.productId} = ${p.id} ORDER BY ${pm.position} LIMIT 1))`;

const products = (param: Param<SuggestParam>): Prisma.Sql => sql`
  products AS MATERIALIZED (
    SELECT ${p.id}, ${l.minPrice} AS price, ${l.currency}, hit.place, ${l.available}, hit.head, hit.rank FROM (
      SELECT coded.id, 0 AS place, true AS head, 0 AS rank FROM coded JOIN "SearchDoc" d ON ${d.productId} = coded.id
      UNION ALL
      SELECT id, 1, head, rank FROM found WHERE id NOT IN (SELECT id FROM coded)) hit
      JOIN "Product" p ON ${p.id} = hit.id ${joinListing(param)}
     ORDER BY place, head DESC, ${l.available} DESC, rank DESC, id DESC LIMIT 6
  )`;

const productsJson = (param: Param<SuggestParam>): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object(
           'id', ${p.id}, 'slug', t.slug, 'name', t.name, 'picture', ${firstPicture(param)},
           'minPrice', products.price, 'currency', products.currency)
           ORDER BY products.place, products.head DESC, products.available DESC, products.rank DESC, p.id DESC), '[]')
    FROM products JOIN "Product" p ON ${p.id} = products.id CROSS JOIN LATERAL (
      SELECT ${t.name}, ${t.slug} FROM "ProductTranslation" t
       WHERE ${t.productId} = ${p.id} AND ${preferred(t.locale, param)}) t)`;

/** Categories that shoppers can open and that aren't empty, the shortest name first: it says the least else. */
const categoriesJson = (param: Param<SuggestParam>): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name) ORDER BY length(name), id), '[]') FROM (
    SELECT ${c.id}, own.slug, own.name
      FROM "CategoryTranslation" ct JOIN "Category" c ON ${c.id} = ${ct.categoryId} AND ${open}
      CROSS JOIN LATERAL (SELECT ${t.name}, ${t.slug} FROM "CategoryTranslation" t
        WHERE t."categoryId" = ${c.id} AND ${preferred(t.locale, param)}) own
     WHERE ${ct.locale} = ${spoken} AND ${ct.name} <> '' AND search_vector(${ct.locale}, ${ct.name}) @@ ${query}
       AND EXISTS (SELECT FROM "ProductCategory" m JOIN "SearchDoc" d ON ${d.productId} = ${m.productId}
                    WHERE ${m.categoryId} = ${c.id})
       AND NOT EXISTS (
         WITH RECURSIVE up AS (
           SELECT ${c.parentId} AS id
           UNION SELECT above."parentId" FROM up JOIN "Category" above ON above."id" = up.id
         ) SELECT FROM up JOIN "Category" above ON above."id" = up.id
            WHERE NOT above."active" OR above."deletedAt" IS NOT NULL)
     ORDER BY length(own.name), ${c.id} LIMIT 3) top)`;

const queriesJson = (param: Param<SuggestParam>): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(written ORDER BY count DESC, written), '[]') FROM (
    SELECT ${q.written}, ${q.count} FROM "PopularQuery" q
     WHERE ${q.locale} = ${param("locale", "text")} AND ${q.count} > 0 AND ${param("typed", "text")} <> ''
       AND ${startsWith(q.query, param("typed", "text"))}
       AND ${q.query} <> ${param("typed", "text")}
     ORDER BY ${q.count} DESC LIMIT 5) top)`;

/** All of `suggest` in one read. */
export const SUGGEST = prepare<SuggestParam>(
  (param) => sql`
  WITH ${understood(param, true)}, ${coded(param)}, ${found()}, ${products(param)}
  SELECT json_build_object('queries', ${queriesJson(param)}, 'categories', ${categoriesJson(param)},
                           'products', ${productsJson(param)})`,
);
