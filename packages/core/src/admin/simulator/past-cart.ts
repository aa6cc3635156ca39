import type { AddressView, Currency } from "@souk/contracts";
import type { CartSnapshot, SnapshotLine } from "../../cart/cart-snapshot.ts";
import type { PricingRules, TaxRules } from "../../pricing/rules.ts";

/** An order as far as its price depends on it. */
export interface PastOrder {
  id: string;
  userId: string | null;
  email: string;
  currency: Currency;
  country: string | null;
  shippingMethodCode: string;
  shippingTotal: number;
  shippingTaxRate: number;
  pricesIncludeTax: boolean;
  /** Without what was given with it. */
  lines: PastLine[];
  codes: { id: string; code: string; promotionId: string }[];
  groups: string[];
  hasOrdered: boolean;
}
export interface PastLine {
  id: string;
  variantId: string;
  productId: string;
  sku: string;
  unitPrice: number;
  quantity: number;
  taxRate: number;
  memberOf: string[];
}

export type PastFacts = Pick<CartSnapshot, "uses" | "exhausted" | "gifts" | "at">;

/** More of anything than an order can hold: what was sold was there. */
export const PLENTY = 1_000_000_000;

/** The order as a cart whose goods cost what they did then, and the rules with the taxes of then. */
export function pastCart(
  order: PastOrder,
  rules: PricingRules,
  facts: PastFacts,
): { cart: CartSnapshot; rules: PricingRules } {
  const then = { ...rules, tax: taxOfThen(order, rules.tax) };
  const cart: CartSnapshot = {
    id: order.id,
    version: 1,
    status: "ORDERED",
    userId: order.userId,
    currency: order.currency,
    locale: "en",
    email: order.email,
    shippingAddress: order.country === null ? null : { ...nowhere, country: order.country },
    billingAddress: null,
    shippingMethodCode: order.shippingMethodCode,
    vatNumber: null,
    remind: false,
    giftCardIds: [],
    lines: order.lines.map((line) => soldLine(line)),
    methods: [{ code: order.shippingMethodCode, ...sentFor(order.shippingTotal) }],
    homeMethods: [],
    rulesVersion: rules.version,
    codes: order.codes.map((code) => ({ ...code, exhausted: false })),
    groups: order.groups,
    hasOrdered: order.hasOrdered,
    rules: then,
    ...facts,
  };
  return { cart, rules: then };
}

const nowhere: AddressView = {
  fullName: "",
  company: null,
  line1: "",
  line2: null,
  city: "",
  region: null,
  postalCode: "",
  country: "",
  phone: "",
};

const sentFor = (amount: number) => ({
  label: "",
  minDays: 0,
  maxDays: 0,
  rates: [{ maxWeightGrams: PLENTY, minSubtotal: 0, amount }],
});

export function soldLine({ unitPrice, taxRate, ...line }: PastLine): SnapshotLine {
  return {
    ...line,
    slug: "",
    name: "",
    options: "",
    picture: null,
    seenPrice: unitPrice,
    cappedFrom: null,
    price: unitPrice,
    usual: null,
    override: null,
    offers: [],
    sellable: true,
    free: PLENTY,
    available: PLENTY,
    backorder: null,
    owed: null,
    parts: null,
    weightGrams: 0,
    taxClassId: classOf(taxRate),
  };
}

const classOf = (taxRate: number): string => `rate-${taxRate}`;

/** A zone of the whole world with a class for each rate that the order had; what was free of tax stays so. */
function taxOfThen(order: PastOrder, tax: TaxRules): TaxRules {
  const rates = [...new Set([order.shippingTaxRate, ...order.lines.map(({ taxRate }) => taxRate)])];
  const rate = (basisPoints: number) => ({ classId: classOf(basisPoints), basisPoints, name: {} });
  return {
    ...tax,
    pricesIncludeTax: order.pricesIncludeTax,
    reverseChargeCountries: [],
    shippingTaxClassCode: classOf(order.shippingTaxRate),
    classes: rates.map((taxRate) => ({ id: classOf(taxRate), code: classOf(taxRate), isDefault: false })),
    zones: [
      { code: "then", countries: [], regions: [], rates: rates.map((basisPoints) => rate(basisPoints)) },
    ],
  };
}
