import { daysBefore, type Kit } from "./kit.ts";
import type { SeededVariant } from "./product-rows.ts";
import type { Rows } from "./rows.ts";

/** What came in before anything was sold: as much as leaves the stock of the data when all orders have taken theirs. */
export function stockRows(
  kit: Kit,
  variants: readonly SeededVariant[],
  sold: ReadonlyMap<string, number>,
): Required<Pick<Rows, "StockLevel" | "StockMovement">> {
  const at = daysBefore(kit.now, 93);
  const { dice, locationId, now } = kit;
  const rows: ReturnType<typeof stockRows> = { StockLevel: [], StockMovement: [] };
  for (const { id: variantId, stock, onSaleFrom } of variants) {
    const createdAt = onSaleFrom > at ? onSaleFrom : at;
    rows.StockLevel.push({ variantId, locationId, onHand: stock, updatedAt: now });
    const quantity = stock + (sold.get(variantId) ?? 0);
    if (quantity === 0) continue;
    const moved = { variantId, locationId, quantity, orderId: null, note: null };
    rows.StockMovement.push({ id: dice.id(createdAt), ...moved, reason: "INITIAL", createdAt });
  }
  return rows;
}
