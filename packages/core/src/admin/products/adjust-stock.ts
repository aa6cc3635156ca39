import { type AdjustStockInput, DomainError, type ProductDetail } from "@souk/contracts";
import { columns, type StockLevel } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { announceStock } from "../../inventory/announce-stock.ts";
import { usedIn } from "../../inventory/bundle-sql.ts";
import { UsedIn } from "../../inventory/stock-change.ts";
import { sellingLocation } from "../../inventory/selling-location.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { addStockLevels } from "./add-stock-levels.ts";
import { readProduct } from "./read-product.ts";

type Adjustment = z.infer<typeof AdjustStockInput>;
const s = columns<StockLevel>("s");
const Levels = z.array(
  z.object({ locationId: z.uuid(), onHand: z.int(), reserved: z.int(), usedIn: UsedIn }),
);
type Level = z.infer<typeof Levels>[number];

/**
 * Adds to (or takes from) what is on hand, with a line in the ledger. STOCK_BELOW_RESERVED where buyers hold more
 * than would be left; NOT_FOUND for a variant that isn't there or was deleted; BUNDLE_HAS_NO_STOCK for a bundle.
 */
export async function adjustStock(ctx: StaffContext, input: Adjustment): Promise<ProductDetail> {
  const { variantId, delta } = input;
  return runTx(ctx.db, async (tx) => {
    const variant = await tx.variant.findFirst({
      where: { id: variantId, deletedAt: null },
      select: { productId: true, sku: true },
    });
    if (!variant) throw new DomainError("NOT_FOUND", { entity: "variant" });
    const { productId, sku } = variant;
    const level = await changeLevel(tx, productId, { variantId, delta, now: ctx.clock.now() });
    await record(tx, ctx, { input, level, productId, sku });
    const after = level.onHand - level.reserved;
    await announceStock(tx, [{ productId, before: after - delta, after, usedIn: level.usedIn }]);
    return readProduct(tx, productId);
  });
}

interface Change {
  variantId: string;
  delta: number;
  now: Date;
}

async function changeLevel(tx: Tx, productId: string, change: Change): Promise<Level> {
  const { variantId } = change;
  const changed = await tryChange(tx, change);
  if (changed) return changed;
  const stored = await tx.stockLevel.findFirst({
    where: { variantId, location: { code: "main" } },
    select: { reserved: true, onHand: true },
  });
  if (stored) throw new DomainError("STOCK_BELOW_RESERVED", stored);
  await refuseBundle(tx, variantId);
  // A variant that came from elsewhere and was never stocked.
  await addStockLevels(tx, productId, change.now);
  const added = await tryChange(tx, change);
  if (!added) throw new DomainError("STOCK_BELOW_RESERVED", { reserved: 0, onHand: 0 });
  return added;
}

// A bundle has no level, so whoever adjusts one comes to ask.
async function refuseBundle(tx: Tx, variantId: string): Promise<void> {
  const item = await tx.bundleItem.findFirst({
    where: { bundleId: variantId },
    select: { bundle: { select: { sku: true } } },
  });
  if (item) throw new DomainError("BUNDLE_HAS_NO_STOCK", item.bundle);
}

/** One conditional statement, the condition in it: two staff at once can't take the same units. */
async function tryChange(tx: Tx, { variantId, delta, now }: Change): Promise<Level | undefined> {
  const rows = await tx.$queryRaw`
    UPDATE "StockLevel" s SET "onHand" = ${s.onHand} + ${delta}::int, "updatedAt" = ${now}::timestamp
     WHERE ${s.variantId} = ${variantId}::uuid AND ${s.locationId} = ${sellingLocation}
       AND ${s.onHand} + ${delta}::int >= ${s.reserved}
    RETURNING ${s.locationId}, ${s.onHand}, ${s.reserved}, ${usedIn(s.variantId)} AS "usedIn"`;
  return Levels.parse(rows)[0];
}

async function record(
  tx: Tx,
  ctx: StaffContext,
  { input, level, productId, sku }: { input: Adjustment; level: Level; productId: string; sku: string },
): Promise<void> {
  const { variantId, delta, reason, note } = input;
  await tx.stockMovement.create({
    data: {
      variantId,
      locationId: level.locationId,
      quantity: delta,
      reason,
      note: note || null,
      actorId: ctx.staff.id,
      createdAt: ctx.clock.now(),
    },
    select: { id: true },
  });
  await audit(tx, ctx, {
    action: "stock.adjust",
    entity: "stock",
    // The product's, so that its timeline tells of its stock too.
    entityId: productId,
    before: { onHand: { [sku]: level.onHand - delta } },
    after: { onHand: { [sku]: level.onHand }, reason, note: note || null },
  });
}
