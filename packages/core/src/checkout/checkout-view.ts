import type { CheckoutView, Currency } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { emptyCart, toCartView } from "../cart/cart-view.ts";
import type { PricedCart } from "../pricing/price-cart.ts";

export function toCheckoutView(cart: CartSnapshot, priced: PricedCart): CheckoutView {
  return {
    cart: toCartView(cart, priced),
    email: cart.email,
    shippingAddress: cart.shippingAddress,
    billingAddress: cart.billingAddress,
    shippingOptions: priced.shippingOptions,
    shippingMethodCode: priced.shipping?.code ?? null,
    vatNumber: cart.vatNumber,
    reverseChargeCountries: cart.rules.tax.reverseChargeCountries,
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
    reverseChargeCountries: [],
  };
}
