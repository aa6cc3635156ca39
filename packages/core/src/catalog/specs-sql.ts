import {
  columns,
  Prisma,
  type Attribute,
  type AttributeValue,
  type Product,
  type ProductAttribute,
} from "@souk/db";
import { localized, type Param } from "./sql.ts";
import { comma } from "./variant-options.ts";

const a = columns<Attribute>("a");
const av = columns<AttributeValue>("av");
const p = columns<Product>("p");
const pa = columns<ProductAttribute>("pa");
const { sql } = Prisma;

const kind = sql`CASE ${a.type} WHEN 'NUMBER' THEN 'number' WHEN 'BOOLEAN' THEN 'boolean'
                                WHEN 'COLOUR' THEN 'colour' ELSE 'text' END`;

/** A value in words, a number in digits, a yes or no as true or false; the screen words the last two. */
const value = (param: Param<"locale">): Prisma.Sql => sql`CASE ${a.type}
  WHEN 'NUMBER' THEN max(${pa.number})::text WHEN 'BOOLEAN' THEN bool_or(${pa.flag})::text
  WHEN 'TEXT' THEN ${localized(sql`(array_agg(${pa.text}))[1]`, param)}
  ELSE string_agg(${localized(av.label, param)},
                  ${comma(param("locale", "text"))} ORDER BY ${av.position}) END`;

const colours = (param: Param<"locale">): Prisma.Sql => sql`coalesce(
  json_agg(json_build_object('label', ${localized(av.label, param)}, 'hex', ${av.hex}) ORDER BY ${av.position})
    FILTER (WHERE ${a.type} = 'COLOUR'), '[]')`;

/** What the product `p` has of each attribute that wasn't deleted, as SpecViews. */
const attributeRows = (param: Param<"locale">): Prisma.Sql => sql`
  SELECT ${a.position} AS place, ${a.code} AS tie, 0 AS part, json_build_object(
           'label', ${localized(a.label, param)}, 'kind', ${kind}, 'value', ${value(param)},
           'unit', ${a.unit}, 'colours', ${colours(param)}) AS row
    FROM "ProductAttribute" pa JOIN "Attribute" a ON ${a.id} = ${pa.attributeId} AND ${a.deletedAt} IS NULL
    LEFT JOIN "AttributeValue" av ON ${av.id} = ${pa.valueId}
   WHERE ${pa.productId} = ${p.id} GROUP BY ${a.id}`;

const freeRows = (param: Param<"locale">): Prisma.Sql => sql`
  SELECT spec.place, '', 1, json_build_object(
           'label', ${localized(sql`spec.row -> 'label'`, param)}, 'kind', 'text',
           'value', ${localized(sql`spec.row -> 'value'`, param)}, 'unit', NULL, 'colours', '[]'::json)
    FROM jsonb_array_elements(${p.specs}) WITH ORDINALITY spec(row, place)`;

/** The specifications of the product `p`: its attributes in the staff's order, then its own rows. */
export const specsJson = (param: Param<"locale">): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(spec.row ORDER BY spec.part, spec.place, spec.tie), '[]')
    FROM (${attributeRows(param)} UNION ALL ${freeRows(param)}) spec)`;
