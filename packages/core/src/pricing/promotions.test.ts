import type { GoodsFilter } from "@souk/contracts";
import { array, assert, boolean, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import type { PricedCart } from "./price-cart.ts";
import { all, CATEGORY, idOf, lineOf, percent, priceWith, PRODUCT, ruleOf } from "./pricing.fixture.ts";
import type { PromotionRule } from "./rules.ts";

const discountsOf = ({ lines }: PricedCart): number[] => lines.map((line) => line.discount);

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

  test("a line that costs nothing any more has no share of what comes after", () => {
    const free = ruleOf(1, percent(10_000, { of: "PRODUCTS", ids: [idOf(PRODUCT, 0)] }), { priority: 1 });
    const priced = priceWith([lineOf(0), lineOf(1)], [free, ruleOf(2, percent(1000))]);
    expect(discountsOf(priced)).toEqual([1000, 100]);
    expect(priced.trace).toContainEqual(
      expect.objectContaining({ amount: 100, lines: [{ lineId: lineOf(1).id, amount: 100 }] }),
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

  test("the cheapest is whose unit costs the least, after what came before", () => {
    const lines = [lineOf(0, { price: 900 }), lineOf(1, { price: 500, quantity: 3 })];
    expect(discountsOf(priceWith(lines, [three()]))).toEqual([0, 500]);
    const goods = { of: "PRODUCTS" as const, ids: [idOf(PRODUCT, 0)] };
    const before = ruleOf(2, { kind: "AMOUNT", amounts: { MAD: 600 }, goods }, { priority: 1 });
    expect(discountsOf(priceWith(lines, [three(), before]))).toEqual([900, 0]);
    const same = [lineOf(0), lineOf(1), lineOf(2)];
    expect(discountsOf(priceWith(same, [three()]))).toEqual([1000, 0, 0]);
  });

  test("at a part of the price, and of all of a line's units exactly what is left of it", () => {
    const lines = [lineOf(0, { quantity: 3 }), lineOf(1)];
    const of = (at: number) => ({ of: "PRODUCTS" as const, ids: [idOf(PRODUCT, at)] });
    const before = ruleOf(2, { kind: "AMOUNT", amounts: { MAD: 1 }, goods: of(0) }, { priority: 1 });
    const gets = (over: object) => three({ buy: of(1), buyQuantity: 1, get: of(0), ...over });
    expect(discountsOf(priceWith(lines, [gets({ getQuantity: 3 }), before]))).toEqual([3000, 0]);
    expect(discountsOf(priceWith(lines, [gets({ getQuantity: 2 }), before]))).toEqual([2000, 0]);
    expect(discountsOf(priceWith(lines, [gets({ basisPoints: 2500 })]))).toEqual([250, 0]);
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
