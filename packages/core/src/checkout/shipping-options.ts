import type { ShippingOption } from "@souk/contracts";
import type { ShippingMethodOffer } from "../cart/cart-snapshot.ts";

/** What can carry this parcel and its price: of each method the cheapest row whose limits hold; no row, no method. */
export function shippingOptions(
  methods: readonly ShippingMethodOffer[],
  parcel: { weightGrams: number; subtotal: number },
): ShippingOption[] {
  return methods.flatMap(({ rates, code, label, minDays, maxDays }) => {
    const amounts = rates
      .filter((rate) => parcel.weightGrams <= rate.maxWeightGrams && parcel.subtotal >= rate.minSubtotal)
      .map((rate) => rate.amount);
    return amounts.length === 0 ? [] : [{ code, label, minDays, maxDays, amount: Math.min(...amounts) }];
  });
}
