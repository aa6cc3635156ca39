import type { CartView, Market } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { assertCurrency } from "../pricing/assert-currency.ts";
import { activeCartOf } from "./cart-owner.ts";
import type { CartSnapshot } from "./cart-snapshot.ts";
import { cartView, emptyCart } from "./cart-view.ts";
import { takeOverMarket } from "./lock-cart.ts";
import { readCart } from "./read-cart.ts";

/** The shopper's cart under way, in the language and currency asked for (the cart takes them over). */
export async function getCart(ctx: ShopperContext, market: Market): Promise<CartView> {
  const cart = await findCart(ctx, market);
  return cart ? cartView(cart) : emptyCart(market.currency);
}

/** One statement, unless language or currency are new to the cart. CURRENCY_ENDED, so that it is asked for in another. */
export async function findCart(ctx: ShopperContext, market: Market): Promise<CartSnapshot | null> {
  const cart = await takenOver(ctx, market);
  if (cart) assertCurrency(cart.currency, cart.rules);
  return cart;
}

async function takenOver(ctx: ShopperContext, market: Market): Promise<CartSnapshot | null> {
  const owned = activeCartOf(ctx.shopper);
  if (!owned) return null;
  const cart = await readCart(ctx, ctx.db, owned);
  if (!cart || (cart.currency === market.currency && cart.locale === market.locale)) return cart;
  await takeOverMarket(ctx.db, ctx, market);
  return readCart(ctx, ctx.db, owned);
}
