import type { GoodsFilter, PromotionEffect } from "@souk/contracts";
import { array, assert, boolean, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import type { CartSnapshot, SnapshotLine } from "../cart/cart-snapshot.ts";
import { priceCart } from "./price-cart.ts";
import { CATEGORY, cartOf, idOf, lineOf, plainTax, PRODUCT, ruleOf } from "./pricing.fixture.ts";
import { type PromotionRule, toRules } from "./rules.ts";

const all = { of: "ALL" } as const;
const percent = (basisPoints: number, goods: GoodsFilter = all): PromotionEffect => ({
  kind: "PERCENT",
  basisPoints,
  goods,
});
function priceWith(lines: SnapshotLine[], rules: PromotionRule[], over: Partial<CartSnapshot> = {}) {
  const cart = cartOf(lines, { ...over, rules: toRules(1, rules, plainTax) });
  return priceCart(cart, cart.rules);
}

const discountsOf = ({ lines }: ReturnType<typeof priceCart>): number[] => lines.map((line) => line.discount);

describe("what a promotion does", () => {
  test("percent: of the goods it is for, shared so that the parts sum to it, capped in the currency", () => {
    const lines = [lineOf(0, { price: 333 }), lineOf(1, { price: 333 }), lineOf(2, { price: 1000 })];
    const some: GoodsFilter = { of: "PRODUCTS", ids: [idOf(PRODUCT, 0), idOf(PRODUCT, 1)] };
    expect(discountsOf(priceWith(lines, [ruleOf(1, percent(1000, some))]))).toEqual([34, 33, 0]);
    const capped = ruleOf(1, { kind: "PERCENT", basisPoints: 5000, goods: all, max: { MAD: 100 } });
    expect(priceWith(lines, [capped]).discountTotal).toBe(100);
    expect(priceWith(lines, [capped], { currency: "EUR" }).discountTotal).toBe(833);
  });

  test("amount: in the cart's currency, never more than the goods cost", () => {
    const off = ruleOf(1, { kind: "AMOUNT", amounts: { MAD: 1500 }, goods: all });
    expect(priceWith([lineOf(0), lineOf(1)], [off])).toMatchObject({ discountTotal: 1500, total: 500 });
    expect(priceWith([lineOf(0)], [off])).toMatchObject({ discountTotal: 1000, total: 0 });
    expect(priceWith([lineOf(0)], [off], { currency: "EUR" }).discountTotal).toBe(0);
  });

  test("of a category or a collection: what is in it", () => {
    const tiles: GoodsFilter = { of: "CATEGORIES", ids: [idOf(CATEGORY, 1)] };
    const lines = [lineOf(0, { memberOf: [idOf(CATEGORY, 1)] }), lineOf(1)];
    expect(discountsOf(priceWith(lines, [ruleOf(1, percent(5000, tiles))]))).toEqual([500, 0]);
  });

  test("free shipping: of the methods named, once however many give it", () => {
    const method = { label: "S", minDays: 1, maxDays: 2 };
    const rates = [{ maxWeightGrams: 9000, minSubtotal: 0, amount: 3500 }];
    const sent = {
      methods: [
        { ...method, code: "standard", rates },
        { ...method, code: "express", rates },
      ],
    };
    const free = [
      ruleOf(1, { kind: "FREE_SHIPPING", methods: ["standard"] }),
      ruleOf(2, { kind: "FREE_SHIPPING" }),
    ];
    const standard = priceWith([lineOf(0)], free, { ...sent, shippingMethodCode: "standard" });
    expect(standard).toMatchObject({ shippingDiscount: 3500, discountTotal: 3500, total: 1000 });
    expect(standard.promotions).toHaveLength(1);
    const express = priceWith([lineOf(0)], free.slice(0, 1), { ...sent, shippingMethodCode: "express" });
    expect(express).toMatchObject({ shippingDiscount: 0, total: 4500 });
  });

  test("a gift: a line of its own that costs nothing, while there is enough of it", () => {
    const rule = ruleOf(1, { kind: "GIFT", variantId: idOf(8, 5), quantity: 2 });
    const gift = lineOf(5, { id: rule.id, quantity: 2, price: 400, free: 3 });
    const given = priceWith([lineOf(0)], [rule], { gifts: [gift] });
    expect(given).toMatchObject({ subtotal: 1800, discountTotal: 800, total: 1000 });
    expect(given.gifts).toMatchObject([{ gift: rule.id, quantity: 2, discount: 800 }]);
    const taken = lineOf(5, { quantity: 2, price: 400, free: 3 });
    const short = priceWith([taken], [rule], { gifts: [gift] });
    expect(short.gifts).toEqual([]);
    expect(short.trace).toContainEqual(
      expect.objectContaining({ kind: "skipped", reason: "GIFT_OUT_OF_STOCK" }),
    );
  });
});

describe("buy x get y", () => {
  const three = (over: object = {}): PromotionRule =>
    ruleOf(1, {
      kind: "BUY_X_GET_Y",
      buy: all,
      buyQuantity: 2,
      get: all,
      getQuantity: 1,
      basisPoints: 10_000,
      ...over,
    });

  test("three for two: the cheapest are free, as often as it goes or as is allowed", () => {
    const lines = [lineOf(0, { price: 900, quantity: 4 }), lineOf(1, { price: 500, quantity: 3 })];
    expect(discountsOf(priceWith(lines, [three()]))).toEqual([0, 1000]);
    expect(discountsOf(priceWith(lines, [three({ maxTimes: 1 })]))).toEqual([0, 500]);
    expect(discountsOf(priceWith([lineOf(0, { quantity: 2 })], [three()]))).toEqual([0]);
  });

  // By units: whichever are bought and got, no unit is both, and nobody can get more.
  test("no unit is both bought and got, and none that could be had is withheld", () => {
    const line = record({
      quantity: integer({ min: 1, max: 6 }),
      price: integer({ min: 1, max: 9 }),
      bought: boolean(),
      got: boolean(),
    });
    const deal = record({
      buyQuantity: integer({ min: 1, max: 3 }),
      getQuantity: integer({ min: 1, max: 3 }),
    });
    assert(
      property(array(line, { minLength: 1, maxLength: 5 }), deal, (given, { buyQuantity, getQuantity }) => {
        const lines = given.map((one, at) =>
          lineOf(at, {
            ...one,
            memberOf: [...(one.bought ? [idOf(CATEGORY, 0)] : []), ...(one.got ? [idOf(CATEGORY, 1)] : [])],
          }),
        );
        const of = (at: number) => ({ of: "CATEGORIES" as const, ids: [idOf(CATEGORY, at)] });
        const rule = three({ buy: of(0), get: of(1), buyQuantity, getQuantity });
        const freed = priceWith(lines, [rule]).lines.map(({ discount, unitPrice }) => discount / unitPrice);
        expect(freed.every((units, at) => Number.isInteger(units) && (units === 0 || given[at]?.got))).toBe(
          true,
        );
        const units = freed.reduce((sum, one) => sum + one, 0);
        expect(units).toBe(mostTimes(given, buyQuantity, getQuantity) * getQuantity);
        const bought = given.reduce(
          (sum, one, at) => sum + (one.bought ? one.quantity - (freed[at] ?? 0) : 0),
          0,
        );
        expect(bought).toBeGreaterThanOrEqual((units / getQuantity) * buyQuantity);
      }),
      { numRuns: 2000 },
    );
  });

  /** Tried out: so many times go when so many units are left to be bought beside those that are got. */
  function mostTimes(
    lines: readonly { quantity: number; bought: boolean; got: boolean }[],
    buyQuantity: number,
    getQuantity: number,
  ): number {
    const count = (which: (one: (typeof lines)[number]) => boolean): number =>
      lines.filter((one) => which(one)).reduce((sum, { quantity }) => sum + quantity, 0);
    const onlyGot = count(({ bought, got }) => got && !bought);
    const both = count(({ bought, got }) => got && bought);
    const onlyBought = count(({ bought, got }) => bought && !got);
    let times = 0;
    for (let tried = 1; tried <= 30; tried += 1) {
      const fromBoth = Math.max(0, tried * getQuantity - onlyGot);
      if (fromBoth <= both && onlyBought + both - fromBoth >= tried * buyQuantity) times = tried;
    }
    return times;
  }
});
