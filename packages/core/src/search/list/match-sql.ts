import type { Locale } from "@souk/contracts";
import {
  columns,
  Prisma,
  type Attribute,
  type Brand,
  type ProductListing,
  type SearchDoc,
  type SearchKey,
  type SearchPosting,
} from "@souk/db";
import type { Param } from "../../catalog/sql.ts";
import { bitsOf } from "../index/posting-sql.ts";
import type { ListParam } from "./list-params.ts";

const a = columns<Attribute>("a");
const b = columns<Brand>("b");
const d = columns<SearchDoc>("d");
const k = columns<SearchKey>("k");
const l = columns<ProductListing>("l");
const o = columns<SearchPosting>("o");
const { sql } = Prisma;

/** The language of the words that are looked for; null without words. */
export type WordLocale = Locale | null;

/** `asked`: each key of each group; one that nobody has is there without its id. */
const asked = (param: Param<ListParam>): Prisma.Sql => sql`
  asked AS MATERIALIZED (
    SELECT named.grp, named.kind, named.ref, k.id AS key, coalesce(k.dense, FALSE) AS dense FROM (
      SELECT given.grp, given.kind, given.ref
        FROM unnest(${param("groups", "int[]")}, ${param("kinds", "text[]")}, ${param("refs", "text[]")})
             AS given(grp, kind, ref)
      UNION ALL
      SELECT 5, 'BRAND', ${b.id}::text FROM "Brand" b WHERE ${b.slug} = ANY(${param("brands", "text[]")})
      UNION ALL
      SELECT given.grp, 'A:' || ${a.id}, given.value
        FROM unnest(${param("attributeGroups", "int[]")}, ${param("attributeCodes", "text[]")},
                    ${param("attributeValues", "text[]")}) AS given(grp, code, value)
        JOIN "Attribute" a ON ${a.code} = given.code AND ${a.deletedAt} IS NULL
    ) named LEFT JOIN LATERAL (
      SELECT ${k.id}, ${k.dense} FROM "SearchKey" k WHERE ${k.kind} = named.kind AND ${k.ref} = named.ref OFFSET 0
    ) k ON TRUE)`;

/** Documents of what has no postings, few each: rare words and vehicles, the ends of a price range, codes. */
const loose = (words: WordLocale, param: Param<ListParam>): Prisma.Sql => sql`
  loose AS MATERIALIZED (
    SELECT DISTINCT grp, doc FROM (
      SELECT asked.grp, d.doc FROM asked CROSS JOIN LATERAL (
        SELECT ${d.doc} FROM "SearchDoc" d WHERE ${d.keys} @> ARRAY[asked.key] OFFSET 0) d
       WHERE NOT asked.dense AND asked.key IS NOT NULL AND asked.grp < 100
      UNION ALL
      SELECT 6, d.doc FROM unnest(${param("edgeLows", "int[]")}, ${param("edgeHighs", "int[]")}) AS edge(low, high)
       CROSS JOIN LATERAL (
         SELECT ${d.doc} FROM "ProductListing" l JOIN "SearchDoc" d ON ${d.productId} = ${l.productId}
          WHERE ${l.currency} = ${param("currency", "bpchar")} AND ${l.minPrice} BETWEEN edge.low AND edge.high OFFSET 0) d
      ${words === null ? Prisma.empty : looseWords(words, param)}) found)`;

const looseWords = (words: Locale, param: Param<ListParam>): Prisma.Sql => sql`
  UNION ALL
  SELECT rare.grp, d.doc FROM (
    SELECT asked.grp, replace(array_to_tsvector(array_agg(asked.ref))::text, ' ', '|')::tsquery AS query
      FROM asked WHERE asked.grp >= 100 AND NOT asked.dense GROUP BY asked.grp) rare
   CROSS JOIN LATERAL (
     SELECT ${d.doc} FROM "SearchDoc" d WHERE ${vector(words)} @@ rare.query AND ${d.keys} IS NOT NULL OFFSET 0) d
  UNION ALL
  SELECT 2, ${d.doc} FROM "SearchDoc" d WHERE ${d.productId} = ANY(${param("products", "uuid[]")})`;

const vector = (locale: Locale): Prisma.Sql => Prisma.raw(`d."${locale}"`);

/** Of words each must be there, or the document is one of a code that was asked for. */
const text = (param: Param<ListParam>): Prisma.Sql => sql`
  UNION ALL
  SELECT 2, chunk, bit_or(bits) FROM (
    SELECT chunk, bit_and(bits) AS bits FROM single WHERE grp >= 100
     GROUP BY chunk HAVING count(*) = ${param("words", "int")}
    UNION ALL SELECT chunk, bits FROM single WHERE grp = 2) known GROUP BY chunk`;

/**
 * `bases`: which documents are in the list, as bits per chunk: with all its groups (`without` 0), and for each group
 * of a facet that something is chosen of without that group. `sizes`: how many they are.
 */
export const matches = (words: WordLocale, param: Param<ListParam>): Prisma.Sql => sql`
  ${asked(param)}, ${loose(words, param)}, single AS MATERIALIZED (
    SELECT grp, chunk, bit_or(bits) AS bits FROM (
      SELECT asked.grp, o.chunk, o.bits FROM asked CROSS JOIN LATERAL (
        SELECT ${o.chunk}, ${o.bits} FROM "SearchPosting" o WHERE ${o.keyId} = asked.key OFFSET 0) o WHERE asked.dense
      UNION ALL SELECT grp, chunk, bits FROM (${bitsOf("grp", sql`SELECT grp, doc FROM loose`)}) few
    ) own GROUP BY grp, chunk
  ), together AS MATERIALIZED (
    SELECT grp, chunk, bits FROM single WHERE grp < 100 AND grp <> 2 ${words === null ? Prisma.empty : text(param)}
  ), bases AS MATERIALIZED (
    SELECT without, chunk, bits, bit_count(bits)::int AS n FROM (
      SELECT facet.without, together.chunk, bit_and(together.bits) AS bits
        FROM unnest(0 || ${param("chosen", "int[]")}) AS facet(without) JOIN together ON together.grp <> facet.without
       GROUP BY facet.without, together.chunk
      HAVING count(*) = ${param("groupCount", "int")} - (facet.without <> 0)::int) held
     WHERE bit_count(bits) > 0
  ), sizes AS MATERIALIZED (
    SELECT without, sum(n)::int AS n, count(*)::int AS rows, array_agg(chunk) AS chunks FROM bases GROUP BY without
  ), total AS MATERIALIZED (SELECT coalesce(sum(n), 0)::int AS n FROM sizes WHERE without = 0)`;

/** Numbers of the documents whose bits are set in `bits`, which begin with the document `first`; any number of them. */
export const documentsOf = (bits: Prisma.Sql, first: Prisma.Sql): Prisma.Sql => sql`
  SELECT (${first} + sum(length(piece.gap) + 1) OVER (ORDER BY piece.place) - 1)::int AS doc, piece.place
    FROM string_to_table((${bits})::text, '1') WITH ORDINALITY AS piece(gap, place)`;
