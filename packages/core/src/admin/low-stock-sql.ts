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
 * so low only if one of its parts is: that is asked first, in one pass, and only the few that pass are added up
 * (materialized, or the planner would add up every variant on its way).
 */
export const lowStockVariants = sql`(
  WITH near AS MATERIALIZED (
    SELECT ${v.id}, ${v.productId}, ${v.sku}, ${v.lowStockAt}
      FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId}
     WHERE ${p.deletedAt} IS NULL AND ${p.status} = 'ACTIVE' AND ${v.active} AND ${v.deletedAt} IS NULL AND EXISTS (
       SELECT FROM "StockLevel" s
        WHERE ${s.variantId} = ${v.id} AND ${s.onHand} - ${s.reserved} <= ${v.lowStockAt})
  ), few AS MATERIALIZED (SELECT v.*, ${freeOfVariant}::int AS available FROM near v)
  SELECT few.* FROM few WHERE few.available <= few."lowStockAt")`;
