import { DEFAULT_CURRENCY, type ProductPrices, VariantPrices } from "@souk/contracts";
import {
  columns,
  type CustomerGroup,
  type PriceHistory,
  type PriceOffer,
  Prisma,
  type Variant,
  type VariantPrice,
} from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { validAt } from "../../prices/offers-json.ts";
import { variantOptions } from "../../catalog/variant-options.ts";

const g = columns<CustomerGroup>("g");
const h = columns<PriceHistory>("h");
const o = columns<PriceOffer>("o");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const { sql } = Prisma;
const Rows = z.array(z.object({ variant: VariantPrices }));

const iso = (time: Prisma.Sql): Prisma.Sql => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const prices = sql`(
  SELECT coalesce(json_agg(json_build_object(
           'currency', ${vp.currency}, 'amount', ${vp.amount}, 'compareAt', ${vp.compareAt}, 'derived', ${vp.derived},
           'saleAmount', ${vp.saleAmount}, 'reducedSince', ${iso(vp.reducedSince)}, 'lowestBefore', ${vp.lowestBefore})
           ORDER BY ${vp.derived}, ${vp.currency} <> ${DEFAULT_CURRENCY}, ${vp.currency}), '[]')
    FROM "VariantPrice" vp WHERE ${vp.variantId} = ${v.id})`;

const state = (now: Date): Prisma.Sql => sql`CASE
  WHEN ${o.endsAt} <= ${now}::timestamp THEN 'OVER' WHEN ${o.startsAt} > ${now}::timestamp THEN 'PLANNED'
  WHEN ${o.amount} < (SELECT ${vp.amount} FROM "VariantPrice" vp
                       WHERE ${vp.variantId} = ${o.variantId} AND ${vp.currency} = ${o.currency})
   AND ${validAt(now)} THEN 'RUNNING' ELSE 'NO_EFFECT' END`;

const offers = (now: Date): Prisma.Sql => sql`(
  SELECT coalesce(json_agg(json_build_object(
           'id', ${o.id}, 'currency', ${o.currency}, 'amount', ${o.amount}, 'minQuantity', ${o.minQuantity},
           'groupId', ${o.groupId}, 'groupName', ${g.name}, 'startsAt', ${iso(o.startsAt)}, 'endsAt', ${iso(o.endsAt)},
           'state', ${state(now)}) ORDER BY ${o.currency} <> ${DEFAULT_CURRENCY}, ${o.currency}, ${o.groupId} IS NOT NULL,
           ${o.minQuantity}, ${o.startsAt} NULLS FIRST, ${o.id}), '[]')
    FROM "PriceOffer" o LEFT JOIN "CustomerGroup" g ON ${g.id} = ${o.groupId}
   WHERE ${o.variantId} = ${v.id} AND ${o.derivedFromId} IS NULL)`;

const history = sql`(
  SELECT coalesce(json_agg(json_build_object('amount', h.amount, 'from', ${iso(h.from)}, 'to', ${iso(h.to)})
                           ORDER BY ${h.from} DESC), '[]')
    FROM (SELECT ${h.amount}, ${h.from}, ${h.to} FROM "PriceHistory" h
           WHERE ${h.variantId} = ${v.id} AND ${h.currency} = ${DEFAULT_CURRENCY} ORDER BY ${h.from} DESC LIMIT 20) h)`;

/** What each variant of a product costs, why, and what it cost before. */
export async function productPrices(
  { db, clock }: StaffContext,
  input: { id: string },
): Promise<VariantPrices[]> {
  return readPrices(db, input.id, clock.now());
}

export async function readPrices(
  tx: Tx,
  productId: string,
  now: Date,
): Promise<z.infer<typeof ProductPrices>> {
  const rows = await tx.$queryRaw(sql`
    SELECT json_build_object('variantId', ${v.id}, 'sku', ${v.sku}, 'name', ${variantOptions(v.id, "en")}, 'prices', ${prices},
                             'offers', ${offers(now)}, 'history', ${history}) AS variant
      FROM "Variant" v WHERE ${v.productId} = ${productId}::uuid AND ${v.deletedAt} IS NULL
     ORDER BY ${v.position}, ${v.id}`);
  return Rows.parse(rows).map(({ variant }) => variant);
}
