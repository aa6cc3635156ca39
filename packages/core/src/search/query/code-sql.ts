import { columns, Prisma, type SearchDoc, type Variant } from "@souk/db";
import type { Param } from "../../catalog/sql.ts";

export type CodeParam = "codes" | "beginnings" | "stems";

const d = columns<SearchDoc>("d");
const v = columns<Variant>("v");
const { sql } = Prisma;

const MOST_CODES = Prisma.raw("200");
/** After all that begins with a text. */
const last = Prisma.raw("chr(1114111)");
/** A code of what shoppers can't see is nobody's. OFFSET keeps this a look-up for each. */
const shown = sql`${v.deletedAt} IS NULL
  AND EXISTS (SELECT FROM "SearchDoc" d WHERE ${d.productId} = ${v.productId} OFFSET 0)`;
const begins = (code: Prisma.Sql, beginning: Prisma.Sql): Prisma.Sql =>
  sql`bare_code(${code}) ~>=~ ${beginning} AND bare_code(${code}) ~<~ (${beginning} || ${last})`;

/** Products of a SKU or barcode: those that are it before those that begin with it. */
export const coded = (param: Param<CodeParam>): Prisma.Sql => {
  const beginning = (code: Prisma.Sql): Prisma.Sql => sql`
    SELECT ${v.productId}, bare_code(${code}) = begun.code AS whole, ${code} AS code
      FROM unnest(${param("beginnings", "text[]")}) begun(code) JOIN "Variant" v ON ${begins(code, sql`begun.code`)}
     WHERE ${shown} AND ${code} IS NOT NULL LIMIT ${MOST_CODES}`;
  const whole = (code: Prisma.Sql): Prisma.Sql => sql`
    SELECT ${v.productId}, true AS whole, ${code} AS code
      FROM unnest(${param("codes", "text[]")}) asked(code) JOIN "Variant" v ON bare_code(${code}) = asked.code
     WHERE ${shown} AND ${code} IS NOT NULL LIMIT ${MOST_CODES}`;
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
