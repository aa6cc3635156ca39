import type { OrderState } from "@souk/contracts";
import { canMove, canReopen } from "./transitions.ts";

export interface StateEvent {
  type: string;
  fromState: OrderState | null;
  toState: OrderState | null;
}

/** The state that an order's events, in the order of their numbers, lead to; null when they tell no legal history. */
export function rebuildState(events: readonly StateEvent[]): OrderState | null {
  let state: OrderState | null = null;
  for (const { type, fromState, toState } of events) {
    if (toState === null) continue;
    const isLegal =
      state === null
        ? type === "PLACED" && toState === "PENDING"
        : fromState === state && (canMove(state, toState) || (toState === "PROCESSING" && canReopen(state)));
    if (!isLegal) return null;
    state = toState;
  }
  return state;
}
