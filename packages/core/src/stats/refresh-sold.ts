import { columns, type Order, type OrderLine, type ProductStat, type Variant } from "@souk/db";
import type { Core } from "../context.ts";

const l = columns<OrderLine>("l");
const o = columns<Order>("o");
const st = columns<ProductStat>("st");
const v = columns<Variant>("v");

/** What was popular long ago isn't now. */
const DAYS = 90;

/**
 * Counts anew how many units of each product the orders of the last days hold, cancelled and refunded ones left out:
 * now and then, so that placing an order need not.
 */
export async function refreshSold({ db, clock }: Pick<Core, "db" | "clock">): Promise<void> {
  const now = clock.now();
  const since = new Date(now.getTime() - DAYS * 24 * 60 * 60 * 1000);
  await db.$executeRaw`
    WITH sold AS MATERIALIZED (
      SELECT ${v.productId} AS id, sum(${l.quantity})::int AS units
        FROM "Order" o JOIN "OrderLine" l ON ${l.orderId} = ${o.id} JOIN "Variant" v ON ${v.id} = ${l.variantId}
       WHERE ${o.placedAt} >= ${since}::timestamp AND ${o.state} NOT IN ('CANCELLED', 'REFUNDED')
       GROUP BY ${v.productId}
    ), ended AS (
      UPDATE "ProductStat" st SET "sold" = 0, "updatedAt" = ${now}::timestamp
       WHERE ${st.sold} > 0 AND NOT EXISTS (SELECT FROM sold WHERE sold.id = ${st.productId})
    )
    INSERT INTO "ProductStat" AS st ("productId", "sold", "updatedAt")
    SELECT sold.id, sold.units, ${now}::timestamp FROM sold ORDER BY sold.id
    ON CONFLICT ("productId") DO UPDATE SET "sold" = excluded."sold", "updatedAt" = excluded."updatedAt"
     WHERE ${st.sold} <> excluded."sold"`;
}
