import fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, Amount, costOfUnits, MAX_AMOUNT, MAX_PRICE, Price, taxWithin } from "./money.ts";

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

test.each([
  ["whose remainder is the largest", 10, [1, 2, 4], [1, 3, 6]],
  ["not the first, where a later one's is larger", 1, [1, 3], [0, 1]],
  ["not the last, where an earlier one's is larger", 1, [3, 1], [1, 0]],
  ["the earlier of two alike", 100, [1, 1, 1], [34, 33, 33]],
  ["the earlier of two alike, behind a smaller one", 4, [1, 2, 2], [1, 2, 1]],
  ["the earlier, where nothing weighs anything", 5, [0, 0], [3, 2]],
  ["nobody, where there is nobody", 5, [], []],
])("what is left over goes to %s", (_, total, shares, parts) => {
  expect(allocate(total, shares)).toEqual(parts);
});

test("units of a line cost what makes its parts sum to it, in whatever steps they are taken", () => {
  const line = { cost: 100, quantity: 3 };
  const each = [0, 1, 2].map((before) => costOfUnits(line, { before, count: 1 }));
  expect(each).toEqual([33, 33, 34]);
  expect(costOfUnits(line, { before: 1, count: 2 })).toBe(67);
  expect(costOfUnits({ cost: MAX_AMOUNT, quantity: 7 }, { before: 0, count: 7 })).toBe(MAX_AMOUNT);
  expect(costOfUnits({ cost: 100, quantity: 0 }, { before: 0, count: 0 })).toBe(0);
});

test("amounts begin at nothing and prices at one, and both end where PostgreSQL's integers do", () => {
  const taken = (schema: typeof Amount, values: number[]) =>
    values.filter((value) => schema.safeParse(value).success);
  expect(taken(Amount, [-1, 0, 0.5, MAX_AMOUNT, MAX_AMOUNT + 1])).toEqual([0, MAX_AMOUNT]);
  expect(taken(Price, [0, 1, 1.5, MAX_PRICE, MAX_PRICE + 1])).toEqual([1, MAX_PRICE]);
});
