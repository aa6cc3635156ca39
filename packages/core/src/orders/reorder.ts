import type { Market, MissingLine, Reordered } from "@souk/contracts";
import { addAgain } from "../cart/add-again.ts";
import { getCart } from "../cart/get-cart.ts";
import type { ShopperContext } from "../context.ts";
import { type OrderAccess, openOrder } from "./get-order.ts";
import { type OrderRow, readOrder } from "./order-row.ts";

type Line = OrderRow["lines"][number];

/**
 * Puts what of an order is on sale into the shopper's cart, at today's prices and as much as there is, and tells what
 * isn't or not enough. What the cart held stays. NOT_FOUND as with the order itself.
 */
export async function reorder(
  ctx: ShopperContext,
  { locale, currency, ...access }: OrderAccess & Market,
): Promise<Reordered> {
  const market = { locale, currency };
  const order = await openOrder(ctx, access, ctx.db, readOrder);
  let cart = await getCart(ctx, market);
  const missing: MissingLine[] = [];
  for (const line of order.lines.filter(({ quantity }) => quantity > 0)) {
    const added = await addAgain(ctx, market, line, cart);
    cart = added.cart;
    if (added.got < line.quantity) missing.push(toMissing(line, added.got));
  }
  return { cart, missing };
}

function toMissing({ sku, name, options, quantity }: Line, got: number): MissingLine {
  return { sku, name, options, wanted: quantity, got };
}
