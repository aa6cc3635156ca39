import { type Arrival, type ShippingOption, workingDay } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";

/** When a cart ordered now would come: the days of its way count from when the last of its goods can be sent. */
export function arrivalOf(
  cart: Pick<CartSnapshot, "at" | "lines">,
  { minDays, maxDays }: Pick<ShippingOption, "minDays" | "maxDays">,
): Arrival | null {
  let sent = cart.at;
  for (const { owed } of cart.lines) {
    if (owed === null) continue;
    if (owed.shipsBy === null) return null;
    const by = new Date(owed.shipsBy);
    if (by > sent) sent = by;
  }
  return { from: workingDay(sent, minDays), to: workingDay(sent, maxDays) };
}
