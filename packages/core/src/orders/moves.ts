import { ORDER_ACTIONS, type OrderAction, type OrderState, type PaymentState } from "@souk/contracts";
import { canMove } from "./transitions.ts";

/** What the moves depend on. */
export interface Movable {
  state: OrderState;
  payment: { state: PaymentState; amount: number; refunded: number } | null;
  shipments: readonly unknown[];
}

const to =
  (state: OrderState) =>
  (order: Movable): boolean =>
    canMove(order.state, state);

const isLegal: Record<OrderAction, (order: Movable) => boolean> = {
  confirm: to("CONFIRMED"),
  process: to("PROCESSING"),
  ship: to("SHIPPED"),
  deliver: to("DELIVERED"),
  cancel: (order) => canCancel(order),
  refund: (order) => refundable(order) > 0,
};

/** The moves that staff may make now. */
export function staffActions(order: Movable): OrderAction[] {
  return ORDER_ACTIONS.filter((action) => isLegal[action](order));
}

/** Before shipment only, and a part that is on its way is a shipment. */
export function canCancel({ state, shipments }: Pick<Movable, "state" | "shipments">): boolean {
  return canMove(state, "CANCELLED") && shipments.length === 0;
}

/** Minor units that can still be given back: captured, not refunded, and the order not at an end. */
export function refundable({ state, payment }: Pick<Movable, "state" | "payment">): number {
  if (!payment || !canMove(state, "REFUNDED")) return 0;
  return capturedRest(payment);
}

/** Captured and not refunded. */
export function capturedRest(payment: { state: PaymentState; amount: number; refunded: number }): number {
  const isCaptured = payment.state === "CAPTURED" || payment.state === "PARTIALLY_REFUNDED";
  return isCaptured ? payment.amount - payment.refunded : 0;
}
