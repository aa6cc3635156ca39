import { PAYMENT_STATES, type PaymentState } from "@souk/contracts";

/**
 * Every legal move of a payment; what isn't here is refused. DECLINED, VOIDED and REFUNDED are never left: another try is
 * another payment. An order's moves are another table (orders/transitions.ts): money that is held or due doesn't say how
 * far the goods are.
 */
export const PAYMENT_TRANSITIONS = {
  INITIATED: ["ACTION_REQUIRED", "AUTHORIZED", "CAPTURED", "DECLINED", "VOIDED"],
  ACTION_REQUIRED: ["AUTHORIZED", "CAPTURED", "DECLINED", "VOIDED"],
  AWAITING: ["CAPTURED", "VOIDED"],
  AUTHORIZED: ["CAPTURED", "VOIDED"],
  CAPTURED: ["PARTIALLY_REFUNDED", "REFUNDED"],
  PARTIALLY_REFUNDED: ["REFUNDED"],
  DECLINED: [],
  VOIDED: [],
  REFUNDED: [],
} as const satisfies Record<PaymentState, readonly PaymentState[]>;

/** The states from which a payment may come to `to`: the condition of the UPDATE that moves it. */
export function statesBefore(to: PaymentState): PaymentState[] {
  return PAYMENT_STATES.filter((from) => {
    const next: readonly PaymentState[] = PAYMENT_TRANSITIONS[from];
    return next.includes(to);
  });
}
