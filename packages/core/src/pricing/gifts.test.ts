import { describe, expect, test } from "vitest";
import type { SnapshotLine } from "../cart/cart-snapshot.ts";
import type { PricedCart } from "./price-cart.ts";
import { idOf, lineOf, percent, priceWith, ruleOf } from "./pricing.fixture.ts";

const givesTwo = (number: number, variant: number) =>
  ruleOf(number, { kind: "GIFT", variantId: idOf(8, variant), quantity: 2 });
const rule = givesTwo(1, 5);
const gift = (over: Partial<SnapshotLine> = {}) =>
  lineOf(5, { id: rule.id, quantity: 2, price: 400, free: 3, ...over });
const givenBy = ({ gifts }: PricedCart) => gifts.map(({ sku, quantity }) => [sku, quantity]);

describe("a gift", () => {
  test("is a line of its own that costs nothing, while there is enough of it", () => {
    const given = priceWith([lineOf(0)], [rule], { gifts: [gift()] });
    expect(given).toMatchObject({ subtotal: 1800, discountTotal: 800, total: 1000 });
    expect(given.gifts).toMatchObject([{ gift: rule.id, quantity: 2, discount: 800 }]);
    const taken = lineOf(5, { quantity: 2, price: 400, free: 3 });
    const short = priceWith([taken], [rule], { gifts: [gift()] });
    expect(short.gifts).toEqual([]);
    expect(short.trace).toContainEqual(
      expect.objectContaining({ kind: "skipped", reason: "GIFT_OUT_OF_STOCK" }),
    );
  });

  test("may be the last there is of it, what the cart holds left aside", () => {
    expect(givenBy(priceWith([lineOf(5, { free: 3 })], [rule], { gifts: [gift()] }))).toEqual([["S-5", 2]]);
    expect(givenBy(priceWith([lineOf(0)], [rule], { gifts: [gift({ free: 1 })] }))).toEqual([]);
  });

  test("of each promotion is its own; of the same goods the later one gets what is left", () => {
    const apart = [givesTwo(1, 5), givesTwo(2, 6)];
    const two = [gift(), lineOf(6, { id: givesTwo(2, 6).id, quantity: 2 })];
    expect(givenBy(priceWith([lineOf(0)], apart, { gifts: two }))).toEqual([
      ["S-5", 2],
      ["S-6", 2],
    ]);
    const same = [givesTwo(1, 5), givesTwo(2, 5)];
    const both = (free: number) => [gift({ free }), gift({ id: givesTwo(2, 5).id, free })];
    expect(givenBy(priceWith([lineOf(0)], same, { gifts: both(3) }))).toHaveLength(1);
    expect(givenBy(priceWith([lineOf(0)], same, { gifts: both(4) }))).toHaveLength(2);
  });

  test("comes beside a promotion that takes something off", () => {
    const priced = priceWith([lineOf(0)], [ruleOf(2, percent(1000), { priority: 1 }), rule], {
      gifts: [gift()],
    });
    expect(priced).toMatchObject({ subtotal: 1800, total: 900, gifts: [{ sku: "S-5" }] });
  });

  test.each([
    ["isn't on sale", [gift({ sellable: false })]],
    ["has no price in the cart's currency", [gift({ price: null })]],
    ["isn't there any more", []],
  ])("that %s is not given", (_, gifts) => {
    const priced = priceWith([lineOf(0)], [rule], { gifts });
    expect(priced).toMatchObject({ gifts: [], promotions: [], total: 1000 });
    expect(priced.trace).toContainEqual(expect.objectContaining({ kind: "skipped", promotionId: rule.id }));
  });
});
