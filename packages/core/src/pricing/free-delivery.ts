import type { FreeDelivery } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { type PricedShipping, paysFor, type Sent } from "./price-shipping.ts";

/** What is missing until some way carries the goods for nothing: the nearest such amount, or the reached one. */
export function freeDelivery(cart: CartSnapshot, sent: Sent, shipping: PricedShipping): FreeDelivery | null {
  const cost = (shipping.chosen?.amount ?? 0) - shipping.discount;
  if (cart.lines.length === 0 || shipping.chosen?.pickup) return null;
  const from = freeFrom(cart, sent, shipping);
  if (from === null) return null;
  const missing = Math.max(0, from - sent.subtotal);
  // It is free, and the shopper wants the faster way.
  if (missing === 0 && cost > 0) return null;
  return { country: cart.shippingAddress?.country ?? cart.rules.tax.sellerCountry, from, missing };
}

function freeFrom(
  cart: CartSnapshot,
  { weightGrams, promoted }: Sent,
  { options }: PricedShipping,
): number | null {
  const ways = cart.shippingAddress === null ? cart.homeMethods.filter(isBrought) : options.filter(isBrought);
  if (ways.some(({ code }) => promoted.applied.some((one) => paysFor(one, code)))) return 0;
  const amounts = [...cart.methods, ...cart.homeMethods]
    .filter(isBrought)
    .flatMap(({ rates }) =>
      rates
        .filter((rate) => rate.amount === 0 && weightGrams <= rate.maxWeightGrams)
        .map((rate) => rate.minSubtotal),
    );
  return amounts.length === 0 ? null : Math.min(...amounts);
}

/** What is picked up costs nothing to carry, and says nothing of deliveries. */
const isBrought = ({ pickup = null }: { pickup?: object | null | undefined }): boolean => pickup === null;
