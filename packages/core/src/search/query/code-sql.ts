import { columns, Prisma, type SearchDoc, type Variant } from "@souk/db";
import { startsWith } from "../../starts-with.ts";
import type { Param } from "../../catalog/sql.ts";

export type CodeParam = "codes" | "beginnings" | "stems";

const d = columns<SearchDoc>("d");
const v = columns<Variant>("v");
const { sql } = Prisma;

const MOST_CODES = Prisma.raw("200");
/** A code of what shoppers can't see is nobody's. OFFSET keeps this a look-up for each. */
const shown = sql`${v.deletedAt} IS NULL
  AND EXISTS (SELECT FROM "SearchDoc" d WHERE ${d.productId} = ${v.productId} OFFSET 0)`;
const begins = (code: Prisma.Sql, beginning: Prisma.Sql): Prisma.Sql =>
  startsWith(sql`bare_code(${code})`, beginning);

/** Products of a SKU or barcode: those that are it before those that begin with it. */
export const coded = (param: Param<CodeParam>): Prisma.Sql => {
  // One look into an index for each code: joined, a plan for any number of codes reads all variants.
  const hits = (code: Prisma.Sql, asked: Prisma.Sql, is: Prisma.Sql, whole: Prisma.Sql): Prisma.Sql => sql`
    SELECT hit.* FROM unnest(${asked}) asked(code) CROSS JOIN LATERAL (
      SELECT ${v.productId}, ${whole} AS whole, ${code} AS code FROM "Variant" v
       WHERE ${is} AND ${code} IS NOT NULL AND ${shown} LIMIT ${MOST_CODES}) hit`;
  const isWhole = (code: Prisma.Sql): Prisma.Sql => sql`bare_code(${code}) = asked.code`;
  const beginning = (code: Prisma.Sql): Prisma.Sql =>
    hits(code, param("beginnings", "text[]"), begins(code, sql`asked.code`), isWhole(code));
  const whole = (code: Prisma.Sql): Prisma.Sql =>
    hits(code, param("codes", "text[]"), isWhole(code), sql`true`);
  const some = [whole(v.sku), whole(v.barcode), beginning(v.sku), beginning(v.barcode)];
  return sql`
  coded AS MATERIALIZED (
    SELECT "productId" AS id, bool_or(whole) AS whole, min(code) AS code
      FROM (${Prisma.join(
        some.map((one) => sql`(${one})`),
        " UNION ALL ",
      )}) hit
     GROUP BY "productId" ORDER BY whole DESC, code LIMIT ${MOST_CODES}
  )`;
};

/** "Did you mean": SKUs that share the longest beginning with one that nobody has. */
export const neighbours = (param: Param<CodeParam>): Prisma.Sql => sql`
  neighbours AS MATERIALIZED (
    SELECT DISTINCT ON (near.sku) near.sku, stem.place
      FROM unnest(${param("stems", "text[]")}) WITH ORDINALITY stem(code, place) CROSS JOIN LATERAL (
        SELECT ${v.sku} FROM "Variant" v WHERE ${begins(v.sku, sql`stem.code`)} AND ${shown} LIMIT 3) near
     WHERE NOT EXISTS (SELECT FROM coded) ORDER BY near.sku, stem.place
  )`;
