import { columns, type Reservation, type StockLevel, type Variant } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import { usedIn } from "./bundle-sql.ts";
import { sellingLocation } from "./selling-location.ts";
import { type Taken, toTaken, type WantedUnits } from "./taken.ts";

const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const r = columns<Reservation>("r");

/**
 * Takes sold units off the shelf, all lines or none: what the payment holds is used up, what it doesn't hold (any more)
 * comes from what nobody has reserved, and what it holds of anything else (a bundle put together otherwise meanwhile) is
 * let go. The ledger's rows are written with the order.
 */
export async function sellStock(
  tx: Tx,
  sale: { paymentId: string; lines: readonly WantedUnits[]; now: Date },
): Promise<Taken> {
  const wanted = sale.lines.map(({ variantId, quantity }) => ({ id: newId(), variantId, quantity }));
  const rows = await tx.$queryRaw`
    WITH wanted AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(wanted)}::json)
                 AS line(id uuid, "variantId" uuid, quantity int)
       UNION ALL
      SELECT ${r.id}, ${r.variantId}, 0 FROM "Reservation" r
       WHERE ${r.paymentId} = ${sale.paymentId}::uuid
         AND ${r.variantId} <> ALL(${wanted.map(({ variantId }) => variantId)}::uuid[])
    ), held AS MATERIALIZED (
      SELECT ${s.variantId}, ${s.locationId}, ${s.onHand} - ${s.reserved} AS open, wanted.id, wanted.quantity,
             coalesce((SELECT ${r.quantity} FROM "Reservation" r
                        WHERE ${r.paymentId} = ${sale.paymentId}::uuid AND ${r.variantId} = ${s.variantId}
                          AND ${r.locationId} = ${s.locationId}), 0) AS own
        FROM wanted JOIN "StockLevel" s ON ${s.variantId} = wanted."variantId" AND ${s.locationId} = ${sellingLocation}
       ORDER BY ${s.variantId} FOR UPDATE OF s
    ), verdict AS MATERIALIZED (
      SELECT count(*) FILTER (WHERE open + own >= quantity) = (SELECT count(*) FROM wanted) AS enough FROM held
    ), sold AS (
      UPDATE "StockLevel" s
         SET "onHand" = ${s.onHand} - held.quantity, "reserved" = ${s.reserved} - held.own,
             "updatedAt" = ${sale.now}::timestamp
        FROM held, verdict
       WHERE verdict.enough AND ${s.variantId} = held."variantId" AND ${s.locationId} = held."locationId"
         AND ${s.onHand} - held.quantity >= ${s.reserved} - held.own
    ), used AS (
      DELETE FROM "Reservation" r USING verdict WHERE verdict.enough AND ${r.paymentId} = ${sale.paymentId}::uuid
    )
    SELECT ${v.id} AS "variantId", ${v.productId}, ${v.sku}, wanted.quantity AS wanted,
           coalesce(held.open + held.own, 0) AS free, coalesce(held.open, 0) AS before,
           wanted.quantity - coalesce(held.own, 0) AS less, ${usedIn(v.id)} AS "usedIn"
      FROM wanted JOIN "Variant" v ON ${v.id} = wanted."variantId" LEFT JOIN held ON held.id = wanted.id`;
  return toTaken(rows);
}
