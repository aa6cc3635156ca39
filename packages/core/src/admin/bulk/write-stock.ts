import { DomainError } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { ensureDefaultLocation } from "../../inventory/default-location.ts";
import { writeMoves } from "../../inventory/move-stock.ts";
import type { Change } from "./write-changes.ts";

export interface StockWhy {
  reason: "RECEIVED" | "CORRECTION" | "DAMAGED";
  note: string | null;
}

/** Brings what is on hand at the default place to what the changes say, each with a line in the ledger. The levels are held. */
export async function writeStock(
  tx: Tx,
  ctx: Pick<StaffContext, "staff">,
  changes: readonly Change[],
  { why, now }: { why: StockWhy; now: Date },
): Promise<void> {
  const moves = changes.flatMap(({ before, after }) =>
    Object.entries(after.stock ?? {}).map(([variantId, onHand]) => ({
      variantId,
      quantity: onHand - (before.stock?.[variantId] ?? 0),
    })),
  );
  if (moves.length === 0) return;
  const locationId = await ensureDefaultLocation(tx, now);
  const placed = moves.map((move) => ({ ...move, locationId }));
  const { short } = await writeMoves(tx, placed, { ...why, actorId: ctx.staff.id, now });
  const [first] = short;
  if (first)
    throw new DomainError("STOCK_BELOW_RESERVED", { reserved: first.reserved, onHand: first.onHand });
}
