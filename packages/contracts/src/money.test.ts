import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, MAX_AMOUNT, taxWithin } from "./money.ts";

const amount = fc.integer({ min: 0, max: MAX_AMOUNT });
const weights = fc.array(amount, { minLength: 1, maxLength: 100 });

test("the parts of an allocation sum to the whole, none is negative", () => {
  fc.assert(
    fc.property(amount, weights, (total, shares) => {
      const parts = allocate(total, shares);
      expect(parts).toHaveLength(shares.length);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 10_000 },
  );
});

test("each part is within one unit of its exact share", () => {
  fc.assert(
    fc.property(amount, weights, (total, shares) => {
      const sum = shares.reduce((a, b) => a + b, 0);
      fc.pre(sum > 0);
      for (const [index, part] of allocate(total, shares).entries()) {
        expect(Math.abs(part - (total * (shares[index] ?? 0)) / sum)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("ties go to the earlier part, and weights of nothing count as equal", () => {
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(5, [0, 0])).toEqual([3, 2]);
  expect(allocate(5, [])).toEqual([]);
});

test("the tax within a gross amount leaves a net that taxes back to it", () => {
  expect(taxWithin(12_000, 2000)).toBe(2000);
  expect(taxWithin(0, 2000)).toBe(0);
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (gross, rate) => {
      const tax = taxWithin(gross, rate);
      const net = gross - tax;
      expect(Math.abs((net * rate) / 10_000 - tax)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 10_000 },
  );
});

test("partial refunds by line sum to the whole", () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 50_000 }), (totals, shipping) => {
      const paid = totals.reduce((a, b) => a + b, 0) + shipping;
      const refunds = allocate(paid, totals);
      expect(refunds.reduce((a, b) => a + b, 0)).toBe(paid);
      expect(refunds.every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});
