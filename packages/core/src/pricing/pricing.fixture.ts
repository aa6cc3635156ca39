import { type GoodsFilter, MAX_QUANTITY, type PromotionEffect } from "@souk/contracts";
import type { CartSnapshot, SnapshotLine } from "../cart/cart-snapshot.ts";
import { type PricedCart, priceCart } from "./price-cart.ts";
import { type PromotionRule, type TaxRules, toRules } from "./rules.ts";

/** An id that says what it is: numbered, so that carts and rules speak of the same things. */
export const idOf = (kind: number, at: number): string =>
  `00000000-0000-7000-8000-${String(kind).padStart(4, "0")}${String(at).padStart(8, "0")}`;
export const NOW = new Date("2026-11-28T12:00:00Z");

export const PRODUCT = 1;
export const CATEGORY = 2;
export const CLASS = 3;
export const PROMOTION = 4;
export const CODE = 7;

export const address = {
  fullName: "A B",
  company: null,
  line1: "1 rue",
  line2: null,
  city: "Fès",
  region: null,
  postalCode: "30000",
  country: "MA",
  phone: "+212600000000",
};

export const plainTax: TaxRules = {
  pricesIncludeTax: true,
  rounding: "ORDER",
  sellerCountry: "MA",
  reverseChargeCountries: [],
  shippingTaxClassCode: "",
  classes: [],
  zones: [],
  fallbackBasisPoints: 2000,
};

/** A line for sale, of `quantity` units at `price`. */
export function lineOf(at: number, over: Partial<SnapshotLine> = {}): SnapshotLine {
  const price = over.price === undefined ? 1000 : over.price;
  return {
    id: idOf(9, at),
    variantId: idOf(8, at),
    productId: idOf(PRODUCT, at),
    sku: `S-${at}`,
    slug: "s",
    name: "N",
    options: "",
    picture: null,
    quantity: 1,
    seenPrice: price ?? 1000,
    price,
    usual: null,
    offers: [],
    override: null,
    cappedFrom: null,
    sellable: true,
    available: MAX_QUANTITY,
    free: MAX_QUANTITY,
    backorder: null,
    owed: null,
    parts: null,
    weightGrams: 100,
    taxClassId: null,
    memberOf: [],
    ...over,
  };
}

export function cartOf(lines: readonly SnapshotLine[], over: Partial<CartSnapshot> = {}): CartSnapshot {
  return {
    id: idOf(0, 0),
    version: 1,
    status: "ACTIVE",
    userId: null,
    currency: "MAD",
    locale: "en",
    email: "a@b.test",
    shippingAddress: address,
    billingAddress: null,
    shippingMethodCode: null,
    vatNumber: null,
    remind: false,
    giftCardIds: [],
    lines: [...lines],
    methods: [],
    homeMethods: [],
    rulesVersion: 1,
    codes: [],
    groups: [],
    hasOrdered: false,
    uses: [],
    exhausted: [],
    gifts: [],
    at: NOW,
    rules: toRules(1, [], plainTax),
    ...over,
  };
}

export function ruleOf(
  number: number,
  effect: PromotionEffect,
  over: Partial<PromotionRule> = {},
): PromotionRule {
  return {
    id: idOf(PROMOTION, number),
    name: { en: `Promotion ${number}` },
    trigger: "AUTOMATIC",
    startsAt: null,
    endsAt: null,
    priority: 0,
    stacking: "STACKABLE",
    exclusionGroup: null,
    conditions: [],
    effect,
    usageLimit: null,
    perCustomerLimit: null,
    ...over,
  };
}

/** A rule about everything in the cart. */
export const all = { of: "ALL" } as const satisfies GoodsFilter;

export function percent(basisPoints: number, goods: GoodsFilter = all): PromotionEffect {
  return { kind: "PERCENT", basisPoints, goods };
}

/** A cart's code of a promotion. */
export function codeOf(
  { id }: Pick<PromotionRule, "id">,
  over: Partial<CartSnapshot["codes"][number]> = {},
): CartSnapshot["codes"][number] {
  return { id: idOf(CODE, 1), code: "CODE", promotionId: id, exhausted: false, ...over };
}

/** What a cart of these lines costs under these promotions. */
export function priceWith(
  lines: readonly SnapshotLine[],
  rules: readonly PromotionRule[],
  over: Partial<CartSnapshot> = {},
): PricedCart {
  const cart = cartOf(lines, { ...over, rules: toRules(1, rules, plainTax) });
  return priceCart(cart, cart.rules);
}

/** A way of sending: what it costs from an amount of goods on, up to a weight. */
export const wayOf = (
  code: string,
  ...rates: [minSubtotal: number, amount: number, maxWeightGrams?: number][]
) => ({
  code,
  label: code,
  minDays: 1,
  maxDays: 2,
  rates: rates.map(([minSubtotal, amount, maxWeightGrams = 15_000]) => ({
    minSubtotal,
    amount,
    maxWeightGrams,
  })),
});

export const pickupPlace = {
  name: "Medina",
  line1: "1 rue",
  postalCode: "30000",
  city: "Fès",
  country: "MA",
  phone: "",
  hours: "",
} as const;
