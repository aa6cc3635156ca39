import { OwnCardPrice, type OwnCardPricesInput } from "@souk/contracts";
import { columns, Prisma, type Variant, type VariantPrice } from "@souk/db";
import { z } from "zod";
import type { CustomerContext } from "../context.ts";
import { ownOffers } from "./own-offers-sql.ts";
import { shownPrice } from "./shown-price-sql.ts";

const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const Rows = z.array(OwnCardPrice);

/** From what to what these products cost a customer who is in groups; those that cost less than everybody, alone. */
export async function ownCardPrices(
  { db, clock, customer }: CustomerContext,
  { productIds, currency, locale }: z.infer<typeof OwnCardPricesInput>,
): Promise<OwnCardPrice[]> {
  const rows = await db.$queryRaw(Prisma.sql`
    WITH own AS MATERIALIZED (
      SELECT * FROM (${ownOffers({ userId: customer.id, productIds, currency, locale, now: clock.now() })}) offer
       WHERE offer."minQuantity" = 1
    )
    SELECT ${v.productId}, min(least(${shownPrice}, own.amount)) AS "minPrice",
           max(least(${shownPrice}, own.amount)) AS "maxPrice",
           (array_agg(own."group" ORDER BY own.amount) FILTER (WHERE own.amount < ${shownPrice}))[1] AS "group"
      FROM "Variant" v JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${currency}::bpchar
      LEFT JOIN own ON own."variantId" = ${v.id}
     WHERE ${v.productId} IN (SELECT "productId" FROM own) AND ${v.active} AND ${v.deletedAt} IS NULL
     GROUP BY ${v.productId} HAVING bool_or(own.amount < ${shownPrice})`);
  return Rows.parse(rows);
}
