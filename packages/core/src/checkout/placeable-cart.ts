import { type AddressView, DomainError, MAX_AMOUNT, type ShippingOption } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { type Quote, toQuote } from "../pricing/quote.ts";
import { outOfStock } from "../cart/finish-change.ts";
import { assertCurrency } from "../pricing/assert-currency.ts";
import type { PricedCart } from "../pricing/price-cart.ts";

/** A cart with all that an order needs, and nothing wrong with it. */
export interface PlaceableCart {
  snapshot: CartSnapshot;
  /** What it costs now: the payment's and the order's. */
  quote: Quote;
  email: string;
  address: AddressView;
  shipping: ShippingOption;
}

/** Refuses with the reason that the shopper can act on first. */
export function assertPlaceable(
  cart: CartSnapshot,
  priced: PricedCart,
  expectedTotal: number,
): PlaceableCart {
  if (cart.lines.length === 0) throw new DomainError("CART_EMPTY", {});
  assertCurrency(cart.currency, cart.rules);
  assertNoProblems(cart, priced, expectedTotal);
  const { shippingAddress: address, email } = cart;
  const { shipping, total } = priced;
  if (email === null || address === null || shipping === null) throw incomplete(cart, priced);
  if (priced.tooLarge) throw new DomainError("TOTAL_TOO_LARGE", { max: MAX_AMOUNT });
  if (total !== expectedTotal)
    throw new DomainError("PRICE_CHANGED", { expected: expectedTotal, actual: total });
  return { snapshot: cart, quote: toQuote(cart, priced), email, address, shipping };
}

function assertNoProblems(cart: CartSnapshot, { problems, total }: PricedCart, expectedTotal: number): void {
  // A quantity that the merge has capped is shown, but nothing is wrong with ordering it.
  const kinds = new Set(problems.map((problem) => problem.kind).filter((kind) => kind !== "QUANTITY_CAPPED"));
  if (kinds.has("UNAVAILABLE")) throw new DomainError("CART_HAS_PROBLEMS", { kinds: [...kinds] });
  if (kinds.has("OUT_OF_STOCK") || kinds.has("NOT_ENOUGH_STOCK"))
    throw outOfStock(cart.lines.filter((line) => line.quantity > line.available));
  if (kinds.has("PRICE_CHANGED"))
    throw new DomainError("PRICE_CHANGED", { expected: expectedTotal, actual: Math.min(total, MAX_AMOUNT) });
}

function incomplete(
  { email, shippingAddress }: CartSnapshot,
  { shipping, shippingOptions }: PricedCart,
): DomainError {
  if (shippingAddress && shippingOptions.length === 0)
    return new DomainError("SHIPPING_UNAVAILABLE", { country: shippingAddress.country });
  const missing = [
    ...(email === null ? (["email"] as const) : []),
    ...(shippingAddress === null ? (["address"] as const) : []),
    ...(shipping === null ? (["shipping"] as const) : []),
  ];
  return new DomainError("CHECKOUT_INCOMPLETE", { missing });
}
