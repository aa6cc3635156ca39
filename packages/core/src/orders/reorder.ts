import {
  asDomainError,
  type CartView,
  type DomainError,
  type Market,
  type MissingLine,
  type Reordered,
} from "@souk/contracts";
import { addLine } from "../cart/add-line.ts";
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
  for (const line of order.lines) {
    const added = await addAgain(ctx, market, line, cart);
    cart = added.cart;
    if (added.got < line.quantity) missing.push(toMissing(line, added.got));
  }
  return { cart, missing };
}

function toMissing({ sku, name, options, quantity }: Line, got: number): MissingLine {
  return { sku, name, options, wanted: quantity, got };
}

async function addAgain(
  ctx: ShopperContext,
  market: Market,
  { variantId, quantity }: Line,
  cart: CartView,
): Promise<{ cart: CartView; got: number }> {
  if (variantId === null) return { cart, got: 0 };
  const add = (units: number) => addLine(ctx, { ...market, variantId, quantity: units });
  const all = await unlessRefused(add(quantity));
  if ("cart" in all) return { cart: all.cart, got: quantity };
  const held = cart.lines.find((line) => line.variantId === variantId)?.quantity ?? 0;
  const rest = Math.min(availableOf(all.refusal, variantId) - held, quantity);
  const some = rest > 0 ? await unlessRefused(add(rest)) : all;
  return "cart" in some ? { cart: some.cart, got: rest } : { cart, got: 0 };
}

/** Another shopper may be faster, or the cart be full: a refusal is an answer here. */
async function unlessRefused(
  adding: Promise<CartView>,
): Promise<{ cart: CartView } | { refusal: DomainError }> {
  try {
    return { cart: await adding };
  } catch (error) {
    const refusal = asDomainError(error);
    if (!refusal) throw error;
    return { refusal };
  }
}

/** How many of it there are for this cart, where too few was what was wrong. */
function availableOf(refusal: DomainError, variantId: string): number {
  if (!isShort(refusal)) return 0;
  return refusal.details.lines.find((line) => line.variantId === variantId)?.available ?? 0;
}

function isShort(refusal: DomainError): refusal is DomainError<"OUT_OF_STOCK"> {
  return refusal.code === "OUT_OF_STOCK";
}
