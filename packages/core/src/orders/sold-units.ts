import { stockUnits } from "../inventory/stock-units.ts";
import type { WantedUnits } from "../inventory/taken.ts";
import type { OrderRow } from "./order-row.ts";

/** What an order took off the shelf and hasn't been taken out of it since; a variant that no longer exists has no shelf. */
export function soldUnits({ lines }: Pick<OrderRow, "lines">): WantedUnits[] {
  return stockUnits(
    lines.flatMap(({ variantId, quantity, withdrawn, parts }) =>
      variantId === null || quantity === withdrawn
        ? []
        : [{ variantId, quantity: quantity - withdrawn, parts }],
    ),
  );
}
