import { columns, type StockLocation, type StockMovement } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { defaultLocation } from "./locations-sql.ts";
import { moveStock } from "./move-stock.ts";
import type { WantedUnits } from "./taken.ts";

const at = columns<StockLocation>("at");
const m = columns<StockMovement>("m");
const Moves = z.array(z.object({ variantId: z.uuid(), locationId: z.uuid(), quantity: z.int() }));

export interface StockReturn {
  orderId: string;
  /** Each variant once. */
  lines: readonly WantedUnits[];
  /** Where the goods go; not given: each unit to where it was sold from. */
  locationId?: string | undefined;
  reason: "CANCELLED" | "REFUNDED" | "RETURNED" | "EDITED";
  actorId: string | null;
  now: Date;
}

/**
 * Puts an order's units back on the shelf and says so in the ledger. The order's row must be locked. What comes from a
 * place that was closed since goes to the default one; so does, first of all, what was sold before it was there.
 */
export async function restoreStock(tx: Tx, back: StockReturn): Promise<void> {
  const { locationId, lines, ...why } = back;
  const moves = locationId
    ? lines.map((line) => ({ ...line, locationId }))
    : await wherefrom(tx, back.orderId, lines);
  await moveStock(tx, moves, why);
}

async function wherefrom(tx: Tx, orderId: string, lines: readonly WantedUnits[]) {
  const rows = await tx.$queryRaw`
    WITH line AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(lines)}::json) AS line("variantId" uuid, quantity int)
    ), sold AS (
      SELECT ${m.variantId}, CASE WHEN ${at.active} THEN ${m.locationId} ELSE ${defaultLocation} END AS "locationId",
             -sum(${m.quantity}) AS units
        FROM "StockMovement" m JOIN "StockLocation" at ON ${at.id} = ${m.locationId}
       WHERE ${m.orderId} = ${orderId}::uuid GROUP BY 1, 2 HAVING sum(${m.quantity}) < 0
    ), placed AS (
      SELECT line."variantId", "locationId", units, quantity,
             sum(units) OVER (PARTITION BY line."variantId" ORDER BY "locationId" <> ${defaultLocation}, "locationId"
                              ROWS UNBOUNDED PRECEDING) AS upto
        FROM line JOIN sold USING ("variantId")
    ), part AS (
      SELECT "variantId", "locationId", greatest(least(units, quantity - (upto - units)), 0) AS quantity FROM placed
       UNION ALL
      SELECT "variantId", ${defaultLocation}, quantity - coalesce((SELECT sum(units) FROM sold
               WHERE sold."variantId" = line."variantId"), 0) FROM line
    )
    SELECT "variantId", "locationId", sum(quantity)::int AS quantity FROM part WHERE quantity > 0 GROUP BY 1, 2`;
  return Moves.parse(rows);
}
