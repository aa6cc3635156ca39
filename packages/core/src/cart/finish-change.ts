import { DomainError, MAX_AMOUNT, MAX_LINES } from "@souk/contracts";
import { type Cart, columns } from "@souk/db";
import type { ShopperContext, Tx } from "../context.ts";
import type { CartSnapshot } from "./cart-snapshot.ts";
import { assertCurrency } from "../pricing/assert-currency.ts";
import { priceCart, type PricedCart } from "../pricing/price-cart.ts";
import { readCartById } from "./read-cart.ts";
import { availableBesides } from "./share-stock.ts";

const c = columns<Cart>("c");

export interface ChangedCart {
  cart: CartSnapshot;
  priced: PricedCart;
}

/**
 * Ends a change of a locked cart: reads it back, forgets a shipping method that can't carry it any more, and refuses
 * (so that the transaction undoes the change) what no cart may be: CART_FULL, TOTAL_TOO_LARGE, CURRENCY_ENDED.
 */
export async function finishChange(tx: Tx, ctx: ShopperContext, cartId: string): Promise<ChangedCart> {
  const cart = await readCartById(ctx, tx, cartId);
  if (!cart) throw new DomainError("CART_EMPTY", {});
  const changed = assertAllowed(cart);
  const forgets = forgetsShipping(changed);
  if (forgets)
    await tx.$executeRaw`UPDATE "Cart" c SET "shippingMethodCode" = NULL WHERE ${c.id} = ${cartId}::uuid`;
  await ctx.shopper.watch?.end(tx);
  return forgets ? withoutShipping(changed) : changed;
}

/** The cart with its price. Refuses what no cart may be: CART_FULL, TOTAL_TOO_LARGE, CURRENCY_ENDED. */
export function assertAllowed(cart: CartSnapshot): ChangedCart {
  assertCurrency(cart.currency, cart.rules);
  const priced = priceCart(cart, cart.rules);
  if (cart.lines.length > MAX_LINES) throw new DomainError("CART_FULL", { max: MAX_LINES });
  if (priced.tooLarge) throw new DomainError("TOTAL_TOO_LARGE", { max: MAX_AMOUNT });
  return { cart, priced };
}

/** The chosen method can't carry this cart to its address. */
export function forgetsShipping({ cart, priced }: ChangedCart): boolean {
  return cart.shippingMethodCode !== null && !priced.shipping;
}

export function withoutShipping({ cart, priced }: ChangedCart): ChangedCart {
  return { cart: { ...cart, shippingMethodCode: null }, priced };
}

/** OUT_OF_STOCK when a line asks for more than there is for this cart beside all its other lines. */
export function assertInStock(
  cart: CartSnapshot,
  concerns: (line: { id: string; variantId: string }) => boolean,
): void {
  const short = cart.lines
    .filter((line) => concerns(line))
    .map((line) => ({ ...line, available: availableBesides(cart.lines, line) }))
    .filter((line) => line.quantity > line.available);
  if (short.length > 0) throw outOfStock(short);
}

export function outOfStock(
  lines: readonly { variantId: string; sku: string; available: number }[],
): DomainError {
  return new DomainError("OUT_OF_STOCK", {
    lines: lines.map(({ variantId, sku, available }) => ({
      variantId,
      sku,
      available: Math.max(available, 0),
    })),
  });
}
