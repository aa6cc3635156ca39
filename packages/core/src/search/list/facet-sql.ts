import {
  columns,
  Prisma,
  type Attribute,
  type AttributeValue,
  type Brand,
  type Category,
  type SearchDoc,
  type SearchPosting,
  type VehicleMake,
  type VehicleType,
} from "@souk/db";
import { joinCategoryText, localized, type Param } from "../../catalog/sql.ts";
import { candidates } from "./facet-candidates-sql.ts";
import type { ListParam } from "./list-params.ts";
import { documentsOf } from "./match-sql.ts";

const a = columns<Attribute>("a");
const av = columns<AttributeValue>("av");
const b = columns<Brand>("b");
const c = columns<Category>("c");
const d = columns<SearchDoc>("d");
const mk = columns<VehicleMake>("mk");
const o = columns<SearchPosting>("o");
const vt = columns<VehicleType>("vt");
const { sql } = Prisma;

/**
 * `drawn`: documents of each base. All of a small one, so that counting them counts it; of a large one a few of each
 * chunk, spread over it, that tell which values there are.
 */
const drawn = (param: Param<ListParam>): Prisma.Sql => sql`
  drawn AS MATERIALIZED (
    SELECT part.without, listed.doc FROM (
      SELECT bases.without, (bases.chunk << 13) + start AS first, substring(bases.bits FROM start + 1 FOR width) AS bits
        FROM bases JOIN (
          SELECT sizes.without,
                 CASE WHEN n <= ${param("countable", "int")} THEN 8192
                      ELSE greatest(ceil(8192.0 * ${param("sample", "int")} / n / pieces), 4)::int END AS width,
                 CASE WHEN n <= ${param("countable", "int")} THEN 8192 ELSE 8192 / pieces END AS step
            FROM sizes CROSS JOIN LATERAL (SELECT CASE WHEN rows > 8 THEN 1 WHEN rows > 2 THEN 4 ELSE 16 END AS pieces) cut
        ) plan ON plan.without = bases.without CROSS JOIN LATERAL generate_series(0, 8191, plan.step) start
    ) part CROSS JOIN LATERAL (${documentsOf(sql`part.bits`, sql`part.first`)}) listed
     WHERE listed.place <= bit_count(part.bits)
  ), held AS MATERIALIZED (
    SELECT drawn.without, unnest(d.keys) AS key FROM drawn
      JOIN LATERAL (SELECT ${d.keys} FROM "SearchDoc" d WHERE ${d.doc} = drawn.doc OFFSET 0) d ON TRUE
  )`;

/** `counts`: of a base whose documents are all drawn, what was seen; else bits that both have. */
const counts = (param: Param<ListParam>): Prisma.Sql => sql`
  whole AS MATERIALIZED (SELECT without FROM sizes WHERE n <= ${param("countable", "int")}),
  counts AS MATERIALIZED (
    SELECT candidates.id, count(held.key)::int AS n FROM candidates
      LEFT JOIN held ON held.key = candidates.id AND held.without = candidates.without
     WHERE candidates.without IN (SELECT without FROM whole) GROUP BY candidates.id
    UNION ALL
    SELECT asked_for.id, coalesce(sum(bit_count(bases.bits & asked_for.bits)), 0)::int FROM (
      SELECT candidates.id, candidates.without, o.chunk, o.bits FROM candidates
        JOIN sizes ON sizes.without = candidates.without CROSS JOIN LATERAL (
          SELECT ${o.chunk}, ${o.bits} FROM "SearchPosting" o
           WHERE ${o.keyId} = candidates.id AND ${o.chunk} = ANY(sizes.chunks) OFFSET 0) o
       WHERE candidates.dense AND candidates.without NOT IN (SELECT without FROM whole)
    ) asked_for JOIN bases ON bases.without = asked_for.without AND bases.chunk = asked_for.chunk GROUP BY asked_for.id
    UNION ALL
    SELECT rare.id, count(*)::int FROM (
      SELECT candidates.id, candidates.without, d.doc FROM candidates CROSS JOIN LATERAL (
        SELECT ${d.doc} FROM "SearchDoc" d WHERE ${d.keys} @> ARRAY[candidates.id] OFFSET 0) d
       WHERE NOT candidates.dense AND candidates.without NOT IN (SELECT without FROM whole)
    ) rare JOIN bases ON bases.without = rare.without AND bases.chunk = rare.doc >> 13
     WHERE get_bit(bases.bits, rare.doc & 8191) = 1 GROUP BY rare.id
  )`;

export const facetCounts = (param: Param<ListParam>): Prisma.Sql =>
  sql`${drawn(param)}, ${candidates(param)}, ${counts(param)}`;

/** The counted values with what they are called, as rows of a JSON array; see FacetRow. */
export const facetRows = (param: Param<ListParam>): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object(
      'kind', candidates.kind, 'ref', candidates.ref, 'n', coalesce(counts.n, 0),
      'selected', EXISTS (SELECT FROM asked WHERE asked.key = candidates.id AND asked.grp = ANY(${param("chosen", "int[]")})),
      'value', CASE candidates.kind WHEN 'BRAND' THEN ${b.slug} ELSE candidates.ref END,
      'label', CASE WHEN candidates.kind = 'BRAND' THEN ${b.name} WHEN candidates.kind = 'CATEGORY' THEN category.name
                    WHEN candidates.kind = 'MAKE' THEN ${mk.name}
                    WHEN candidates.kind = 'TYPE' THEN concat_ws(' ', ${vt.name}, ${vt.engine})
                    WHEN ${av.id} IS NOT NULL THEN ${localized(av.label, param)} ELSE candidates.ref END,
      'hex', ${av.hex}, 'place', coalesce(${av.position}, category.position),
      'attribute', CASE WHEN ${a.id} IS NOT NULL THEN json_build_object('code', ${a.code}, 'type', ${a.type},
        'unit', ${a.unit}, 'label', ${localized(a.label, param)}, 'place', ${a.position}) END)), '[]')
    FROM candidates LEFT JOIN counts ON counts.id = candidates.id
    LEFT JOIN "Brand" b ON ${b.id} = ${refOf("BRAND")} AND ${b.deletedAt} IS NULL
    LEFT JOIN "VehicleMake" mk ON ${mk.id} = ${refOf("MAKE")}
    LEFT JOIN "VehicleType" vt ON ${vt.id} = ${refOf("TYPE")}
    LEFT JOIN "Attribute" a ON ${a.id} = CASE WHEN candidates.kind LIKE 'A:%' THEN substr(candidates.kind, 3)::uuid END
     AND ${a.filterable} AND ${a.deletedAt} IS NULL
    LEFT JOIN "AttributeValue" av ON ${av.attributeId} = ${a.id} AND ${av.code} = candidates.ref
    LEFT JOIN LATERAL (SELECT t.name, ${c.position} FROM "Category" c ${joinCategoryText(param)}
                        WHERE ${c.id} = ${refOf("CATEGORY")}) category ON TRUE)`;

// A reference of another kind is no id.
const refOf = (kind: string): Prisma.Sql =>
  Prisma.raw(`CASE WHEN candidates.kind = '${kind}' THEN candidates.ref::uuid END`);
