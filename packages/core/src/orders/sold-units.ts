import type { WantedUnits } from "../inventory/taken.ts";
import type { OrderRow } from "./order-row.ts";

/** What an order took off the shelf; a variant that no longer exists has no shelf. */
export function soldUnits({ lines }: Pick<OrderRow, "lines">): WantedUnits[] {
  return lines.flatMap(({ variantId, quantity }) => (variantId === null ? [] : [{ variantId, quantity }]));
}
