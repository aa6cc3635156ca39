import { columns, Prisma, type Category, type SearchKey, type VehicleType } from "@souk/db";
import { open, type Param } from "../../catalog/sql.ts";
import type { ListParam } from "./list-params.ts";

const c = columns<Category>("c");
const k = columns<SearchKey>("k");
const own = columns<VehicleType>("own");
const vt = columns<VehicleType>("vt");
const { sql } = Prisma;
const key = sql`${k.id}, ${k.kind}, ${k.ref}, ${k.dense}`;

/** Values of a facet that are counted; those of the sample that most documents have. */
const MOST_VALUES = Prisma.raw("30");
const MOST_ATTRIBUTES = Prisma.raw("10");

/**
 * `often`: values that the drawn documents have, each seen in the base that counts it: the whole list, or, something of
 * its facet chosen, the one without it. `attributes`: the facets that most of them have.
 */
const oftenSeen = (param: Param<ListParam>): Prisma.Sql => sql`
  picked AS MATERIALIZED (
    SELECT asked.kind, min(asked.grp) AS grp FROM asked WHERE asked.grp = ANY(${param("chosen", "int[]")})
     GROUP BY asked.kind
  ), met AS MATERIALIZED (
    SELECT k.id, k.kind, k.ref, k.dense, seen.without, seen.n FROM (
      SELECT held.without, held.key, count(*)::int AS n FROM held
       WHERE held.key IN (SELECT ${k.id} FROM "SearchKey" k WHERE ${faceted}) GROUP BY held.without, held.key) seen
     CROSS JOIN LATERAL (
       SELECT ${k.id}, ${k.kind}, ${k.ref}, ${k.dense} FROM "SearchKey" k WHERE ${k.id} = seen.key OFFSET 0) k
      LEFT JOIN picked ON picked.kind = k.kind
     WHERE seen.without = coalesce(picked.grp, 0) AND (k.kind <> 'MAKE' OR NOT EXISTS (
       SELECT FROM "VehicleType" own WHERE ${own.id} = ${param("vehicleId", "uuid")}))
  ), often AS MATERIALIZED (
    SELECT * FROM (SELECT met.*, row_number() OVER (PARTITION BY met.kind ORDER BY met.n DESC, met.id) AS place FROM met) ranked
     WHERE place <= ${MOST_VALUES}
  ), attributes AS MATERIALIZED (
    SELECT kind, without FROM (
      SELECT kind, without FROM often WHERE kind LIKE 'A:%' GROUP BY kind, without ORDER BY sum(n) DESC LIMIT ${MOST_ATTRIBUTES}
    ) most UNION SELECT kind, grp FROM picked WHERE kind LIKE 'A:%'
  )`;

/** Of the keys those whose facets show what the documents have; in these words, for SearchKey_facets is their index. */
const faceted = sql`(${k.kind} = 'BRAND' OR ${k.kind} = 'MAKE' OR ${k.kind} LIKE 'A:%')`;

const without = (group: number, param: Param<ListParam>): Prisma.Sql => {
  const number = Prisma.raw(String(group));
  return sql`(CASE WHEN ${number} = ANY(${param("chosen", "int[]")}) THEN ${number} ELSE 0 END)`;
};

/** Values that are counted whatever the sample says: those chosen, those of few. */
const fixed = (param: Param<ListParam>): Prisma.Sql => sql`
      SELECT k.*, ${without(8, param)} FROM "VehicleType" vt CROSS JOIN LATERAL (
        SELECT ${key} FROM "SearchKey" k
         WHERE ${k.kind} = 'TYPE' AND ${k.ref} = ${vt.id}::text OFFSET 0) k
       WHERE ${vt.modelId} = (SELECT ${own.modelId} FROM "VehicleType" own WHERE ${own.id} = ${param("vehicleId", "uuid")})
      UNION ALL
      SELECT asked.key, asked.kind, asked.ref, asked.dense, asked.grp FROM asked
       WHERE asked.key IS NOT NULL AND (asked.grp = 5 OR asked.kind IN ('TYPE', 'MAKE') OR asked.grp BETWEEN 20 AND 99)
      UNION ALL
      SELECT ${key}, 0 FROM "Category" c
        JOIN "SearchKey" k ON ${k.kind} = 'CATEGORY' AND ${k.ref} = ${c.id}::text
       WHERE ${c.parentId} IS NOT DISTINCT FROM ${param("categoryId", "uuid")} AND ${open}
      UNION ALL
      SELECT ${key}, ${without(6, param)} FROM "SearchKey" k
       WHERE ${k.kind} = 'PRICES:' || ${param("currency", "text")}
      UNION ALL
      SELECT ${key}, ${without(8, param)} FROM "SearchKey" k
       WHERE ${k.kind} = 'UNIVERSAL' AND ${k.ref} = 'UNIVERSAL'
      UNION ALL
      SELECT ${key}, ${without(7, param)} FROM "SearchKey" k
       WHERE ${k.kind} = 'AVAILABLE' AND ${k.ref} = ${param("currency", "text")}
      UNION ALL
      SELECT ${key}, ${without(10, param)} FROM "SearchKey" k WHERE ${k.kind} = 'RATING'`;

/** `candidates`: the values that are counted, each with the base to count it in. */
export const candidates = (param: Param<ListParam>): Prisma.Sql => sql`${oftenSeen(param)},
  candidates AS MATERIALIZED (
    SELECT DISTINCT ON (id) * FROM (
      SELECT often.id, often.kind, often.ref, often.dense, often.without FROM often
       WHERE kind NOT LIKE 'A:%' OR kind IN (SELECT kind FROM attributes)
      UNION ALL
      SELECT k.*, attributes.without FROM attributes CROSS JOIN LATERAL (
        SELECT ${key} FROM "SearchKey" k
         WHERE ${k.kind} = attributes.kind ORDER BY ${k.ref} LIMIT ${MOST_VALUES}) k
      UNION ALL ${fixed(param)}
    ) every_one ORDER BY id
  )`;
