import { PAYMENT_STATES } from "@souk/contracts";
import { expect, test } from "vitest";
import { PAYMENT_TRANSITIONS, statesBefore } from "./payment-transitions.ts";

test("a payment begins at one of two states, and three are never left", () => {
  expect(PAYMENT_STATES.filter((state) => statesBefore(state).length === 0)).toEqual([
    "INITIATED",
    "AWAITING",
  ]);
  expect(PAYMENT_STATES.filter((state) => PAYMENT_TRANSITIONS[state].length === 0)).toEqual([
    "DECLINED",
    "VOIDED",
    "REFUNDED",
  ]);
});

test("money that was taken is never held, due or asked for again", () => {
  for (const state of ["CAPTURED", "PARTIALLY_REFUNDED", "REFUNDED"] as const)
    expect(PAYMENT_TRANSITIONS[state].filter((next) => !next.endsWith("REFUNDED"))).toEqual([]);
});
