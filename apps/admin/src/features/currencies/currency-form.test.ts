import { expect, test } from "vitest";
import { readRate, stepsOf, toCurrencyInput } from "./currency-form.ts";

const edition = { currency: "USD" as const, version: 3 };
const form = { enabled: true, rate: "0,1", roundTo: "10", rounding: "BELOW" as const };

test("a rate is a decimal above nothing, or none", () => {
  expect(readRate(" 0,0925 ")).toBe("0.0925");
  expect(readRate("")).toBeNull();
  for (const wrong of ["0", "0.0", "-1", "1e3", "abc", "1.123456789"])
    expect(readRate(wrong)).toBeUndefined();
});

test("what is just below needs a step of ten", () => {
  expect(toCurrencyInput(form, edition)).toMatchObject({ rate: "0.1", roundTo: 10, version: 3 });
  expect(toCurrencyInput({ ...form, roundTo: "5" }, edition)).toBeNull();
  expect(toCurrencyInput({ ...form, rate: "x" }, edition)).toBeNull();
});

test("steps are whole minor units of the currency", () => {
  expect(stepsOf("JPY")).toEqual([1, 5, 10, 100]);
  expect(stepsOf("EUR")).toEqual([1, 5, 10, 50, 100, 500, 1000, 10_000]);
  expect(stepsOf("TND")[1]).toBe(10);
});
