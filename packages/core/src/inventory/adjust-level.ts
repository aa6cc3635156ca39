import { type AdjustStockInput, DomainError } from "@souk/contracts";
import type { z } from "zod";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { ensureDefaultLocation } from "./default-location.ts";
import { moveStock } from "./move-stock.ts";

/**
 * Adds to (or takes from) what is on hand at one place, with a line in the ledger; gives the product's id.
 * STOCK_BELOW_RESERVED where buyers hold more than would be left; NOT_FOUND for a variant that isn't there or was deleted,
 * and for a place that isn't there or is closed; BUNDLE_HAS_NO_STOCK for a bundle.
 */
export async function adjustLevel(
  tx: Tx,
  ctx: StaffContext,
  input: z.infer<typeof AdjustStockInput>,
): Promise<string> {
  const { variantId, delta, reason } = input;
  const now = ctx.clock.now();
  const variant = await tx.variant.findFirst({
    where: { id: variantId, deletedAt: null },
    select: { productId: true, sku: true, components: { select: { componentId: true }, take: 1 } },
  });
  if (!variant) throw new DomainError("NOT_FOUND", { entity: "variant" });
  const { productId, sku } = variant;
  if (variant.components.length > 0) throw new DomainError("BUNDLE_HAS_NO_STOCK", { sku });
  const place = await placeOf(tx, input.locationId ?? (await ensureDefaultLocation(tx, now)));
  const note = input.note || null;
  const move = { variantId, locationId: place.id, quantity: delta };
  const [short] = await moveStock(tx, [move], { reason, note, actorId: ctx.staff.id, now });
  if (short)
    throw new DomainError("STOCK_BELOW_RESERVED", { reserved: short.reserved, onHand: short.onHand });
  const { onHand } = await tx.stockLevel.findUniqueOrThrow({
    where: { variantId_locationId: { variantId, locationId: place.id } },
    select: { onHand: true },
  });
  await audit(tx, ctx, {
    action: "stock.adjust",
    entity: "stock",
    // The product's, so that its timeline tells of its stock too.
    entityId: productId,
    before: { onHand: { [sku]: onHand - delta } },
    after: { onHand: { [sku]: onHand }, reason, note, ...(place.isDefault ? {} : { location: place.name }) },
  });
  return productId;
}

async function placeOf(tx: Tx, id: string) {
  const place = await tx.stockLocation.findFirst({
    where: { id, active: true },
    select: { id: true, name: true, isDefault: true },
  });
  if (!place) throw new DomainError("NOT_FOUND", { entity: "location" });
  return place;
}
