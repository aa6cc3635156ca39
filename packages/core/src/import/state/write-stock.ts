import { DomainError } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { Tx } from "../../context.ts";
import { sellingLocation } from "../../inventory/selling-location.ts";
import type { StateChange, WriteContext } from "./write-states.ts";

/** Brings what is on hand to what it is to be, with a line each in the ledger; sales meanwhile are kept. */
export async function writeStock(
  tx: Tx,
  changes: readonly StateChange[],
  { now, note, actorId }: WriteContext,
): Promise<void> {
  await tx.stockLocation.upsert({
    where: { code: "main" },
    create: { id: newId(), code: "main", name: "Main", isDefault: true, createdAt: now },
    update: {},
    select: { id: true },
  });
  const variants = changes.flatMap(({ before, after }) => {
    const stored = new Map(before?.variants.map(({ id, onHand }) => [id, onHand]));
    return after.variants.map(({ id, onHand }) => ({ id, delta: onHand - (stored.get(id) ?? 0) }));
  });
  await tx.$executeRaw`
    INSERT INTO "StockLevel" ("variantId", "locationId", "onHand", "reserved", "updatedAt")
    SELECT id, ${sellingLocation}, 0, 0, ${now}::timestamp FROM unnest(${variants.map(({ id }) => id)}::uuid[]) AS id
    ON CONFLICT DO NOTHING`;
  // In the order of ids, as whoever sells takes them.
  const moved = variants
    .filter(({ delta }) => delta !== 0)
    .map(({ id, delta }) => ({ id, delta, movement: newId() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (moved.length === 0) return;
  const json = JSON.stringify(moved);
  const written = await tx.$executeRaw`
    UPDATE "StockLevel" s SET "onHand" = s."onHand" + x.delta, "updatedAt" = ${now}::timestamp
      FROM jsonb_to_recordset(${json}::jsonb) AS x(id uuid, delta int)
     WHERE s."variantId" = x.id AND s."locationId" = ${sellingLocation} AND s."onHand" + x.delta >= s."reserved"`;
  // Sold between the reading and now: the batch is tried again.
  if (written < moved.length) throw new DomainError("STOCK_BELOW_RESERVED", { reserved: 0, onHand: 0 });
  await tx.$executeRaw`
    INSERT INTO "StockMovement" ("id", "variantId", "locationId", "quantity", "reason", "note", "actorId", "createdAt")
    SELECT x.movement, x.id, ${sellingLocation}, x.delta, 'IMPORT', ${note}, ${actorId}::uuid, ${now}::timestamp
      FROM jsonb_to_recordset(${json}::jsonb) AS x(id uuid, delta int, movement uuid)`;
}
