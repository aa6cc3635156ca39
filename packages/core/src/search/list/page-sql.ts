import type { ProductSort } from "@souk/contracts";
import {
  columns,
  Prisma,
  type ProductListing,
  type ProductTranslation,
  type SearchDoc,
  type SearchKey,
  type SearchPosting,
} from "@souk/db";
import { preferred, type Param } from "../../catalog/sql.ts";
import type { ListParam } from "./list-params.ts";
import { documentsOf } from "./match-sql.ts";
import { score, TIER } from "./score-sql.ts";

const d = columns<SearchDoc>("d");
const k = columns<SearchKey>("k");
const l = columns<ProductListing>("l");
const o = columns<ProductTranslation>("o");
const p = columns<SearchPosting>("p");
const t = columns<ProductTranslation>("t");
const { sql } = Prisma;

export interface PageShape {
  sort: ProductSort;
  /** Language of the words. */
  words: "en" | "fr" | "ar" | null;
  /** The language isn't the default one: names may be the default's. */
  fallback: boolean;
  after: boolean;
}

interface Order {
  key: Prisma.Sql;
  id: Prisma.Sql;
  type: "int" | "text" | "timestamp(3)" | "bigint";
  down: boolean;
}

export const ORDERS: Record<ProductSort, Order> = {
  relevance: { key: d.rank, id: d.productId, type: "bigint", down: true },
  featured: { key: d.rank, id: d.productId, type: "int", down: true },
  newest: { key: d.publishedAt, id: d.productId, type: "timestamp(3)", down: true },
  "price-asc": { key: l.minPrice, id: l.productId, type: "int", down: false },
  "price-desc": { key: l.minPrice, id: l.productId, type: "int", down: true },
  name: { key: t.name, id: t.productId, type: "text", down: false },
};

const direction = ({ down }: Order): Prisma.Sql => (down ? sql`DESC` : sql`ASC`);
const beyond = (order: Order, key: Prisma.Sql, param: Param<ListParam>): Prisma.Sql =>
  sql`AND (${key}, ${order.id}) ${order.down ? sql`<` : sql`>`} (${param("key", order.type)}, ${param("id", "uuid")})`;

/** A further page keeps to the way the first one was made. */
const size = ({ after }: PageShape, param: Param<ListParam>): Prisma.Sql =>
  after ? param("known", "int") : sql`(SELECT n FROM total)`;

/** `page` (key, id): one row more than asked for, of what is in the base without 0. */
export function pageRows(shape: PageShape, param: Param<ListParam>): Prisma.Sql {
  const order = ORDERS[shape.sort];
  return sql`
    packed AS MATERIALIZED (
      SELECT array_agg(bases.bits ORDER BY place) AS bits
        FROM generate_series(0, (SELECT max(chunk) FROM bases WHERE without = 0)) AS place
        LEFT JOIN bases ON bases.without = 0 AND bases.chunk = place
       WHERE ${size(shape, param)} > ${param("sortable", "int")}
    ), few AS MATERIALIZED (
      SELECT listed.doc FROM bases CROSS JOIN LATERAL (${documentsOf(sql`bases.bits`, sql`(bases.chunk << 13)`)}) listed
       WHERE bases.without = 0 AND listed.place <= bases.n AND ${size(shape, param)} <= ${param("sortable", "int")}
    )${shape.sort === "relevance" && shape.words !== null ? named(shape, shape.words, param) : Prisma.empty},
    page AS MATERIALIZED (
      SELECT * FROM (${sorted(shape, order, param)} UNION ALL ${walked(shape, order, param)}) both_ways
       ORDER BY key ${direction(order)}, id ${direction(order)} LIMIT ${param("limit", "int")} + 1)`;
}

/** Few enough to sort: every document of the list is read. */
function sorted(shape: PageShape, order: Order, param: Param<ListParam>): Prisma.Sql {
  const { join, key } = wayTo(shape, param);
  return sql`(
    SELECT ${key} AS key, d."productId" AS id FROM few JOIN "SearchDoc" d ON ${d.doc} = few.doc ${join}
     WHERE TRUE ${shape.after ? beyond({ ...order, id: d.productId }, key, param) : Prisma.empty}
     ORDER BY 1 ${direction(order)}, 2 ${direction(order)} LIMIT ${param("limit", "int")} + 1)`;
}

function wayTo({ sort, words }: PageShape, param: Param<ListParam>): { join: Prisma.Sql; key: Prisma.Sql } {
  const listing = sql`CROSS JOIN LATERAL (
    SELECT ${l.minPrice} FROM "ProductListing" l
     WHERE ${l.productId} = ${d.productId} AND ${l.currency} = ${param("currency", "bpchar")}) l`;
  const text = sql`CROSS JOIN LATERAL (
    SELECT ${t.name} FROM "ProductTranslation" t
     WHERE ${t.productId} = ${d.productId} AND ${preferred(t.locale, param)}) t`;
  if (sort === "name") return { join: text, key: t.name };
  if (sort === "price-asc" || sort === "price-desc") return { join: listing, key: l.minPrice };
  if (sort === "newest") return { join: Prisma.empty, key: d.publishedAt };
  if (sort === "featured" || words === null) return { join: Prisma.empty, key: sql`${d.rank}` };
  return { join: Prisma.empty, key: score(words, param) };
}

