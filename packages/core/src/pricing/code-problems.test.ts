import type { GoodsFilter, PromotionEffect } from "@souk/contracts";
import { describe, expect, test } from "vitest";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { all, codeOf, idOf, lineOf, percent, priceWith, PRODUCT, ruleOf } from "./pricing.fixture.ts";

const other: GoodsFilter = { of: "PRODUCTS", ids: [idOf(PRODUCT, 5)] };
const oneMore = (over: object = {}): PromotionEffect => ({
  kind: "BUY_X_GET_Y",
  buy: all,
  buyQuantity: 2,
  get: all,
  getQuantity: 1,
  basisPoints: 10_000,
  ...over,
});
const way = {
  code: "express",
  label: "Express",
  minDays: 1,
  maxDays: 2,
  rates: [{ maxWeightGrams: 9000, minSubtotal: 0, amount: 3500 }],
};

/** Three units at ten centimes, with a code of such a promotion. */
function withCode(effect: PromotionEffect, over: Partial<CartSnapshot> = {}) {
  const rule = ruleOf(1, effect, { trigger: "CODE" });
  return priceWith([lineOf(0, { price: 10, quantity: 3 })], [rule], { codes: [codeOf(rule)], ...over });
}

describe("a code that finds nothing to take off says so", () => {
  const cases: [string, PromotionEffect, Partial<CartSnapshot>][] = [
    ["a part of goods that aren't there", percent(1000, other), {}],
    ["a part that is no centime", percent(1), {}],
    ["an amount off goods that aren't there", { kind: "AMOUNT", amounts: { MAD: 5 }, goods: other }, {}],
    ["an amount in another currency", { kind: "AMOUNT", amounts: { EUR: 5 }, goods: all }, {}],
    ["one more than was put in", oneMore({ buyQuantity: 3 }), {}],
    ["one more, for a part that is no centime", oneMore({ basisPoints: 1 }), {}],
    [
      "free shipping by another way than the chosen one",
      { kind: "FREE_SHIPPING", methods: ["standard"] },
      { methods: [way], shippingMethodCode: "express" },
    ],
    ["a gift that there isn't", { kind: "GIFT", variantId: idOf(8, 5), quantity: 1 }, {}],
  ];
  test.each(cases)("%s", (_, effect, over) => {
    const priced = withCode(effect, over);
    expect([...priced.codeProblems.values()]).toEqual([{ kind: "CODE_NO_GOODS" }]);
    expect(priced.promotions).toEqual([]);
  });

  const found: [string, PromotionEffect, number][] = [
    ["a part", percent(1000), 3],
    ["an amount", { kind: "AMOUNT", amounts: { MAD: 5 }, goods: all }, 5],
    ["one more", oneMore(), 10],
    ["free shipping", { kind: "FREE_SHIPPING", methods: ["express"] }, 3500],
  ];
  test.each(found)("but not %s that finds something", (_, effect, amount) => {
    const priced = withCode(effect, { methods: [way], shippingMethodCode: "express" });
    expect([...priced.codeProblems]).toEqual([]);
    expect(priced.promotions).toMatchObject([{ code: "CODE", amount }]);
  });
});
