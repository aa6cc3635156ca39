import { DomainError } from "@souk/contracts";
import { expect, test } from "vitest";
import { newPrice } from "./new-price.ts";

const operation = {
  op: "price",
  currency: "MAD",
  of: "price",
  by: "percent",
  value: 10,
  rounding: "none",
} as const;

test.each([
  [999, "none", 1099],
  [999, "whole", 1100],
  [999, "ninety", 1090],
  [999, "ninety-nine", 1099],
  [1_040, "ninety", 1190],
] as const)("%i and ten percent, rounded %s, is %i", (old, rounding, wanted) => {
  expect(newPrice(old, { ...operation, rounding }, "A")).toBe(wanted);
});

test("by an amount, and to one", () => {
  expect(newPrice(500, { ...operation, by: "amount", value: -120 }, "A")).toBe(380);
  expect(newPrice(500, { ...operation, by: "set", value: 7 }, "A")).toBe(7);
});

test("nothing, less than nothing and too much are no price", () => {
  for (const value of [-100, -150, 1e9])
    expect(() => newPrice(500, { ...operation, value }, "A")).toThrow(DomainError);
});
