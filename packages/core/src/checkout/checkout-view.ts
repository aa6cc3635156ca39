import { type CheckoutView, type Currency, MAX_AMOUNT } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import type { ShopperContext } from "../context.ts";
import { spendableCredit } from "../gift-cards/spendable-credit.ts";
import { cardsInCart } from "../gift-cards/tenders.ts";
import { arrivalOf } from "./arrival.ts";
import { pickupOffers } from "./pickup-offers.ts";
import { offeredMethods } from "../payments/payment-methods.ts";
import { emptyCart, toCartView } from "../cart/cart-view.ts";
import type { PricedCart } from "../pricing/price-cart.ts";

/** The checkout as its shopper sees it, with the ways to pay that its address has. */
export async function toCheckoutView(
  ctx: ShopperContext,
  { cart, priced }: { cart: CartSnapshot; priced: PricedCart },
): Promise<CheckoutView> {
  const settings = await ctx.settings.read("payments");
  const country = cart.shippingAddress?.country ?? null;
  const giftCards = await cardsInCart(ctx.db, cart, priced.total);
  const credit = await spendableCredit(ctx.db, ctx.shopper.userId, cart.currency);
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
    pickups: await pickupOffers(ctx.db, cart, priced),
    shippingMethodCode: priced.shipping?.code ?? null,
    vatNumber: cart.vatNumber,
    remind: cart.remind,
    reverseChargeCountries: cart.rules.tax.reverseChargeCountries,
    paymentMethods: offeredMethods(ctx.payments, settings, { country, currency: cart.currency }),
    giftCards,
    storeCredit: credit?.balance ?? 0,
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
    pickups: [],
    shippingMethodCode: null,
    vatNumber: null,
    remind: false,
    reverseChargeCountries: [],
    paymentMethods: [],
    giftCards: [],
    storeCredit: 0,
    due: 0,
  };
}
