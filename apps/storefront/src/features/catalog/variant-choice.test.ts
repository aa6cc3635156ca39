import type { OptionView, VariantView } from "@souk/contracts";
import { expect, test } from "vitest";
import { initialVariant, isSoldOut, pickValue, valueOf } from "./variant-choice.ts";

const option = (id: string, ...values: string[]): OptionView => ({
  id,
  code: id,
  label: id,
  values: values.map((value) => ({ id: value, code: value, label: value, hex: null })),
});

const variant = (sku: string, available: number, ...valueIds: string[]): VariantView => ({
  id: sku,
  sku,
  valueIds,
  price: 100,
  compareAt: null,
  lowestBefore: null,
  tiers: [],
  available,
  stocked: available,
  backorder: null,
  weightGrams: 0,
  pictureHash: null,
});

const options = [option("colour", "emerald", "ivory"), option("size", "small", "large")];
const emeraldSmall = variant("E-S", 0, "emerald", "small");
const emeraldLarge = variant("E-L", 4, "emerald", "large");
const ivorySmall = variant("I-S", 7, "ivory", "small");
// Ivory in large is not made.
const variants = [emeraldSmall, emeraldLarge, ivorySmall];

test("the URL's SKU is chosen, sold out or not", () => {
  expect(initialVariant(variants, "E-S")).toBe(emeraldSmall);
});

test("without a known SKU the first that can be bought is chosen", () => {
  expect(initialVariant(variants, undefined)).toBe(emeraldLarge);
  expect(initialVariant(variants, "gone")).toBe(emeraldLarge);
});

test("where all is sold out there is still something to look at", () => {
  expect(initialVariant([emeraldSmall], undefined)).toBe(emeraldSmall);
  expect(initialVariant([], undefined)).toBeUndefined();
});

test("picking a value keeps the other choices where that is made", () => {
  expect(pickValue(variants, options, emeraldLarge, "size", "small")).toBe(emeraldSmall);
  expect(pickValue(variants, options, emeraldSmall, "colour", "ivory")).toBe(ivorySmall);
});

test("where it isn't made, the picked value wins and the other option gives way", () => {
  expect(pickValue(variants, options, emeraldLarge, "colour", "ivory")).toBe(ivorySmall);
});

test("only what leads to nothing to buy is called sold out", () => {
  expect(isSoldOut(variants, options, emeraldLarge, "size", "small")).toBe(true);
  expect(isSoldOut(variants, options, ivorySmall, "size", "small")).toBe(false);
  expect(isSoldOut(variants, options, emeraldLarge, "colour", "ivory")).toBe(false);
  expect(isSoldOut(variants, options, emeraldLarge, "colour", "unknown")).toBe(true);
});

test("the chosen value of an option is known", () => {
  expect(options.map((each) => valueOf(each, ivorySmall))).toEqual(["ivory", "small"]);
});
