import { costOfUnits } from "@souk/contracts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCart } from "../pricing/any-cart.fixture.ts";
import { newOrder } from "./new-order.fixture.ts";
import { planRefund, planRest, type RefundPlan } from "./refund-plan.ts";
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

describe("refunds of an order", () => {
  const cuts = fc.array(
    fc.record({ at: fc.nat({ max: 11 }), units: fc.integer({ min: 1, max: 999 }), delivery: fc.nat(20_000) }),
    { maxLength: 8 },
  );

  test("in whatever parts, of whatever discounts, taxes and currency, leave a rest that is lines and delivery, to the last minor unit", () => {
    fc.assert(
      fc.property(anyCart, cuts, (cart, parts) => {
        const order = newOrder(cart);
        let back = 0;
        for (const { at, units, delivery } of parts) {
          const line = order.lines[at];
          const quantity = Math.min(units, (line?.quantity ?? 0) - (line?.refunded ?? 0));
          const wanted = line && quantity > 0 ? [{ lineId: line.id, quantity }] : [];
          const shippingAmount = Math.min(delivery, planRest(order, 0).shippingAmount);
          if (planRest(order, 0).lines.length === 0 && shippingAmount === 0) continue;
          const plan = planned(order, { lines: wanted, shippingAmount, adjustment: 0 });
          back += plan.amount;
          if (line && plan.lines.length > 0) line.refunded += quantity;
          order.shippingRefunded += plan.shippingAmount;
        }
        const rest = planRest(order, order.total - back);
        expect(rest.adjustment).toBe(0);
        expect(sum(rest.lines.map(({ amount }) => amount)) + rest.shippingAmount + back).toBe(order.total);
        for (const { amount } of rest.lines) expect(amount).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });

  /** Units that cost nothing are refused as a refund of their own. */
  function planned(...[order, wanted]: Parameters<typeof planRefund>): RefundPlan {
    try {
      return planRefund(order, wanted);
    } catch (error) {
      expect(error).toMatchObject({ code: "REFUND_EMPTY" });
      return { amount: 0, lines: [], shippingAmount: 0, adjustment: 0 };
    }
  }
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
