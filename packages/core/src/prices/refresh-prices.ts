import {
  columns,
  Prisma,
  type PriceHistory,
  type PriceOffer,
  type Variant,
  type VariantPrice,
} from "@souk/db";
import type { Tx } from "../context.ts";
import { convertPrices } from "./convert-prices.ts";
import { validAt } from "./offers-json.ts";
import { shownPrice } from "./shown-price-sql.ts";

const h = columns<PriceHistory>("h");
const o = columns<PriceOffer>("o");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const { sql } = Prisma;

/**
 * Derives from prices given by hand, rates and offers what products cost now: converted prices, sale prices, since when
 * they are reduced and the lowest price of the thirty days before, and the history of it all. Whoever writes a price or
 * an offer calls it before `refreshListings`, in the same transaction.
 */
export async function refreshPrices(tx: Tx, productIds: readonly string[], now: Date): Promise<void> {
  if (productIds.length === 0) return;
  const ids = [...productIds];
  await convertPrices(tx, ids, now);
  await setSales(tx, ids, now);
  await keepHistory(tx, ids, now);
  await tx.$executeRaw`
    UPDATE "PriceOffer" o SET "nextAt" = ${nextAt(now)} FROM "Variant" v
     WHERE ${v.id} = ${o.variantId} AND ${v.productId} = ANY(${ids}::uuid[])
       AND ${o.nextAt} IS DISTINCT FROM ${nextAt(now)}`;
}

const nextAt = (now: Date): Prisma.Sql => sql`
  CASE WHEN ${o.startsAt} > ${now}::timestamp THEN ${o.startsAt} WHEN ${o.endsAt} > ${now}::timestamp THEN ${o.endsAt} END`;

/** Thirty days before it was reduced; while it is reduced further, that stays. */
async function setSales(tx: Tx, ids: string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "VariantPrice" vp SET "saleAmount" = x.sale,
           "reducedSince" = CASE WHEN x.reduced THEN coalesce(${vp.reducedSince}, ${now}::timestamp) END,
           "lowestBefore" = CASE WHEN NOT x.reduced THEN NULL WHEN ${vp.reducedSince} IS NULL THEN x.lowest
                                 ELSE coalesce(${vp.lowestBefore}, x.lowest) END
      FROM (
        SELECT ${vp.variantId}, ${vp.currency}, sale, coalesce(sale < ${vp.amount}, FALSE) OR
               coalesce(${vp.compareAt} > ${vp.amount}, FALSE) AS reduced,
               coalesce((SELECT min(${h.amount}) FROM "PriceHistory" h
                          WHERE ${h.variantId} = ${vp.variantId} AND ${h.currency} = ${vp.currency}
                            AND ${h.from} < ${now}::timestamp
                            AND (${h.to} IS NULL OR ${h.to} > ${now}::timestamp - interval '30 days')),
                        least(sale, ${vp.amount})) AS lowest
          FROM "Variant" v JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id}
          LEFT JOIN LATERAL (
            SELECT min(${o.amount}) AS sale FROM "PriceOffer" o
             WHERE ${o.variantId} = ${vp.variantId} AND ${o.currency} = ${vp.currency} AND ${o.groupId} IS NULL
               AND ${o.minQuantity} = 1 AND ${o.amount} < ${vp.amount} AND ${validAt(now)}) best ON TRUE
         WHERE ${v.productId} = ANY(${ids}::uuid[]) AND ${v.deletedAt} IS NULL
      ) x
     WHERE ${vp.variantId} = x."variantId" AND ${vp.currency} = x."currency"
       AND (${vp.saleAmount} IS DISTINCT FROM x.sale OR (${vp.reducedSince} IS NOT NULL) <> x.reduced)`;
}

async function keepHistory(tx: Tx, ids: string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE "PriceHistory" h SET "to" = greatest(${now}::timestamp, ${h.from})
      FROM "Variant" v LEFT JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${v.deletedAt} IS NULL
     WHERE ${v.productId} = ANY(${ids}::uuid[]) AND ${h.variantId} = ${v.id} AND ${h.to} IS NULL
       AND ${vp.currency} = ${h.currency} AND ${h.amount} <> ${shownPrice}`;
  await tx.$executeRaw`
    UPDATE "PriceHistory" h SET "to" = greatest(${now}::timestamp, ${h.from}) FROM "Variant" v
     WHERE ${v.productId} = ANY(${ids}::uuid[]) AND ${h.variantId} = ${v.id} AND ${h.to} IS NULL
       AND (${v.deletedAt} IS NOT NULL OR NOT EXISTS (
         SELECT FROM "VariantPrice" vp WHERE ${vp.variantId} = ${h.variantId} AND ${vp.currency} = ${h.currency}))`;
  await tx.$executeRaw`
    INSERT INTO "PriceHistory" AS h ("variantId", "currency", "amount", "from")
    SELECT ${vp.variantId}, ${vp.currency}, ${shownPrice}, ${now}::timestamp
      FROM "Variant" v JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id}
     WHERE ${v.productId} = ANY(${ids}::uuid[]) AND ${v.deletedAt} IS NULL AND NOT EXISTS (
       SELECT FROM "PriceHistory" h
        WHERE ${h.variantId} = ${vp.variantId} AND ${h.currency} = ${vp.currency} AND ${h.to} IS NULL)
    ON CONFLICT ("variantId", "currency", "from") DO UPDATE SET "amount" = excluded."amount", "to" = NULL`;
}
