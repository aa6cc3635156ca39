import {
  type BundleItem,
  columns,
  type CurrencyRate,
  Prisma,
  type ProductListing,
  type StockLevel,
  type StockLocation,
  type Variant,
  type VariantPrice,
} from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { bundlesOf } from "../inventory/bundle-sql.ts";
import { shownPrice, struckPrice } from "../prices/shown-price-sql.ts";

const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const s = columns<StockLevel>("s");
const at = columns<StockLocation>("at");
const l = columns<ProductListing>("l");
const r = columns<CurrencyRate>("r");
const item = columns<BundleItem>("item");

const Flipped = z.array(z.object({ id: z.uuid() }));

/**
 * Derives what cards show (price range, availability, the only variant) from prices and stock, per currency. Gives the
 * ids of products that became available, ended to be so, or appeared in or left a currency: lists show them otherwise
 * now. Call it last in a transaction: it locks the listings in id order, so that two orders for the last units of
 * two variants don't each count on the other's.
 */
export async function refreshListings(tx: Tx, productIds: readonly string[]): Promise<string[]> {
  if (productIds.length === 0) return [];
  const ids = [...productIds];
  await tx.$queryRaw`
    SELECT 1 AS locked FROM "ProductListing" l WHERE ${l.productId} = ANY(${ids}::uuid[])
     ORDER BY ${l.productId}, ${l.currency} FOR UPDATE`;
  const rows = await tx.$queryRaw`
    WITH ${fresh(ids)}, before AS MATERIALIZED (
      SELECT ${l.productId}, ${l.currency}, ${l.available} FROM "ProductListing" l
       WHERE ${l.productId} = ANY(${ids}::uuid[])
    ), gone AS (
      DELETE FROM "ProductListing" l WHERE ${l.productId} = ANY(${ids}::uuid[])
         AND (${l.productId}, ${l.currency}) NOT IN (SELECT "productId", "currency" FROM fresh)
    ), written AS (
      INSERT INTO "ProductListing" AS l
             ("productId", "currency", "minPrice", "maxPrice", "compareAt", "lowestBefore", "available", "soleVariantId")
      SELECT "productId", "currency", low, high, was, lowest, available, sole FROM fresh ORDER BY "productId", "currency"
      ON CONFLICT ("productId", "currency") DO UPDATE
         SET "minPrice" = excluded."minPrice", "maxPrice" = excluded."maxPrice", "compareAt" = excluded."compareAt",
             "lowestBefore" = excluded."lowestBefore", "available" = excluded."available",
             "soleVariantId" = excluded."soleVariantId"
       WHERE (${l.minPrice}, ${l.maxPrice}, ${l.compareAt}, ${l.lowestBefore}, ${l.available}, ${l.soleVariantId})
             IS DISTINCT FROM (excluded."minPrice", excluded."maxPrice", excluded."compareAt", excluded."lowestBefore",
                               excluded."available", excluded."soleVariantId")
    )
    SELECT DISTINCT coalesce(fresh."productId", before."productId") AS id
      FROM fresh FULL JOIN before USING ("productId", "currency")
     WHERE fresh.available IS DISTINCT FROM before.available ORDER BY id`;
  return Flipped.parse(rows).map((row) => row.id);
}

/** What the listings should be now. */
function fresh(ids: string[]): Prisma.Sql {
  return Prisma.sql`
    stock AS MATERIALIZED (
      SELECT ${s.variantId}, sum(${s.onHand} - ${s.reserved} + ${s.backorderLimit}) AS free
        FROM "Variant" v JOIN "StockLevel" s ON ${s.variantId} = ${v.id}
        JOIN "StockLocation" at ON ${at.id} = ${s.locationId} AND ${at.sellsOnline}
       WHERE ${v.productId} = ANY(${ids}::uuid[]) GROUP BY ${s.variantId}
    ), bundled AS MATERIALIZED (
      SELECT DISTINCT ON (${v.id}) ${v.id}, ${bundlesOf(v.id)} AS free
        FROM "Variant" v JOIN "BundleItem" item ON ${item.bundleId} = ${v.id}
       WHERE ${v.productId} = ANY(${ids}::uuid[]) ORDER BY ${v.id}
    ), fresh AS MATERIALIZED (
      SELECT ${v.productId}, ${vp.currency}, min(${shownPrice}) AS low, max(${shownPrice}) AS high,
             (array_agg(${struckPrice} ORDER BY ${shownPrice}, ${v.position}, ${v.id}))[1] AS was,
             (array_agg(${vp.lowestBefore} ORDER BY ${shownPrice}, ${v.position}, ${v.id}))[1] AS lowest,
             coalesce(bool_or(coalesce(bundled.free, stock.free) > 0), FALSE) AS available,
             CASE WHEN count(*) = 1 THEN (array_agg(${v.id}))[1] END AS sole
        FROM "Variant" v JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id}
        JOIN "CurrencyRate" r ON ${r.currency} = ${vp.currency} AND ${r.enabled}
        LEFT JOIN stock ON stock."variantId" = ${v.id} LEFT JOIN bundled ON bundled."id" = ${v.id}
       WHERE ${v.productId} = ANY(${ids}::uuid[]) AND ${v.active} AND ${v.deletedAt} IS NULL
       GROUP BY ${v.productId}, ${vp.currency}
    )`;
}
