import { costOfUnits } from "@souk/contracts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RefundPlan } from "./refund-plan.ts";
import { splitRefund } from "./split-refund.ts";

const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

describe("what units of a line cost", () => {
  test("sums to the line however it is divided, each unit within a minor unit of the others", () => {
    const line = fc.record({
      cost: fc.nat(2_000_000_000),
      quantity: fc.integer({ min: 1, max: 999 }),
      cuts: fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(line, ({ cost, quantity, cuts }) => {
        let before = 0;
        const parts: number[] = [];
        for (const cut of [...cuts, quantity]) {
          const count = Math.min(cut, quantity - before);
          const part = costOfUnits({ cost, quantity }, { before, count });
          expect(Math.abs(part - (cost * count) / quantity)).toBeLessThan(1);
          parts.push(part);
          before += count;
        }
        expect(sum(parts)).toBe(cost);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("a refund of several payments", () => {
  const plan = fc
    .record({
      lines: fc.array(fc.record({ amount: fc.nat(5000), quantity: fc.integer({ min: 1, max: 9 }) }), {
        maxLength: 5,
      }),
      shippingAmount: fc.nat(3000),
      adjustment: fc.integer({ min: -2000, max: 2000 }),
    })
    .map(({ lines, ...rest }): RefundPlan => {
      const known = lines.map((line, at) => ({ ...line, lineId: String(at), withdrawn: 0 }));
      return {
        ...rest,
        lines: known,
        amount: sum(known.map(({ amount }) => amount)) + rest.shippingAmount + rest.adjustment,
      };
    })
    .filter(({ amount }) => amount > 0);
  const purses = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 4 });

  test("takes no more of each than it can bear, and its parts sum to the whole in every respect", () => {
    fc.assert(
      fc.property(plan, purses, (whole, rests) => {
        fc.pre(sum(rests) >= whole.amount);
        const parts = splitRefund(
          whole,
          rests.map((rest, at) => ({ paymentId: String(at), rest })),
        );
        for (const part of parts) {
          expect(part.amount).toBeGreaterThan(0);
          expect(part.amount).toBeLessThanOrEqual(rests[Number(part.paymentId)] ?? 0);
          expect(sum(part.lines.map(({ amount }) => amount)) + part.shippingAmount + part.adjustment).toBe(
            part.amount,
          );
        }
        expect(sum(parts.map(({ amount }) => amount))).toBe(whole.amount);
        expect(sum(parts.map(({ shippingAmount }) => shippingAmount))).toBe(whole.shippingAmount);
        for (const line of whole.lines) {
          const shares = parts.flatMap(({ lines }) => lines.filter(({ lineId }) => lineId === line.lineId));
          expect(sum(shares.map(({ amount }) => amount))).toBe(line.amount);
          expect(sum(shares.map(({ quantity }) => quantity))).toBe(line.quantity);
        }
        const biggest = Math.max(...rests);
        if (whole.amount <= biggest) expect(parts).toHaveLength(1);
      }),
      { numRuns: 5000 },
    );
  });
});
