import type { ShippingOption } from "@souk/contracts";
import type { ShippingMethodOffer } from "../cart/cart-snapshot.ts";

/** What can carry this parcel and its price: of each method the cheapest row whose limits hold; no row, no method. */
export function shippingOptions(
  methods: readonly ShippingMethodOffer[],
  parcel: { weightGrams: number; subtotal: number },
): ShippingOption[] {
  return methods.flatMap(({ rates, pickup = null, ...method }) => {
    const amounts = rates
      .filter((rate) => parcel.weightGrams <= rate.maxWeightGrams && parcel.subtotal >= rate.minSubtotal)
      .map((rate) => rate.amount);
    return amounts.length === 0 ? [] : [{ ...optionOf(method), pickup, amount: Math.min(...amounts) }];
  });
}

function optionOf({ code, label, minDays, maxDays }: Omit<ShippingMethodOffer, "rates" | "pickup">) {
  return { code, label, minDays, maxDays };
}
