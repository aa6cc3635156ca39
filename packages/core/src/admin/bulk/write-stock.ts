import { columns, type StockLevel, type StockLocation } from "@souk/db";
import type { StaffContext, Tx } from "../../context.ts";
import { ensureSellingLocation } from "../products/add-stock-levels.ts";
import type { Change } from "./write-changes.ts";

const at = columns<StockLocation>("at");
const s = columns<StockLevel>("s");

export interface StockWhy {
  reason: "RECEIVED" | "CORRECTION" | "DAMAGED";
  note: string | null;
}

/** Brings what is on hand to what the changes say, each with a line in the ledger. The levels are held. */
export async function writeStock(
  tx: Tx,
  ctx: Pick<StaffContext, "staff">,
  changes: readonly Change[],
  { why, now }: { why: StockWhy; now: Date },
): Promise<void> {
  const moves = changes.flatMap(({ before, after }) =>
    Object.entries(after.stock ?? {}).map(([variantId, onHand]) => ({
      variantId,
      delta: onHand - (before.stock?.[variantId] ?? 0),
    })),
  );
  if (moves.length === 0) return;
  const rows = JSON.stringify(moves);
  await ensureSellingLocation(tx, now);
  await tx.$executeRaw`
    INSERT INTO "StockLevel" ("variantId", "locationId", "onHand", "reserved", "updatedAt")
    SELECT x."variantId", ${at.id}, 0, 0, ${now}::timestamp
      FROM jsonb_to_recordset(${rows}::jsonb) AS x("variantId" uuid), "StockLocation" at WHERE ${at.code} = 'main'
     ORDER BY 1 ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    WITH moved AS (
      UPDATE "StockLevel" s SET "onHand" = ${s.onHand} + x."delta", "updatedAt" = ${now}::timestamp
        FROM jsonb_to_recordset(${rows}::jsonb) AS x("variantId" uuid, "delta" int), "StockLocation" at
       WHERE ${s.variantId} = x."variantId" AND ${at.code} = 'main' AND ${s.locationId} = ${at.id}
      RETURNING ${s.variantId}, ${s.locationId}, x."delta")
    INSERT INTO "StockMovement"
           ("id", "variantId", "locationId", "quantity", "reason", "note", "actorId", "createdAt")
    SELECT uuidv7(), moved."variantId", moved."locationId", moved."delta", ${why.reason}::"StockReason",
           ${why.note}, ${ctx.staff.id}::uuid, ${now}::timestamp FROM moved`;
}
