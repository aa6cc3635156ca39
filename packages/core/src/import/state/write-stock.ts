import { DomainError } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import { ensureDefaultLocation } from "../../inventory/default-location.ts";
import { writeMoves } from "../../inventory/move-stock.ts";
import type { StateChange, WriteContext } from "./write-states.ts";

/** Brings what is on hand at the default place to what it is to be, with a line each in the ledger; sales meanwhile are kept. */
export async function writeStock(
  tx: Tx,
  changes: readonly StateChange[],
  { now, note, actorId }: WriteContext,
): Promise<void> {
  const locationId = await ensureDefaultLocation(tx, now);
  const variants = changes.flatMap(({ before, after }) => {
    const stored = new Map(before?.variants.map(({ id, onHand }) => [id, onHand]));
    return after.variants.map(({ id, onHand }) => ({ id, delta: onHand - (stored.get(id) ?? 0) }));
  });
  await tx.$executeRaw`
    INSERT INTO "StockLevel" ("variantId", "locationId", "onHand", "reserved", "updatedAt")
    SELECT id, ${locationId}::uuid, 0, 0, ${now}::timestamp FROM unnest(${variants.map(({ id }) => id)}::uuid[]) AS id
     ORDER BY id ON CONFLICT DO NOTHING`;
  await sellAhead(tx, { changes, locationId, now });
  const moves = variants
    .filter(({ delta }) => delta !== 0)
    .map(({ id, delta }) => ({ variantId: id, locationId, quantity: delta }));
  const { short } = await writeMoves(tx, moves, { reason: "IMPORT", note, actorId, now });
  // Sold between the reading and now: the batch is tried again.
  if (short.length > 0) throw new DomainError("STOCK_BELOW_RESERVED", { reserved: 0, onHand: 0 });
}

/** What may be owed of a variant that the source sells without counting. */
const AHEAD = 1000;

interface SellAhead {
  changes: readonly StateChange[];
  locationId: string;
  now: Date;
}

/** New variants that are sold though none is there; what staff decided of others stays. */
async function sellAhead(tx: Tx, { changes, locationId, now }: SellAhead): Promise<void> {
  const ids = changes.flatMap(({ after }) =>
    after.variants.filter((one) => one.sellsAhead).map(({ id }) => id),
  );
  if (ids.length === 0) return;
  await tx.variant.updateMany({
    where: { id: { in: ids } },
    data: { backorder: "ALLOW", backorderLimit: AHEAD, backorderUntil: null },
  });
  await tx.stockLevel.updateMany({
    where: { variantId: { in: ids }, locationId },
    data: { backorderLimit: AHEAD, updatedAt: now },
  });
}
