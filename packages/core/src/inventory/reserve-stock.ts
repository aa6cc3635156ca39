import { columns, type Prisma, type StockLevel, type Variant } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import { usedIn } from "./bundle-sql.ts";
import { sellingLocation } from "./selling-location.ts";
import { type Taken, toTaken, type WantedUnits } from "./taken.ts";

const s = columns<StockLevel>("s");
const v = columns<Variant>("v");

export interface Hold {
  paymentId: string;
  /** The INSERT of that payment: a round trip less. It stands even where stock is short: the caller rolls back. */
  openPayment: Prisma.Sql;
  lines: readonly WantedUnits[];
  expiresAt: Date;
  now: Date;
}

/**
 * Opens a payment and holds stock for it, all lines or none: one statement, levels locked in variant order, and the
 * condition stands in the UPDATE itself.
 */
export async function reserveStock(tx: Tx, hold: Hold): Promise<Taken> {
  const wanted = hold.lines.map(({ variantId, quantity }) => ({ id: newId(), variantId, quantity }));
  const rows = await tx.$queryRaw`
    WITH opened AS (${hold.openPayment}), wanted AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(wanted)}::json)
                 AS line(id uuid, "variantId" uuid, quantity int)
    ), held AS MATERIALIZED (
      SELECT ${s.variantId}, ${s.locationId}, ${s.onHand} - ${s.reserved} AS free, wanted.id, wanted.quantity
        FROM wanted JOIN "StockLevel" s ON ${s.variantId} = wanted."variantId" AND ${s.locationId} = ${sellingLocation}
       ORDER BY ${s.variantId} FOR UPDATE OF s
    ), verdict AS MATERIALIZED (
      SELECT count(*) FILTER (WHERE free >= quantity) = (SELECT count(*) FROM wanted) AS enough FROM held
    ), taken AS (
      UPDATE "StockLevel" s SET "reserved" = ${s.reserved} + held.quantity, "updatedAt" = ${hold.now}::timestamp
        FROM held, verdict
       WHERE verdict.enough AND ${s.variantId} = held."variantId" AND ${s.locationId} = held."locationId"
         AND ${s.onHand} - ${s.reserved} >= held.quantity
    ), kept AS (
      INSERT INTO "Reservation" ("id", "variantId", "locationId", "paymentId", "quantity", "expiresAt", "createdAt")
      SELECT held.id, held."variantId", held."locationId", ${hold.paymentId}::uuid, held.quantity,
             ${hold.expiresAt}::timestamp, ${hold.now}::timestamp
        FROM held, verdict WHERE verdict.enough
    )
    SELECT ${v.id} AS "variantId", ${v.productId}, ${v.sku}, wanted.quantity AS wanted, wanted.quantity AS less,
           coalesce(held.free, 0) AS free, coalesce(held.free, 0) AS before, ${usedIn(v.id)} AS "usedIn"
      FROM wanted JOIN "Variant" v ON ${v.id} = wanted."variantId" LEFT JOIN held ON held.id = wanted.id`;
  return toTaken(rows);
}
