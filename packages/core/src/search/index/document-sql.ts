import {
  columns,
  Prisma,
  type Attribute,
  type AttributeValue,
  type Collection,
  type Fitment,
  type Product,
  type ProductAttribute,
  type ProductCategory,
  type ProductCollection,
  type ProductListing,
  type ProductStat,
  type VehicleModel,
  type VehicleType,
} from "@souk/db";
import { bucketWidth } from "./key-kinds.ts";

const a = columns<Attribute>("a");
const av = columns<AttributeValue>("av");
const col = columns<Collection>("col");
const f = columns<Fitment>("f");
const l = columns<ProductListing>("l");
const m = columns<ProductCategory>("m");
const p = columns<Product>("p");
const pa = columns<ProductAttribute>("pa");
const pc = columns<ProductCollection>("pc");
const st = columns<ProductStat>("st");
const vm = columns<VehicleModel>("vm");
const vt = columns<VehicleType>("vt");
const { sql } = Prisma;

/** `shown`: those of the products that shoppers can see at that time, in the order given. */
export const shownProducts = (ids: readonly string[], now: Date): Prisma.Sql => sql`
  shown AS MATERIALIZED (
    SELECT ${p.id}, ${p.brandId}, ${p.tags}, ${p.specs}, ${p.publishedAt}, ${p.ratingAverage}, asked.place,
           ${p.rank} + coalesce(round(100 * ln(1 + ${st.sold} * 5 + ${st.views} / 10.0)), 0)::int AS rank
      FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS asked(id, place) JOIN "Product" p ON ${p.id} = asked.id
      LEFT JOIN "ProductStat" st ON ${st.productId} = ${p.id}
     WHERE ${p.status} = 'ACTIVE' AND ${p.deletedAt} IS NULL AND ${p.publishedAt} <= ${now.toISOString()}::timestamp(3)
       AND (${p.unpublishAt} IS NULL OR ${p.unpublishAt} > ${now.toISOString()}::timestamp(3)))`;

/** `pairs`: what each of `shown` can be narrowed by, as (id, kind, ref), each once. */
export const keyPairs = (): Prisma.Sql => sql`
  pairs AS MATERIALIZED (
    SELECT shown.id, pair.kind, pair.ref FROM shown CROSS JOIN LATERAL (
      SELECT 'CATEGORY' AS kind, ${m.categoryId}::text AS ref FROM "ProductCategory" m WHERE ${m.productId} = shown.id
      UNION ALL SELECT 'BRAND', shown."brandId"::text WHERE shown."brandId" IS NOT NULL
      UNION SELECT 'TAG', tag FROM unnest(shown."tags") AS tag
      UNION ALL SELECT 'COLLECTION', ${pc.collectionId}::text FROM "ProductCollection" pc
                 JOIN "Collection" col ON ${col.id} = ${pc.collectionId} AND ${col.deletedAt} IS NULL
                WHERE ${pc.productId} = shown.id
      UNION ALL SELECT 'RATING', stars::text FROM generate_series(1, 4) AS stars WHERE shown."ratingAverage" >= stars * 100
      ${listingPairs} ${attributePairs} ${vehiclePairs}) pair)`;

const narrow = bucketWidth(l.minPrice);
const listingPairs = sql`
  UNION ALL SELECT 'CURRENCY', ${l.currency}::text FROM "ProductListing" l WHERE ${l.productId} = shown.id
  UNION ALL SELECT 'AVAILABLE', ${l.currency}::text FROM "ProductListing" l
             WHERE ${l.productId} = shown.id AND ${l.available}
  UNION ALL SELECT 'PRICE:' || ${l.currency}, (${l.minPrice} / ${narrow} * ${narrow})::text
              FROM "ProductListing" l WHERE ${l.productId} = shown.id
  UNION ALL SELECT 'PRICES:' || ${l.currency}, (${l.minPrice} / (${narrow} * 10) * (${narrow} * 10))::text
              FROM "ProductListing" l WHERE ${l.productId} = shown.id`;

const attributePairs = sql`
  UNION SELECT 'A:' || ${a.id}, coalesce(${av.code}, ${pa.number}::text, ${pa.flag}::text)
    FROM "ProductAttribute" pa
    JOIN "Attribute" a ON ${a.id} = ${pa.attributeId} AND ${a.filterable} AND ${a.deletedAt} IS NULL
    LEFT JOIN "AttributeValue" av ON ${av.id} = ${pa.valueId}
   WHERE ${pa.productId} = shown.id AND ${pa.text} IS NULL`;

const vehiclePairs = sql`
  UNION SELECT vehicle.kind, vehicle.ref FROM "Fitment" f
    JOIN "VehicleType" vt ON ${vt.id} = ${f.typeId} AND ${vt.deletedAt} IS NULL
    JOIN "VehicleModel" vm ON ${vm.id} = ${vt.modelId}
   CROSS JOIN LATERAL (VALUES ('TYPE', ${vt.id}::text), ('MODEL', ${vm.id}::text), ('MAKE', ${vm.makeId}::text))
     AS vehicle(kind, ref)
   WHERE ${f.productId} = shown.id
  UNION ALL SELECT 'UNIVERSAL', 'UNIVERSAL'
   WHERE NOT EXISTS (SELECT FROM "Fitment" f WHERE ${f.productId} = shown.id)`;
