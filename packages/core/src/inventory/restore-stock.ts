import { columns, type StockLevel, type Variant } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { announceStock } from "./announce-stock.ts";
import { usedIn } from "./bundle-sql.ts";
import { StockChange } from "./stock-change.ts";
import { sellingLocation } from "./selling-location.ts";
import type { WantedUnits } from "./taken.ts";

const s = columns<StockLevel>("s");
const v = columns<Variant>("v");
const Changes = z.array(StockChange);

export interface StockReturn {
  orderId: string;
  lines: readonly WantedUnits[];
  reason: "CANCELLED" | "REFUNDED";
  actorId: string | null;
  now: Date;
}

/** Puts all of an order's units back on the shelf and says so in the ledger. The order's row must be locked. */
export async function restoreStock(tx: Tx, back: StockReturn): Promise<void> {
  const lines = back.lines.map(({ variantId, quantity }) => ({ id: newId(), variantId, quantity }));
  const rows = await tx.$queryRaw`
    WITH lines AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(lines)}::json)
                 AS line(id uuid, "variantId" uuid, quantity int)
    ), held AS MATERIALIZED (
      SELECT lines.*, ${s.locationId} FROM lines JOIN "StockLevel" s
          ON ${s.variantId} = lines."variantId" AND ${s.locationId} = ${sellingLocation}
       ORDER BY ${s.variantId} FOR UPDATE OF s
    ), noted AS (
      INSERT INTO "StockMovement"
             ("id", "variantId", "locationId", "quantity", "reason", "orderId", "actorId", "createdAt")
      SELECT held.id, held."variantId", held."locationId", held.quantity, ${back.reason}::"StockReason",
             ${back.orderId}::uuid, ${back.actorId}::uuid, ${back.now}::timestamp FROM held
    )
    UPDATE "StockLevel" s SET "onHand" = ${s.onHand} + held.quantity, "updatedAt" = ${back.now}::timestamp
      FROM held JOIN "Variant" v ON ${v.id} = held."variantId"
     WHERE ${s.variantId} = held."variantId" AND ${s.locationId} = held."locationId"
    RETURNING ${v.productId}, ${s.onHand} - ${s.reserved} - held.quantity AS before,
              ${s.onHand} - ${s.reserved} AS after, ${usedIn(v.id)} AS "usedIn"`;
  await announceStock(tx, Changes.parse(rows));
}
