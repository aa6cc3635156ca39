import { CURRENCIES, CurrencyView, DEFAULT_CURRENCY } from "@souk/contracts";
import { columns, type CurrencyRate, Prisma, type Product, type VariantPrice } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const p = columns<Product>("p");
const r = columns<CurrencyRate>("r");
const vp = columns<VariantPrice>("vp");
const Rows = z.array(CurrencyView);
const place = Prisma.raw(`array_position(ARRAY['${CURRENCIES.join("', '")}']::bpchar[], r."currency")`);

/** The shop's currencies, the default one first, with how many prices each has and how far they have followed. */
export async function readCurrencies(tx: Tx): Promise<CurrencyView[]> {
  const rows = await tx.$queryRaw(Prisma.sql`
    WITH counts AS (
      SELECT ${vp.currency}, count(*) FILTER (WHERE ${vp.derived}) AS converted,
             count(*) FILTER (WHERE NOT ${vp.derived}) AS hand FROM "VariantPrice" vp GROUP BY ${vp.currency})
    SELECT ${r.currency}, ${r.enabled}, ${r.roundTo}, ${r.rounding}, ${r.version},
           CASE WHEN ${r.rate} IS NOT NULL THEN trim_scale(${r.rate})::text END AS rate,
           coalesce(counts.converted, 0)::int AS converted, coalesce(counts.hand, 0)::int AS "byHand",
           CASE WHEN ${r.convertFrom} IS NOT NULL THEN (
             SELECT (count(*) FILTER (WHERE ${p.id} <= ${r.convertFrom}))::float / greatest(1, count(*))
               FROM "Product" p) END AS progress
      FROM "CurrencyRate" r LEFT JOIN counts ON counts."currency" = ${r.currency} ORDER BY ${place}`);
  return Rows.parse(rows);
}

const Examples = z.array(z.object({ amount: z.int() }));
const SOME = 5;

/** A few prices of the shop's own, from low to high, to try a rate on. */
export async function priceExamples(tx: Tx): Promise<number[]> {
  const rows = await tx.$queryRaw(Prisma.sql`
    SELECT DISTINCT ${vp.amount} FROM (
      SELECT ${vp.amount} FROM "VariantPrice" vp WHERE ${vp.currency} = ${DEFAULT_CURRENCY} LIMIT 200) vp
     ORDER BY 1`);
  const amounts = Examples.parse(rows).map(({ amount }) => amount);
  const step = Math.max(1, (amounts.length - 1) / (SOME - 1));
  const chosen = Array.from({ length: SOME }, (_, index) => amounts[Math.round(index * step)]);
  return [...new Set(chosen.flatMap((amount) => amount ?? []))];
}
