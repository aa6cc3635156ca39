import { RETURN_STATES, type ReturnState } from "@souk/contracts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  assertReturnMove,
  canMoveReturn,
  rebuildReturn,
  RETURN_TRANSITIONS,
  type ReturnEvent,
} from "./return-transitions.ts";

const state = fc.constantFrom(...RETURN_STATES);

function walk(choices: readonly number[]): ReturnEvent[] {
  const events: ReturnEvent[] = [{ fromState: null, toState: "REQUESTED" }];
  for (const choice of choices) {
    const from = events.at(-1)?.toState ?? "REQUESTED";
    const next: readonly ReturnState[] = RETURN_TRANSITIONS[from];
    const to = next[choice % Math.max(next.length, 1)];
    if (to === undefined) break;
    events.push({ fromState: from, toState: to });
  }
  return events;
}

test("every state can be reached, and every return ends", () => {
  const reached = new Set<ReturnState>(["REQUESTED"]);
  for (const from of reached) for (const to of RETURN_TRANSITIONS[from]) reached.add(to);
  expect([...reached].sort()).toEqual([...RETURN_STATES].sort());
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 6, maxLength: 12 }), (choices) => {
      expect(["REJECTED", "CLOSED", "CANCELLED"]).toContain(walk(choices).at(-1)?.toState);
    }),
  );
});

test("goods are looked at before money is given back, and what is here isn't called off", () => {
  expect(RETURN_STATES.filter((from) => canMoveReturn(from, "CLOSED"))).toEqual(["INSPECTED"]);
  expect(RETURN_STATES.filter((from) => canMoveReturn(from, "CANCELLED"))).toEqual(["REQUESTED", "APPROVED"]);
});

test("what isn't in the table throws, typed; what is doesn't", () => {
  for (const from of RETURN_STATES) for (const to of RETURN_TRANSITIONS[from]) assertReturnMove(from, to);
  fc.assert(
    fc.property(state, state, (from, to) => {
      fc.pre(!canMoveReturn(from, to));
      expect(() => assertReturnMove(from, to)).toThrow("ILLEGAL_TRANSITION");
    }),
  );
});

test("the state is rebuilt from a legal history, and from no other", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 8 }), (choices) => {
      const events = walk(choices);
      expect(rebuildReturn(events)).toBe(events.at(-1)?.toState);
      if (events.length > 1) expect(rebuildReturn(events.slice(1))).toBeNull();
    }),
  );
  expect(rebuildReturn([])).toBeNull();
});
