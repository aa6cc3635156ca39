import { expect, test } from "vitest";
import { type Conversion, convertPrice } from "./convert.ts";
import { MAX_PRICE } from "./money.ts";

const to = (over: Partial<Conversion>): Conversion => ({
  currency: "EUR",
  rate: "0.1",
  roundTo: 1,
  rounding: "NEAREST",
  ...over,
});

test("the minor unit is the currency's own", () => {
  expect(convertPrice(10_050, to({}))).toBe(1005);
  expect(convertPrice(10_050, to({ currency: "TND", rate: "0.31" }))).toBe(31_155);
  expect(convertPrice(10_050, to({ currency: "JPY", rate: "15.5" }))).toBe(1558);
});

test("rounds to the step as it is told", () => {
  expect(convertPrice(10_040, to({ roundTo: 10 }))).toBe(1000);
  expect(convertPrice(10_050, to({ roundTo: 10 }))).toBe(1010);
  expect(convertPrice(10_001, to({ roundTo: 100, rounding: "UP" }))).toBe(1100);
  expect(convertPrice(10_000, to({ roundTo: 100, rounding: "UP" }))).toBe(1000);
  expect(convertPrice(19_600, to({ roundTo: 100, rounding: "BELOW" }))).toBe(1999);
});

test("no price becomes nothing, and none too high", () => {
  expect(convertPrice(30, to({ roundTo: 100, rounding: "BELOW" }))).toBe(3);
  expect(convertPrice(1, to({ rate: "0.00000001" }))).toBe(1);
  expect(convertPrice(MAX_PRICE, to({ rate: "9000" }))).toBe(MAX_PRICE);
});
