import type { ShippingOption } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { shippingOptions } from "../checkout/shipping-options.ts";
import type { Applied, Promoted } from "./apply-promotions.ts";
import type { BaseLine } from "./base-lines.ts";
import type { TaxPlace } from "./tax-place.ts";

export interface PricedShipping {
  options: ShippingOption[];
  chosen: ShippingOption | null;
  /** All of it or nothing. */
  discount: number;
  /** The promotion that pays it. */
  freeBy: Applied | null;
}

/** What can carry the cart, by the weight of all and by what its goods cost after their discounts. */
export function priceShipping(
  cart: CartSnapshot,
  {
    goods,
    promoted,
    place,
  }: { goods: readonly BaseLine[]; promoted: Promoted; place: Pick<TaxPlace, "toShipping"> },
): PricedShipping {
  const weightGrams = goods.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0);
  const subtotal = promoted.left.reduce((sum, cost) => sum + cost, 0);
  const options = shippingOptions(cart.methods, { weightGrams, subtotal }).map((option) => ({
    ...option,
    amount: place.toShipping(option.amount),
  }));
  const chosen = options.find((option) => option.code === cart.shippingMethodCode) ?? null;
  const freeBy = chosen ? promoted.applied.find((one) => isFreeBy(one, chosen.code)) : undefined;
  return { options, chosen, freeBy: freeBy ?? null, discount: freeBy && chosen ? chosen.amount : 0 };
}

function isFreeBy({ freeShipping }: Applied, method: string): boolean {
  return freeShipping === "ALL" || (freeShipping?.includes(method) ?? false);
}
