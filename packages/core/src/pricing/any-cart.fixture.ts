import {
  type Currency,
  CURRENCIES,
  type GoodsFilter,
  MAX_QUANTITY,
  type PromotionCondition,
  type PromotionEffect,
} from "@souk/contracts";
import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  record,
} from "fast-check";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { cartOf, CATEGORY, CLASS, idOf, lineOf, plainTax, PRODUCT, ruleOf } from "./pricing.fixture.ts";
import { type TaxRules, toRules } from "./rules.ts";

const goods: Arbitrary<GoodsFilter> = oneof(
  constant({ of: "ALL" } as const),
  record({ of: constant("PRODUCTS" as const), ids: ids(PRODUCT, 12) }),
  record({ of: constantFrom("CATEGORIES" as const, "COLLECTIONS" as const), ids: ids(CATEGORY, 4) }),
);

function ids(kind: number, count: number): Arbitrary<string[]> {
  return array(
    nat({ max: count - 1 }).map((number) => idOf(kind, number)),
    { minLength: 1, maxLength: 3 },
  );
}

const amounts = record({ MAD: integer({ min: 1, max: 2_000_000 }), EUR: integer({ min: 1, max: 100_000 }) });
const effect: Arbitrary<PromotionEffect> = oneof(
  record({
    kind: constant("PERCENT" as const),
    basisPoints: integer({ min: 1, max: 10_000 }),
    goods,
  }),
  record({ kind: constant("AMOUNT" as const), amounts, goods }),
  record({ kind: constant("FREE_SHIPPING" as const) }),
  record({
    kind: constant("BUY_X_GET_Y" as const),
    buy: goods,
    buyQuantity: integer({ min: 1, max: 5 }),
    get: goods,
    getQuantity: integer({ min: 1, max: 3 }),
    basisPoints: integer({ min: 1, max: 10_000 }),
  }),
);
const conditions: Arbitrary<PromotionCondition[]> = array(
  oneof(
    record({ kind: constant("AMOUNT" as const), min: amounts, goods }),
    record({ kind: constant("QUANTITY" as const), min: integer({ min: 1, max: 50 }), goods }),
    constant({ kind: "FIRST_ORDER" } as const),
  ),
  { maxLength: 2 },
);
const promotions = array(
  record({
    effect,
    conditions,
    priority: integer({ min: 0, max: 3 }),
    stacking: constantFrom(
      "STACKABLE" as const,
      "STACKABLE" as const,
      "STACKABLE" as const,
      "EXCLUSIVE" as const,
    ),
    exclusionGroup: option(constantFrom("a", "b")),
  }),
  { maxLength: 5 },
).map((some) => some.map(({ effect: given, ...over }, number) => ruleOf(number, given, over)));

const basisPoints = constantFrom(0, 550, 700, 1000, 1400, 2000, 2100);
const tax: Arbitrary<TaxRules> = record({
  pricesIncludeTax: boolean(),
  rounding: constantFrom("LINE" as const, "ORDER" as const),
  rates: option(array(basisPoints, { minLength: 1, maxLength: 3 })),
  fallbackBasisPoints: basisPoints,
}).map(({ rates, ...rest }) => ({
  ...plainTax,
  ...rest,
  classes: (rates ?? []).map((_, number) => ({
    id: idOf(CLASS, number),
    code: `class-${number}`,
    isDefault: number === 0,
  })),
  zones: rates
    ? [
        {
          code: "ma",
          countries: ["MA"],
          regions: [],
          rates: rates.map((rate, number) => ({
            classId: idOf(CLASS, number),
            basisPoints: rate,
            name: { en: `${rate}` },
          })),
        },
      ]
    : [],
}));

const line = record({
  quantity: integer({ min: 1, max: MAX_QUANTITY }),
  seenPrice: integer({ min: 1, max: 500_000 }),
  price: option(integer({ min: 1, max: 500_000 })),
  usual: option(integer({ min: 1, max: 600_000 })),
  offers: array(
    record({
      minQuantity: integer({ min: 1, max: MAX_QUANTITY }),
      amount: integer({ min: 1, max: 500_000 }),
      group: constantFrom(null, { en: "Trade" }),
    }),
    { maxLength: 3 },
  ),
  cappedFrom: option(integer({ min: 1, max: 2 * MAX_QUANTITY })),
  sellable: boolean(),
  available: integer({ min: -5, max: 2 * MAX_QUANTITY }),
  weightGrams: integer({ min: 0, max: 50_000 }),
  taxClassId: option(nat({ max: 3 }).map((number) => idOf(CLASS, number))),
  memberOf: array(
    nat({ max: 3 }).map((number) => idOf(CATEGORY, number)),
    { maxLength: 2 },
  ),
});
const rate = record({
  maxWeightGrams: integer({ min: 0, max: 10_000_000 }),
  minSubtotal: integer({ min: 0, max: 100_000 }),
  amount: integer({ min: 0, max: 50_000 }),
});
const method = record({ code: constantFrom("standard", "express"), rates: array(rate, { maxLength: 4 }) });

/** Carts of up to twelve lines, sold by up to five promotions under any way of taxing. */
export const anyCart: Arbitrary<CartSnapshot> = record({
  lines: array(line, { maxLength: 12 }),
  methods: array(method, { maxLength: 3 }),
  shippingMethodCode: option(constantFrom("standard", "express")),
  currency: constantFrom<Currency>(...CURRENCIES),
  promotions,
  tax,
}).map(({ lines, methods, promotions: some, tax: taxes, ...rest }) =>
  cartOf(
    lines.map((one, number) => lineOf(number, { ...one, free: one.available })),
    {
      methods: methods.map((one) => ({ ...one, label: one.code, minDays: 1, maxDays: 2 })),
      rules: toRules(1, some, taxes),
      ...rest,
    },
  ),
);
