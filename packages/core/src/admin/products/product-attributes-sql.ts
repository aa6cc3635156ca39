import {
  type Attribute,
  type AttributeValue,
  columns,
  Prisma,
  type Product,
  type ProductAttribute,
} from "@souk/db";

const a = columns<Attribute>("a");
const av = columns<AttributeValue>("av");
const p = columns<Product>("p");
const pa = columns<ProductAttribute>("pa");
const { sql } = Prisma;

/** What the product `p` has of each live attribute, as ProductAttributeInputs in the staff's order. */
export const attributesJson = sql`(
  SELECT coalesce(json_agg(held.row ORDER BY held.position, held.code), '[]') FROM (
    SELECT ${a.position}, ${a.code}, jsonb_strip_nulls(jsonb_build_object(
             'type', ${a.type}, 'code', ${a.code}, 'text', (array_agg(${pa.text}))[1],
             'number', max(${pa.number}), 'flag', bool_or(${pa.flag}),
             'values', jsonb_agg(${av.code} ORDER BY ${av.position}, ${av.code}) FILTER (WHERE ${av.id} IS NOT NULL)
           )) AS row
      FROM "ProductAttribute" pa JOIN "Attribute" a ON ${a.id} = ${pa.attributeId} AND ${a.deletedAt} IS NULL
      LEFT JOIN "AttributeValue" av ON ${av.id} = ${pa.valueId}
     WHERE ${pa.productId} = ${p.id} GROUP BY ${a.id}) held)`;
