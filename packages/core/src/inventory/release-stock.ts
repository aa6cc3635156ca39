import { columns, type Reservation, type StockLevel, type StockLocation, type Variant } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { announceStock } from "./announce-stock.ts";
import { usedIn } from "./bundle-sql.ts";
import type { Holder } from "./reserve-stock.ts";
import { StockChange } from "./stock-change.ts";

const at = columns<StockLocation>("at");
const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const r = columns<Reservation>("r");
const Changes = z.array(StockChange);

/** Gives back what payments (or returns) hold; nothing to give back is fine. */
export async function releaseStock(
  tx: Tx,
  holderIds: readonly string[],
  now: Date,
  heldBy: Holder = "paymentId",
): Promise<void> {
  if (holderIds.length === 0) return;
  const rows = await tx.$queryRaw`
    WITH gone AS (
      DELETE FROM "Reservation" r WHERE ${r[heldBy]} = ANY(${[...holderIds]}::uuid[])
      RETURNING ${r.variantId}, ${r.locationId}, ${r.quantity}
    ), freed AS MATERIALIZED (
      SELECT "variantId", "locationId", sum("quantity")::int AS quantity FROM gone GROUP BY 1, 2
    ), held AS MATERIALIZED (
      SELECT ${s.variantId}, ${s.locationId}, ${s.onHand} - ${s.reserved} AS net, ${s.backorderLimit} AS owable,
             ${at.sellsOnline} AS sells, CASE WHEN ${at.isDefault} THEN ${v.backorderLimit} ELSE 0 END AS policy
        FROM "StockLevel" s JOIN "StockLocation" at ON ${at.id} = ${s.locationId} JOIN "Variant" v ON ${v.id} = ${s.variantId}
       WHERE ${s.variantId} IN (SELECT "variantId" FROM freed)
       ORDER BY ${s.variantId}, ${s.locationId} FOR UPDATE OF s
    ), given AS MATERIALIZED (
      SELECT held.*, coalesce(quantity, 0) AS quantity,
             least(owable, greatest(policy, -net - coalesce(quantity, 0))) AS left
        FROM held LEFT JOIN freed USING ("variantId", "locationId")
    ), back AS (
      UPDATE "StockLevel" s SET "reserved" = ${s.reserved} - given.quantity, "backorderLimit" = given.left,
             "updatedAt" = ${now}::timestamp
        FROM given WHERE given.quantity > 0 AND ${s.variantId} = given."variantId" AND ${s.locationId} = given."locationId"
    )
    SELECT ${v.id} AS "variantId", ${v.productId}, ${usedIn(v.id)} AS "usedIn", total.before, total.after, total.owable
      FROM (SELECT "variantId", coalesce(sum(net + owable) FILTER (WHERE sells), 0)::int AS before,
                   coalesce(sum(net + quantity + given.left) FILTER (WHERE sells), 0)::int AS after,
                   sum(given.left)::int AS owable
              FROM given GROUP BY 1) total
      JOIN "Variant" v ON ${v.id} = total."variantId"`;
  await announceStock(tx, Changes.parse(rows));
}
