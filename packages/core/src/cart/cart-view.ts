import {
  type BundleContent,
  type CartLineView,
  type CartView,
  type Currency,
  MAX_AMOUNT,
} from "@souk/contracts";
import { priceCart, type PricedCart, type PricedLine } from "../pricing/price-cart.ts";
import type { CartSnapshot, SnapshotLine } from "./cart-snapshot.ts";

export function emptyCart(currency: Currency): CartView {
  return {
    id: null,
    version: 0,
    currency,
    lines: [],
    count: 0,
    subtotal: 0,
    shippingTotal: null,
    shippingDiscount: 0,
    discountTotal: 0,
    taxIncluded: 0,
    taxTotal: 0,
    taxes: [],
    taxExempt: false,
    total: 0,
    freeDelivery: null,
    promotions: [],
    codes: [],
    trace: [],
    problems: [],
  };
}

/** The cart as its shopper sees it. */
export function cartView(cart: CartSnapshot): CartView {
  return toCartView(cart, priceCart(cart, cart.rules));
}

export function toCartView(cart: CartSnapshot, priced: PricedCart): CartView {
  return {
    id: cart.id,
    version: cart.version,
    currency: cart.currency,
    lines: [...priced.lines, ...priced.gifts].map((line) => toLineView(line)),
    count: priced.lines.reduce((units, line) => units + line.quantity, 0),
    ...amountsOf(priced),
    taxes: priced.taxes.map(({ rate, amount }) => ({
      name: rate.name,
      basisPoints: rate.basisPoints,
      amount: shown(amount),
    })),
    taxExempt: priced.exemptBy !== null,
    freeDelivery: priced.freeDelivery,
    promotions: priced.promotions.map((one) => ({ ...one, amount: shown(one.amount) })),
    codes: cart.codes.map((one) => ({
      code: one.code,
      problem: priced.codeProblems.get(one.id) ?? null,
    })),
    trace: priced.tooLarge ? [] : priced.trace.filter(({ kind }) => kind !== "base_price"),
    problems: priced.problems,
  };
}

function amountsOf(priced: PricedCart) {
  return {
    subtotal: shown(priced.subtotal),
    shippingTotal: priced.shipping?.amount ?? null,
    shippingDiscount: priced.shippingDiscount,
    discountTotal: shown(priced.discountTotal),
    taxIncluded: shown(priced.taxIncluded),
    taxTotal: shown(priced.taxTotal),
    total: shown(priced.total),
  };
}

function toLineView(line: PricedLine): CartLineView {
  const { id, variantId, sku, slug, name, options, picture, quantity, unitPrice } = line;
  return {
    id,
    variantId,
    sku,
    slug,
    name,
    options,
    picture,
    quantity,
    unitPrice,
    total: shown(line.total),
    discount: shown(line.discount),
    gift: line.gift !== null,
    contents: contentsOf(line),
    backorder: line.owed,
  };
}

function contentsOf({ parts }: SnapshotLine): BundleContent[] {
  return (parts ?? []).map(({ slug, name, options, quantity }) => ({ slug, name, options, quantity }));
}

// A price raised later can push a cart past the bound; it must stay visible to be emptied, and can't be ordered.
function shown(amount: number): number {
  return Math.min(amount, MAX_AMOUNT);
}
