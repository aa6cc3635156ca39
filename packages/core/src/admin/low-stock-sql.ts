import { columns, Prisma, type Product, type StockLevel, type StockLocation, type Variant } from "@souk/db";

const at = columns<StockLocation>("at");
const p = columns<Product>("p");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const { sql } = Prisma;

const freeOfVariant = sql`(
  SELECT sum(${s.onHand} - ${s.reserved}) FROM "StockLevel" s
    JOIN "StockLocation" at ON ${at.id} = ${s.locationId} AND ${at.deletedAt} IS NULL
   WHERE ${s.variantId} = ${v.id})`;

/**
 * Variants on sale of which no more is left than the level at which staff want to know, with `available`. A sum can be
 * so low only if one of its parts is: that is asked first, in one pass, and only the few that pass are added up.
 */
export const lowStockVariants = sql`(
  SELECT few.* FROM (
    SELECT ${v.id}, ${v.productId}, ${v.sku}, ${v.lowStockAt}, ${freeOfVariant}::int AS available
      FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId} AND ${p.deletedAt} IS NULL
     WHERE ${v.active} AND ${v.deletedAt} IS NULL AND ${p.status} = 'ACTIVE' AND EXISTS (
       SELECT FROM "StockLevel" s
        WHERE ${s.variantId} = ${v.id} AND ${s.onHand} - ${s.reserved} <= ${v.lowStockAt})) few
   WHERE few.available <= few."lowStockAt")`;
