import { type CheckoutView, type Currency, MAX_AMOUNT } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import type { Core } from "../context.ts";
import { cardsInCart } from "../gift-cards/tenders.ts";
import { arrivalOf } from "./arrival.ts";
import { offeredMethods } from "../payments/payment-methods.ts";
import { emptyCart, toCartView } from "../cart/cart-view.ts";
import type { PricedCart } from "../pricing/price-cart.ts";

/** The checkout as its shopper sees it, with the ways to pay that its address has. */
export async function toCheckoutView(
  ctx: Core,
  { cart, priced }: { cart: CartSnapshot; priced: PricedCart },
): Promise<CheckoutView> {
  const settings = await ctx.settings.read("payments");
  const country = cart.shippingAddress?.country ?? null;
  const giftCards = await cardsInCart(ctx.db, cart, priced.total);
  const due = giftCards.reduce((left, { amount }) => left - amount, Math.min(priced.total, MAX_AMOUNT));
  return {
    cart: toCartView(cart, priced),
    email: cart.email,
    shippingAddress: cart.shippingAddress,
    billingAddress: cart.billingAddress,
    shippingOptions: priced.shippingOptions.map((option) => ({
      ...option,
      arrives: arrivalOf(cart, option),
    })),
    shippingMethodCode: priced.shipping?.code ?? null,
    vatNumber: cart.vatNumber,
    remind: cart.remind,
    reverseChargeCountries: cart.rules.tax.reverseChargeCountries,
    paymentMethods: offeredMethods(ctx.payments, settings, { country, currency: cart.currency }),
    giftCards,
    due,
  };
}

export function emptyCheckout(currency: Currency): CheckoutView {
  return {
    cart: emptyCart(currency),
    email: null,
    shippingAddress: null,
    billingAddress: null,
    shippingOptions: [],
    shippingMethodCode: null,
    vatNumber: null,
    remind: false,
    reverseChargeCountries: [],
    paymentMethods: [],
    giftCards: [],
    due: 0,
  };
}
