import {
  ORDER_ACTIONS,
  type OrderAction,
  type OrderState,
  type PaymentState,
  type ReviewState,
} from "@souk/contracts";
import { canMove } from "./transitions.ts";

/** One payment of an order. */
export interface PaidPart {
  provider: string;
  state: PaymentState;
  /** Minor units. */
  amount: number;
  refunded: number;
}

/** What the moves depend on. */
export interface Movable {
  state: OrderState;
  payments: readonly PaidPart[];
  shipments: readonly unknown[];
  reviewState: ReviewState;
}

const to =
  (state: OrderState) =>
  (order: Movable): boolean =>
    canMove(order.state, state);

const isLegal: Record<OrderAction, (order: Movable) => boolean> = {
  confirm: to("CONFIRMED"),
  receive: (order) => awaitedTransfer(order) !== null && canMove(order.state, "PAID"),
  capture: (order) => heldPayment(order) !== null && order.state !== "CANCELLED",
  process: (order) => canMove(order.state, "PROCESSING") && awaitedTransfer(order) === null,
  ship: (order) => to("SHIPPED")(order) && order.reviewState !== "HELD",
  deliver: to("DELIVERED"),
  cancel: (order) => canCancel(order),
  edit: (order) => isEditable(order) && order.reviewState !== "HELD",
  refund: (order) => refundable(order) > 0,
};

/** The moves that staff may make now. */
export function staffActions(order: Movable): OrderAction[] {
  return ORDER_ACTIONS.filter((action) => isLegal[action](order));
}

/** The transfer that an order waits for: its goods are packed when that has come. */
export function awaitedTransfer<P extends PaidPart>({ payments }: { payments: readonly P[] }): P | null {
  const isAwaited = ({ state, provider }: P) => state === "AWAITING" && provider === "bank_transfer";
  return payments.find(isAwaited) ?? null;
}

/** What a provider holds for an order and hasn't been given up: it is taken at the latest when goods leave. */
export function heldPayment<P extends PaidPart>({ payments }: { payments: readonly P[] }): P | null {
  return payments.find(({ state }) => state === "AUTHORIZED") ?? null;
}

/** Before shipment only, and a part that is on its way is a shipment. */
export function canCancel({ state, shipments }: Pick<Movable, "state" | "shipments">): boolean {
  return canMove(state, "CANCELLED") && shipments.length === 0;
}

/** What is in it can be changed while a part of it hasn't been sent. */
export function isEditable({ state }: Pick<Movable, "state">): boolean {
  return state === "PROCESSING" || canMove(state, "PROCESSING") || state === "PENDING";
}

/** Minor units that can still be given back: captured, not refunded, and the order not at an end. */
export function refundable({ state, payments }: Pick<Movable, "state" | "payments">): number {
  if (!canMove(state, "REFUNDED")) return 0;
  return payments.reduce((sum, payment) => sum + capturedRest(payment), 0);
}

/** Captured and not refunded. */
export function capturedRest({ state, amount, refunded }: PaidPart): number {
  return state === "CAPTURED" || state === "PARTIALLY_REFUNDED" ? amount - refunded : 0;
}
