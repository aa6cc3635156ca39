import { expect, test } from "vitest";
import { partOf, taxOn, withoutTax } from "./tax-amounts.ts";

test.each([
  [1200, 2000, 240],
  [4, 1000, 0],
  [5, 1000, 1],
  [14, 1000, 1],
  [0, 2000, 0],
  [1200, 0, 0],
  // Past what a double holds exactly.
  [9_000_000_000_000, 5000, 4_500_000_000_000],
  [9_000_000_000_001, 5000, 4_500_000_000_001],
  [9_000_000_000_001, 4999, 4_499_100_000_000],
])("of %i, %i basis points are %i, half up", (amount, basisPoints, part) => {
  expect(partOf(amount, basisPoints)).toBe(part);
});

test("tax is a part of what it is in, and comes on top of what it isn't in", () => {
  expect([taxOn(1200, 2000, true), taxOn(1200, 2000, false)]).toEqual([200, 240]);
  expect([withoutTax(1200, 2000), withoutTax(7, 2000), withoutTax(1200, 0)]).toEqual([1000, 6, 1200]);
});
