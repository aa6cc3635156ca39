import { type BundleContent, type CartView, type Currency, MAX_AMOUNT } from "@souk/contracts";
import type { CartSnapshot, SnapshotLine } from "./cart-snapshot.ts";
import { priceCart, type PricedCart } from "./price-cart.ts";

export function emptyCart(currency: Currency): CartView {
  return {
    id: null,
    version: 0,
    currency,
    lines: [],
    count: 0,
    subtotal: 0,
    shippingTotal: null,
    discountTotal: 0,
    taxIncluded: 0,
    total: 0,
    problems: [],
  };
}

/** The cart as its shopper sees it. */
export function cartView(cart: CartSnapshot, taxRateBasisPoints: number): CartView {
  return toCartView(cart, priceCart(cart, taxRateBasisPoints));
}

export function toCartView(cart: CartSnapshot, priced: PricedCart): CartView {
  return {
    id: cart.id,
    version: cart.version,
    currency: cart.currency,
    lines: priced.lines.map((line) => ({
      id: line.id,
      variantId: line.variantId,
      sku: line.sku,
      slug: line.slug,
      name: line.name,
      options: line.options,
      picture: line.picture,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      total: shown(line.total),
      contents: contentsOf(line),
      backorder: line.owed,
    })),
    count: priced.lines.reduce((units, line) => units + line.quantity, 0),
    subtotal: shown(priced.subtotal),
    shippingTotal: priced.shipping?.amount ?? null,
    discountTotal: 0,
    taxIncluded: shown(priced.taxIncluded),
    total: shown(priced.total),
    problems: priced.problems,
  };
}

function contentsOf({ parts }: SnapshotLine): BundleContent[] {
  return (parts ?? []).map(({ slug, name, options, quantity }) => ({ slug, name, options, quantity }));
}

// A price raised later can push a cart past the bound; it must stay visible to be emptied, and can't be ordered.
function shown(amount: number): number {
  return Math.min(amount, MAX_AMOUNT);
}
