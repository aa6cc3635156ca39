import { DEFAULT_CURRENCY } from "@souk/contracts";
import {
  columns,
  type CurrencyRate,
  Prisma,
  type PriceOffer,
  type Variant,
  type VariantPrice,
} from "@souk/db";
import type { Tx } from "../context.ts";
import { converted } from "./converted-sql.ts";

const base = columns<VariantPrice>("base");
const d = columns<PriceOffer>("d");
const o = columns<PriceOffer>("o");
const r = columns<CurrencyRate>("r");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const { sql } = Prisma;

/** Prices and offers of products in the currencies with a rate, from those in the default one; what was given by hand stays. */
export async function convertPrices(tx: Tx, productIds: string[], now: Date): Promise<void> {
  await writePrices(tx, productIds, now);
  await writeOffers(tx, productIds, now);
}

const converting = sql`${r.enabled} AND ${r.rate} IS NOT NULL AND ${r.currency} <> ${DEFAULT_CURRENCY}`;

async function writePrices(tx: Tx, ids: string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "VariantPrice" vp USING "Variant" v
     WHERE ${v.id} = ${vp.variantId} AND ${v.productId} = ANY(${ids}::uuid[]) AND ${vp.derived} AND NOT EXISTS (
       SELECT FROM "VariantPrice" base JOIN "CurrencyRate" r ON ${r.currency} = ${vp.currency} AND ${converting}
        WHERE ${base.variantId} = ${vp.variantId} AND ${base.currency} = ${DEFAULT_CURRENCY})`;
  await tx.$executeRaw`
    INSERT INTO "VariantPrice" AS vp ("variantId", "currency", "amount", "compareAt", "derived", "updatedAt")
    SELECT x."variantId", x."currency", x.amount, CASE WHEN x.before > x.amount THEN x.before END, TRUE, ${now}::timestamp
      FROM (SELECT ${base.variantId}, ${r.currency}, ${converted(base.amount)} AS amount,
                   ${converted(base.compareAt)} AS before
              FROM "Variant" v JOIN "VariantPrice" base ON ${base.variantId} = ${v.id} AND ${base.currency} = ${DEFAULT_CURRENCY}
              JOIN "CurrencyRate" r ON ${converting}
             WHERE ${v.productId} = ANY(${ids}::uuid[]) AND ${v.deletedAt} IS NULL) x
     ORDER BY 1, 2
    ON CONFLICT ("variantId", "currency") DO UPDATE
       SET "amount" = excluded."amount", "compareAt" = excluded."compareAt", "updatedAt" = excluded."updatedAt"
     WHERE ${vp.derived} AND (${vp.amount}, ${vp.compareAt}) IS DISTINCT FROM (excluded."amount", excluded."compareAt")`;
}

/** An offer follows only where the price itself does. */
async function writeOffers(tx: Tx, ids: string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "PriceOffer" d USING "Variant" v
     WHERE ${v.id} = ${d.variantId} AND ${v.productId} = ANY(${ids}::uuid[]) AND ${d.derivedFromId} IS NOT NULL
       AND NOT EXISTS (SELECT FROM "VariantPrice" vp
                        WHERE ${vp.variantId} = ${d.variantId} AND ${vp.currency} = ${d.currency} AND ${vp.derived})`;
  await tx.$executeRaw`
    INSERT INTO "PriceOffer" AS d ("id", "variantId", "currency", "amount", "minQuantity", "groupId", "startsAt", "endsAt",
           "derivedFromId", "updatedAt")
    SELECT uuidv7(), ${o.variantId}, ${r.currency}, ${converted(o.amount)}, ${o.minQuantity}, ${o.groupId}, ${o.startsAt},
           ${o.endsAt}, ${o.id}, ${now}::timestamp
      FROM "Variant" v JOIN "PriceOffer" o ON ${o.variantId} = ${v.id} AND ${o.currency} = ${DEFAULT_CURRENCY}
      JOIN "CurrencyRate" r ON ${converting}
      JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${r.currency} AND ${vp.derived}
     WHERE ${v.productId} = ANY(${ids}::uuid[]) AND ${v.deletedAt} IS NULL
    ON CONFLICT ("derivedFromId", "currency") DO UPDATE
       SET ("amount", "minQuantity", "groupId", "startsAt", "endsAt", "updatedAt") = ROW(
             excluded."amount", excluded."minQuantity", excluded."groupId", excluded."startsAt", excluded."endsAt",
             excluded."updatedAt")
     WHERE (${d.amount}, ${d.minQuantity}, ${d.groupId}, ${d.startsAt}, ${d.endsAt}) IS DISTINCT FROM
           (excluded."amount", excluded."minQuantity", excluded."groupId", excluded."startsAt", excluded."endsAt")`;
}
