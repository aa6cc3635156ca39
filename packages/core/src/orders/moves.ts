import { ORDER_ACTIONS, type OrderAction, type OrderState, type PaymentState } from "@souk/contracts";
import { canMove } from "./transitions.ts";

/** What the moves depend on. */
export interface Movable {
  state: OrderState;
  payment: { state: PaymentState; amount: number; refunded: number } | null;
}

const target = {
  confirm: "CONFIRMED",
  process: "PROCESSING",
  ship: "SHIPPED",
  deliver: "DELIVERED",
  cancel: "CANCELLED",
  refund: "REFUNDED",
} as const satisfies Record<OrderAction, OrderState>;

/** The moves that staff may make now. */
export function staffActions(order: Movable): OrderAction[] {
  return ORDER_ACTIONS.filter((action) =>
    action === "refund" ? refundable(order) > 0 : canMove(order.state, target[action]),
  );
}

/** Minor units that can still be given back: captured, not refunded, and the order not at an end. */
export function refundable({ state, payment }: Movable): number {
  if (!payment || !canMove(state, "REFUNDED")) return 0;
  return capturedRest(payment);
}

/** Captured and not refunded. */
export function capturedRest(payment: { state: PaymentState; amount: number; refunded: number }): number {
  const isCaptured = payment.state === "CAPTURED" || payment.state === "PARTIALLY_REFUNDED";
  return isCaptured ? payment.amount - payment.refunded : 0;
}
