import { costOfUnits } from "@souk/contracts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keptCost } from "./kept-cost.ts";

const amount = fc.integer({ min: 0, max: 100_000_000 });

test("what was given back stays as much of a line's cost as of its units, however many are exchanged", () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 999 }), fc.nat(), fc.nat(), (cost, quantity, a, b) => {
      const refunded = a % (quantity + 1);
      const kept = refunded + (b % (quantity - refunded + 1));
      const refundedAmount = costOfUnits({ cost, quantity }, { before: 0, count: refunded });
      const left = keptCost({ cost, quantity, refunded, refundedAmount }, kept);
      expect(left).toBeGreaterThanOrEqual(refundedAmount);
      expect(left).toBeLessThanOrEqual(cost);
      const given = costOfUnits({ cost: left, quantity: kept }, { before: 0, count: refunded });
      expect(given).toBe(refundedAmount);
      expect(kept < quantity || left === cost).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  // 3 for 100, one given back at 33: of the two that are left one is given back at 33 as well.
  [{ cost: 100, quantity: 3, refunded: 1, refundedAmount: 33 }, 2, 66],
  [{ cost: 100, quantity: 3, refunded: 0, refundedAmount: 0 }, 2, 66],
  [{ cost: 100, quantity: 3, refunded: 0, refundedAmount: 0 }, 0, 0],
])("%o keeps %d units at %d", (line, kept, cost) => {
  expect(keptCost(line, kept)).toBe(cost);
});
