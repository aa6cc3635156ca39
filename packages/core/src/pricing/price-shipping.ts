import type { ShippingOption } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { shippingOptions } from "../checkout/shipping-options.ts";
import type { Applied, Promoted } from "./apply-promotions.ts";
import type { BaseLine } from "./base-lines.ts";
import type { TaxPlace } from "./tax-place.ts";

/** What is sent: its weight, and what the goods cost after their discounts. */
export interface Sent {
  weightGrams: number;
  subtotal: number;
  promoted: Promoted;
}

export interface PricedShipping {
  options: ShippingOption[];
  chosen: ShippingOption | null;
  /** All of it or nothing. */
  discount: number;
  /** The promotion that pays it. */
  freeBy: Applied | null;
}

export function toSend(goods: readonly BaseLine[], promoted: Promoted): Sent {
  const weightGrams = goods.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0);
  return { weightGrams, subtotal: promoted.left.reduce((sum, cost) => sum + cost, 0), promoted };
}

/** What can carry the cart, and for how much. */
export function priceShipping(
  cart: CartSnapshot,
  sent: Sent,
  place: Pick<TaxPlace, "toShipping">,
): PricedShipping {
  const options = shippingOptions(cart.methods, sent).map((option) => ({
    ...option,
    amount: place.toShipping(option.amount),
  }));
  const chosen = options.find((option) => option.code === cart.shippingMethodCode) ?? null;
  const freeBy = chosen ? sent.promoted.applied.find((one) => paysFor(one, chosen.code)) : undefined;
  return { options, chosen, freeBy: freeBy ?? null, discount: freeBy && chosen ? chosen.amount : 0 };
}

/** Whether a promotion pays that way of sending. */
export function paysFor({ freeShipping }: Applied, method: string): boolean {
  return freeShipping === "ALL" || (freeShipping?.includes(method) ?? false);
}
