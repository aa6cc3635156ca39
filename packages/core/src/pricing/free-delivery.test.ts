import { expect, test } from "vitest";
import type { CartSnapshot, SnapshotLine } from "../cart/cart-snapshot.ts";
import { priceCart } from "./price-cart.ts";
import { cartOf, idOf, lineOf, plainTax, ruleOf } from "./pricing.fixture.ts";
import { type PromotionRule, toRules } from "./rules.ts";

const way = (code: string, ...rates: [minSubtotal: number, amount: number, maxWeightGrams?: number][]) => ({
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
const methods = [way("standard", [0, 3500], [60_000, 0]), way("express", [0, 6900], [150_000, 0])];

function freeFor(lines: SnapshotLine[], over: Partial<CartSnapshot> = {}, rules: PromotionRule[] = []) {
  const cart = cartOf(lines, { methods, ...over, rules: toRules(1, rules, plainTax) });
  return priceCart(cart, cart.rules).freeDelivery;
}
const goods = (price: number, over: Partial<SnapshotLine> = {}) => [lineOf(0, { price, ...over })];

test("tells what is missing to the nearest amount from which a way costs nothing", () => {
  expect(freeFor(goods(48_000))).toEqual({ country: "MA", from: 60_000, missing: 12_000 });
  expect(freeFor(goods(60_000))).toEqual({ country: "MA", from: 60_000, missing: 0 });
  expect(freeFor([])).toBeNull();
});

test("counts what the goods cost after their discounts, without gifts", () => {
  const off = ruleOf(1, { kind: "AMOUNT", amounts: { MAD: 1000 }, goods: { of: "ALL" } });
  const gift = ruleOf(2, { kind: "GIFT", variantId: idOf(8, 5), quantity: 1 });
  const given = { gifts: [lineOf(5, { id: gift.id, price: 9000, free: 3 })] };
  expect(freeFor(goods(60_500), given, [off, gift])).toMatchObject({ missing: 500 });
});

test("promises nothing that the parcel's weight makes impossible", () => {
  expect(freeFor(goods(48_000, { weightGrams: 15_001 }))).toBeNull();
  expect(freeFor(goods(48_000), { methods: [way("express", [0, 6900])] })).toBeNull();
});

test("a promotion that pays the shipping makes it free from the first unit", () => {
  const free = ruleOf(1, { kind: "FREE_SHIPPING", methods: ["standard"] });
  expect(freeFor(goods(1000), {}, [free])).toEqual({ country: "MA", from: 0, missing: 0 });
  const other = ruleOf(1, { kind: "FREE_SHIPPING", methods: ["courier"] });
  expect(freeFor(goods(1000), {}, [other])).toMatchObject({ missing: 59_000 });
});

test("is not called free while the shopper pays for a faster way", () => {
  expect(freeFor(goods(70_000), { shippingMethodCode: "express" })).toBeNull();
  expect(freeFor(goods(70_000), { shippingMethodCode: "standard" })).toMatchObject({ missing: 0 });
});

test("before there is an address, goes by the ways of the shop's own country", () => {
  const unknown = { shippingAddress: null, methods: [], homeMethods: [way("standard", [40_000, 0])] };
  expect(freeFor(goods(30_000), unknown)).toEqual({ country: "MA", from: 40_000, missing: 10_000 });
});