const bit = (packed: Prisma.Sql): Prisma.Sql =>
  sql`get_bit((SELECT ${packed} FROM packed)[(${d.doc} >> 13) + 1], ${d.doc} & 8191)`;

/** Many: an index gives all documents in the order, until enough of them are in the list. The limit inside is a
 * constant for the planner's sake: it can't see the real one and would expect a tenth of all. */
function walked(shape: PageShape, order: Order, param: Param<ListParam>): Prisma.Sql {
  if (shape.sort === "relevance" && shape.words !== null) return walkedByName(shape, order, param);
  const way = walkFrom(shape, param);
  return sql`(
    SELECT ${order.key} AS key, ${order.id} AS id ${way}
       AND ${bit(sql`packed.bits`)} = 1 AND ${size(shape, param)} > ${param("sortable", "int")}
       ${shape.after ? beyond(order, order.key, param) : Prisma.empty}
     ORDER BY ${order.key} ${direction(order)}, ${order.id} ${direction(order)} LIMIT 101)`;
}

function walkFrom({ sort, fallback }: PageShape, param: Param<ListParam>): Prisma.Sql {
  if (sort === "name") return namesFrom(fallback, param);
  if (sort === "price-asc" || sort === "price-desc")
    return sql`FROM "ProductListing" l JOIN "SearchDoc" d ON ${d.productId} = ${l.productId}
      WHERE ${l.currency} = ${param("currency", "bpchar")}`;
  return sql`FROM "SearchDoc" d WHERE TRUE`;
}

function namesFrom(fallback: boolean, param: Param<ListParam>): Prisma.Sql {
  const own = sql`SELECT ${t.productId}, ${t.name} FROM "ProductTranslation" t
                   WHERE ${t.locale} = ${param("locale", "text")}`;
  const others = sql`UNION ALL SELECT ${t.productId}, ${t.name} FROM "ProductTranslation" t
    WHERE ${t.locale} = 'en' AND NOT EXISTS (SELECT FROM "ProductTranslation" o
      WHERE ${o.productId} = ${t.productId} AND ${o.locale} = ${param("locale", "text")})`;
  return sql`FROM (${own} ${fallback ? others : Prisma.empty}) t
    JOIN "SearchDoc" d ON ${d.productId} = ${t.productId} WHERE TRUE`;
}

/** First those whose name has every word, then the others, each by rank. */
function walkedByName(shape: PageShape, order: Order, param: Param<ListParam>): Prisma.Sql {
  const part = (tier: number, condition: Prisma.Sql): Prisma.Sql => {
    const key = sql`(${Prisma.raw(String(tier * TIER))}::bigint + ${d.rank})`;
    return sql`(SELECT ${key} AS key, ${d.productId} AS id FROM "SearchDoc" d
      WHERE ${condition} AND ${size(shape, param)} > ${param("sortable", "int")}
        ${shape.after ? beyondRank(tier, param) : Prisma.empty}
      ORDER BY ${d.rank} DESC, ${d.productId} DESC LIMIT 101)`;
  };
  const inName = sql`get_bit((SELECT bits FROM named)[(${d.doc} >> 13) + 1], ${d.doc} & 8191)`;
  return sql`(SELECT * FROM (
    ${part(1, sql`${inName} = 1`)} UNION ALL
    ${part(0, sql`${bit(sql`packed.bits`)} = 1 AND ${inName} IS DISTINCT FROM 1`)}) tiers)`;
}

/** `named`: of a long list those whose name has every word. */
const named = (shape: PageShape, words: string, param: Param<ListParam>): Prisma.Sql => sql`,
  named AS MATERIALIZED (
    SELECT array_agg(named.bits ORDER BY place) AS bits
      FROM generate_series(0, (SELECT max(chunk) FROM bases WHERE without = 0)) AS place LEFT JOIN (
        SELECT bases.chunk, bit_and(word.bits) & bit_and(bases.bits) AS bits FROM bases JOIN (
          SELECT asked.grp, o.chunk, bit_or(o.bits) AS bits FROM asked
            JOIN "SearchKey" k ON ${k.kind} = ${Prisma.raw(`'NAME:${words}'`)} AND ${k.ref} = asked.ref AND ${k.dense}
           CROSS JOIN LATERAL (
             SELECT ${p.chunk}, ${p.bits} FROM "SearchPosting" p WHERE ${p.keyId} = ${k.id} OFFSET 0) o
           WHERE asked.grp >= 100 GROUP BY asked.grp, o.chunk) word ON word.chunk = bases.chunk
         WHERE bases.without = 0 GROUP BY bases.chunk HAVING count(*) = ${param("words", "int")}) named
        ON named.chunk = place
     WHERE ${size(shape, param)} > ${param("sortable", "int")})`;

// As a bound of the rank itself, so that the index begins there.
const beyondRank = (tier: number, param: Param<ListParam>): Prisma.Sql => sql`
  AND (${d.rank}, ${d.productId}) < (
    least(greatest(${param("key", "bigint")} - ${Prisma.raw(String(tier * TIER))}::bigint, -2147483648), 2147483647)::int,
    ${param("id", "uuid")})`;
