import { columns, type Reservation, type StockLevel, type Variant } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { announceStock } from "./announce-stock.ts";
import { usedIn } from "./bundle-sql.ts";
import { StockChange } from "./stock-change.ts";

const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const r = columns<Reservation>("r");
const Changes = z.array(StockChange);

/** Gives back what the payments hold; nothing to give back is fine. */
export async function releaseStock(tx: Tx, paymentIds: readonly string[], now: Date): Promise<void> {
  if (paymentIds.length === 0) return;
  const rows = await tx.$queryRaw`
    WITH gone AS (
      DELETE FROM "Reservation" r WHERE ${r.paymentId} = ANY(${[...paymentIds]}::uuid[])
      RETURNING ${r.variantId}, ${r.locationId}, ${r.quantity}
    ), freed AS MATERIALIZED (
      SELECT "variantId", "locationId", sum("quantity")::int AS quantity FROM gone GROUP BY 1, 2
    ), held AS MATERIALIZED (
      SELECT freed.* FROM freed JOIN "StockLevel" s
          ON ${s.variantId} = freed."variantId" AND ${s.locationId} = freed."locationId"
       ORDER BY ${s.variantId} FOR UPDATE OF s
    )
    UPDATE "StockLevel" s SET "reserved" = ${s.reserved} - held.quantity, "updatedAt" = ${now}::timestamp
      FROM held JOIN "Variant" v ON ${v.id} = held."variantId"
     WHERE ${s.variantId} = held."variantId" AND ${s.locationId} = held."locationId"
    RETURNING ${v.productId}, ${s.onHand} - ${s.reserved} - held.quantity AS before,
              ${s.onHand} - ${s.reserved} AS after, ${usedIn(v.id)} AS "usedIn"`;
  await announceStock(tx, Changes.parse(rows));
}
