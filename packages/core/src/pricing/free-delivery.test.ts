import { expect, test } from "vitest";
import type { CartSnapshot, SnapshotLine } from "../cart/cart-snapshot.ts";
import { address, idOf, lineOf, percent, pickupPlace, priceWith, ruleOf, wayOf } from "./pricing.fixture.ts";
import type { PromotionRule } from "./rules.ts";

const counter = { ...wayOf("counter", [0, 0]), pickup: pickupPlace };
const methods = [wayOf("standard", [0, 3500], [60_000, 0]), wayOf("express", [0, 6900], [150_000, 0])];

function freeFor(lines: SnapshotLine[], over: Partial<CartSnapshot> = {}, rules: PromotionRule[] = []) {
  return priceWith(lines, rules, { methods, ...over }).freeDelivery;
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
  expect(freeFor(goods(48_000, { weightGrams: 15_000 }))).toMatchObject({ missing: 12_000 });
  expect(freeFor(goods(48_000, { weightGrams: 15_001 }))).toBeNull();
  expect(freeFor(goods(48_000), { methods: [wayOf("express", [0, 6900])] })).toBeNull();
});

test("a promotion that pays the shipping makes it free from the first unit", () => {
  const free = ruleOf(1, { kind: "FREE_SHIPPING", methods: ["standard"] });
  expect(freeFor(goods(1000), {}, [free])).toEqual({ country: "MA", from: 0, missing: 0 });
  const other = ruleOf(1, { kind: "FREE_SHIPPING", methods: ["courier"] });
  expect(freeFor(goods(1000), {}, [other])).toMatchObject({ missing: 59_000 });
  const chosen = { shippingMethodCode: "standard" };
  const off = ruleOf(2, percent(1000));
  expect(freeFor(goods(1000), chosen, [free, off])).toEqual({ country: "MA", from: 0, missing: 0 });
});

test("is not called free while the shopper pays for a faster way", () => {
  expect(freeFor(goods(70_000), { shippingMethodCode: "express" })).toBeNull();
  expect(freeFor(goods(48_000), { shippingMethodCode: "express" })).toMatchObject({ missing: 12_000 });
  expect(freeFor(goods(70_000), { shippingMethodCode: "standard" })).toMatchObject({ missing: 0 });
});

test("before there is an address, goes by the ways of the shop's own country", () => {
  const unknown = { shippingAddress: null, methods: [], homeMethods: [wayOf("standard", [40_000, 0])] };
  expect(freeFor(goods(30_000), unknown)).toEqual({ country: "MA", from: 40_000, missing: 10_000 });
  const free = ruleOf(1, { kind: "FREE_SHIPPING" });
  expect(freeFor(goods(30_000), unknown, [free])).toEqual({ country: "MA", from: 0, missing: 0 });
});

test("with an address, names its country", () => {
  const abroad = { shippingAddress: { ...address, country: "FR" } };
  expect(freeFor(goods(48_000), abroad)).toMatchObject({ country: "FR", missing: 12_000 });
});

test("says nothing of goods that are picked up, nor by what picking up costs", () => {
  const both = { methods: [counter, ...methods] };
  expect(freeFor(goods(48_000), { ...both, shippingMethodCode: "counter" })).toBeNull();
  expect(freeFor(goods(48_000), both)).toMatchObject({ from: 60_000, missing: 12_000 });
  const free = ruleOf(1, { kind: "FREE_SHIPPING", methods: ["counter"] });
  expect(freeFor(goods(48_000), both, [free])).toMatchObject({ missing: 12_000 });
  const unknown = {
    shippingAddress: null,
    methods: [],
    homeMethods: [counter, wayOf("standard", [60_000, 0])],
  };
  expect(freeFor(goods(48_000), unknown, [free])).toMatchObject({ missing: 12_000 });
});
