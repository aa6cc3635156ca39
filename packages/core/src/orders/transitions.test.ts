import { ORDER_ACTIONS, ORDER_STATES, type OrderState, PAYMENT_STATES, REVIEW_STATES } from "@souk/contracts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refundable, staffActions } from "./moves.ts";
import { rebuildState, type StateEvent } from "./rebuild-state.ts";
import { assertMove, canMove, canReopen, TRANSITIONS } from "./transitions.ts";

const state = fc.constantFrom(...ORDER_STATES);

/** A legal life, steered by random choices. */
function walk(choices: readonly number[]): OrderState[] {
  const path: OrderState[] = ["PENDING"];
  for (const choice of choices) {
    const next: readonly OrderState[] = TRANSITIONS[path.at(-1) ?? "PENDING"];
    const to = next[choice % Math.max(next.length, 1)];
    if (to === undefined) break;
    path.push(to);
  }
  return path;
}

function eventsOf(path: readonly OrderState[]): StateEvent[] {
  return path.map((toState, at) => ({
    type: at === 0 ? "PLACED" : "STATE_CHANGED",
    fromState: path[at - 1] ?? null,
    toState,
  }));
}

describe("the transition table", () => {
  test("every state can be reached from PENDING, and every life ends", () => {
    const reached = new Set<OrderState>(["PENDING"]);
    for (const from of reached) for (const to of TRANSITIONS[from]) reached.add(to);
    expect([...reached].sort()).toEqual([...ORDER_STATES].sort());
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 30 }), (choices) => {
        const path = walk(choices);
        expect(new Set(path).size).toBe(path.length);
        expect(["CANCELLED", "REFUNDED"]).toContain(path.at(-1));
      }),
    );
  });

  test("nothing that was shipped is cancelled, nothing unpaid is refunded, nothing comes back from an end", () => {
    expect(ORDER_STATES.filter((from) => canMove(from, "CANCELLED"))).toEqual([
      "PENDING",
      "CONFIRMED",
      "PAID",
      "PROCESSING",
    ]);
    expect(canMove("PENDING", "REFUNDED") || canMove("CONFIRMED", "REFUNDED")).toBe(false);
    expect(ORDER_STATES.some((to) => canMove("CANCELLED", to) || canMove("REFUNDED", to))).toBe(false);
  });

  test("what isn't in it throws, typed; what is doesn't", () => {
    for (const from of ORDER_STATES) for (const to of TRANSITIONS[from]) assertMove(from, to);
    fc.assert(
      fc.property(state, state, (from, to) => {
        fc.pre(!canMove(from, to));
        expect(() => assertMove(from, to)).toThrow("ILLEGAL_TRANSITION");
      }),
    );
  });
});

describe("the state rebuilt from events", () => {
  test("is where any legal life has come to", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (choices) => {
        const path = walk(choices);
        const notes = { type: "NOTE", fromState: null, toState: null };
        expect(rebuildState(eventsOf(path).flatMap((event) => [event, notes]))).toBe(path.at(-1));
      }),
    );
  });

  test("is none for a history with a gap, a wrong start or an illegal step", () => {
    const path = eventsOf(["PENDING", "PAID", "PROCESSING"]);
    expect(rebuildState([])).toBeNull();
    expect(rebuildState(path.slice(1))).toBeNull();
    expect(rebuildState(path.toSpliced(1, 1))).toBeNull();
    expect(rebuildState(eventsOf(["PENDING", "SHIPPED"]))).toBeNull();
  });
});

describe("the moves of staff", () => {
  const payment = fc.record({
    provider: fc.constantFrom("test_gateway", "cash_on_delivery", "bank_transfer"),
    state: fc.constantFrom(...PAYMENT_STATES),
    amount: fc.nat(10_000),
    refunded: fc.nat(10_000),
  });

  test("are legal ones, and money is given back only from what was captured", () => {
    fc.assert(
      fc.property(
        state,
        fc.option(payment),
        fc.boolean(),
        fc.constantFrom(...REVIEW_STATES),
        (from, paid, hasLeft, reviewState) => {
          const legal = paid && paid.refunded <= paid.amount ? paid : null;
          const order = {
            state: from,
            payments: legal ? [legal] : [],
            shipments: hasLeft ? [{}] : [],
            reviewState,
          };
          const actions = staffActions(order);
          const max = refundable(order);
          expect(ORDER_ACTIONS).toEqual(expect.arrayContaining(actions));
          expect(actions.includes("ship")).toBe(canMove(from, "SHIPPED") && reviewState !== "HELD");
          expect(actions.includes("refund")).toBe(max > 0);
          expect(max).toBeLessThanOrEqual(legal ? legal.amount - legal.refunded : 0);
          expect(actions.includes("cancel")).toBe(canMove(from, "CANCELLED") && !hasLeft);
        },
      ),
    );
  });
});

test("only an exchange takes an order back, and its history is legal", () => {
  const back = ORDER_STATES.filter((from) => canReopen(from));
  expect(back).toEqual(["SHIPPED", "DELIVERED"]);
  for (const from of back) expect(canMove(from, "PROCESSING")).toBe(false);
  const life = ["PENDING", "PAID", "PROCESSING", "SHIPPED", "PROCESSING", "SHIPPED", "DELIVERED"] as const;
  expect(rebuildState(eventsOf(life))).toBe("DELIVERED");
  expect(rebuildState(eventsOf(["PENDING", "PAID", "PROCESSING", "PAID"]))).toBeNull();
});
