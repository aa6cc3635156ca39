import { DomainError, type ReturnAction, type ReturnState } from "@souk/contracts";

/**
 * Every legal move of a return; what isn't here is refused. Asked for by a customer it waits for staff's yes; what staff
 * open is approved at once. Goods are received, looked at line by line, and the return is closed, with or without money.
 */
export const RETURN_TRANSITIONS = {
  REQUESTED: ["APPROVED", "REJECTED", "CANCELLED"],
  APPROVED: ["RECEIVED", "CANCELLED"],
  RECEIVED: ["INSPECTED"],
  INSPECTED: ["CLOSED"],
  REJECTED: [],
  CLOSED: [],
  CANCELLED: [],
} as const satisfies Record<ReturnState, readonly ReturnState[]>;

export function canMoveReturn(from: ReturnState, to: ReturnState): boolean {
  const next: readonly ReturnState[] = RETURN_TRANSITIONS[from];
  return next.includes(to);
}

/** ILLEGAL_TRANSITION unless the move is in the table. */
export function assertReturnMove(from: ReturnState, to: ReturnState): void {
  if (!canMoveReturn(from, to)) throw new DomainError("ILLEGAL_TRANSITION", { from, to });
}

/** What was chosen in the place of goods is held from the approval on, until the end. */
export function holdsExchange(state: ReturnState): boolean {
  return state === "APPROVED" || state === "RECEIVED" || state === "INSPECTED";
}

/** ILLEGAL_TRANSITION when the return has ended: what is wanted in its place can't be changed any more. */
export function assertOpenReturn(state: ReturnState): void {
  if (RETURN_TRANSITIONS[state].length === 0)
    throw new DomainError("ILLEGAL_TRANSITION", { from: state, to: state });
}

const target = {
  approve: "APPROVED",
  reject: "REJECTED",
  receive: "RECEIVED",
  inspect: "INSPECTED",
  exchange: "CLOSED",
  refund: "CLOSED",
  close: "CLOSED",
  cancel: "CANCELLED",
} as const satisfies Record<ReturnAction, ReturnState>;

/** The moves that staff may make now. */
export function returnActions(state: ReturnState, actions: readonly ReturnAction[]): ReturnAction[] {
  return actions.filter((action) => canMoveReturn(state, target[action]));
}

export interface ReturnEvent {
  fromState: ReturnState | null;
  toState: ReturnState;
}

/** The state that a return's events, oldest first, lead to; null when they tell no legal history. */
export function rebuildReturn(events: readonly ReturnEvent[]): ReturnState | null {
  let state: ReturnState | null = null;
  for (const { fromState, toState } of events) {
    // Something else is wanted in the place of a line: it stays where it was.
    if (state !== null && fromState === state && toState === state) continue;
    const isLegal =
      state === null ? toState === "REQUESTED" : fromState === state && canMoveReturn(state, toState);
    if (!isLegal) return null;
    state = toState;
  }
  return state;
}
