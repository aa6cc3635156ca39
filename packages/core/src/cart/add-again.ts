import { asDomainError, type CartView, type DomainError, type Market } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { addLine } from "./add-line.ts";

interface Wanted {
  /** Null: it is no longer in the shop. */
  variantId: string | null;
  quantity: number;
}

/** Adds units to the shopper's cart, as many as there are: the cart then, and how many it got. */
export async function addAgain(
  ctx: ShopperContext,
  market: Market,
  { variantId, quantity }: Wanted,
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
    // Not of one of the goods, but of all of them.
    if (!refusal || refusal.code === "CURRENCY_ENDED") throw error;
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
