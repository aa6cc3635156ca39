import type { CheckoutView, Market } from "@souk/contracts";
import { findCart } from "../cart/get-cart.ts";
import { priceCart } from "../pricing/price-cart.ts";
import type { ShopperContext } from "../context.ts";
import { emptyCheckout, toCheckoutView } from "./checkout-view.ts";

/** How far the shopper's checkout has come, and what can carry the cart to its address. */
export async function getCheckout(ctx: ShopperContext, market: Market): Promise<CheckoutView> {
  const cart = await findCart(ctx, market);
  if (!cart) return emptyCheckout(market.currency);
  return toCheckoutView(ctx, { cart, priced: priceCart(cart, cart.rules) });
}
