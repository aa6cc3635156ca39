import { expect, describe, test } from "vitest";
import { idOf, lineOf, percent, priceWith, ruleOf, wayOf } from "./pricing.fixture.ts";

const methods = [wayOf("standard", [0, 3500, 9000]), wayOf("express", [0, 6900, 9000])];
const standard = { methods, shippingMethodCode: "standard" };
const express = { methods, shippingMethodCode: "express" };
const ofStandard = ruleOf(1, { kind: "FREE_SHIPPING", methods: ["standard"] });
const ofAny = ruleOf(2, { kind: "FREE_SHIPPING" });

describe("free shipping", () => {
  test("is of the ways named, once however many give it", () => {
    const priced = priceWith([lineOf(0)], [ofStandard, ofAny], standard);
    expect(priced).toMatchObject({ shippingDiscount: 3500, discountTotal: 3500, total: 1000 });
    expect(priced.promotions).toMatchObject([{ promotionId: ofStandard.id, kind: "SHIPPING", amount: 3500 }]);
    expect(priceWith([lineOf(0)], [ofStandard], express)).toMatchObject({ shippingDiscount: 0, total: 7900 });
  });

  test("is of every way where none is named", () => {
    const priced = priceWith([lineOf(0)], [ofStandard, ofAny], express);
    expect(priced).toMatchObject({ shippingDiscount: 6900, total: 1000 });
    expect(priced.promotions).toMatchObject([{ promotionId: ofAny.id, kind: "SHIPPING", amount: 6900 }]);
  });

  test("waits for a way to be chosen, and takes nothing off the goods meanwhile", () => {
    const priced = priceWith([lineOf(0)], [ofStandard], { methods });
    expect(priced).toMatchObject({ shipping: null, shippingDiscount: 0, discountTotal: 0, total: 1000 });
    expect(priced.promotions).toMatchObject([{ kind: "SHIPPING", amount: 0 }]);
  });

  test("is nothing that a discount on goods gives", () => {
    const priced = priceWith([lineOf(0)], [ruleOf(1, percent(1000))], standard);
    expect(priced).toMatchObject({ shippingDiscount: 0, total: 900 + 3500 });
  });
});

describe("the way of sending", () => {
  test("that can't carry the cart isn't paid for, though it was chosen", () => {
    const heavy = [lineOf(0, { weightGrams: 9001 })];
    expect(priceWith(heavy, [], standard)).toMatchObject({
      shippingOptions: [],
      shipping: null,
      total: 1000,
    });
    const unknown = priceWith([lineOf(0)], [], { ...standard, shippingMethodCode: "pigeon" });
    expect(unknown).toMatchObject({ shipping: null, total: 1000 });
    expect(unknown.shippingOptions).toHaveLength(2);
  });

  test("carries the gifts too", () => {
    const gives = ruleOf(1, { kind: "GIFT", variantId: idOf(8, 5), quantity: 2 });
    const weighing = (weightGrams: number) => ({
      ...standard,
      gifts: [lineOf(5, { id: gives.id, quantity: 2, weightGrams })],
    });
    expect(priceWith([lineOf(0)], [gives], weighing(4450)).sent).toEqual({
      weightGrams: 9000,
      subtotal: 1000,
    });
    expect(priceWith([lineOf(0)], [gives], weighing(4450)).shipping).toMatchObject({ amount: 3500 });
    expect(priceWith([lineOf(0)], [gives], weighing(4451)).shipping).toBeNull();
  });
});
