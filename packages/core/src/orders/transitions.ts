import { DomainError, type OrderState } from "@souk/contracts";

/**
 * Every legal move of an order; what isn't here is refused.
 *
 * Paid by card: PENDING → PAID → PROCESSING → SHIPPED → DELIVERED (PENDING → PAID happens in the placing itself).
 * Paid on delivery: PENDING → CONFIRMED → PROCESSING → SHIPPED → DELIVERED; the money comes with the last move.
 * CONFIRMED → PAID and PENDING → PAID are for money that arrives before shipment.
 * An order stays PROCESSING while a part of it is shipped, and is SHIPPED with its last parcel.
 * CANCELLED ends an order that hasn't been shipped (its money is given back); REFUNDED one whose money was given back
 * whole. Neither is left again.
 */
export const TRANSITIONS = {
  PENDING: ["CONFIRMED", "PAID", "CANCELLED"],
  CONFIRMED: ["PAID", "PROCESSING", "CANCELLED"],
  PAID: ["PROCESSING", "CANCELLED", "REFUNDED"],
  PROCESSING: ["SHIPPED", "CANCELLED", "REFUNDED"],
  SHIPPED: ["DELIVERED", "REFUNDED"],
  DELIVERED: ["REFUNDED"],
  CANCELLED: [],
  REFUNDED: [],
} as const satisfies Record<OrderState, readonly OrderState[]>;

export function canMove(from: OrderState, to: OrderState): boolean {
  const next: readonly OrderState[] = TRANSITIONS[from];
  return next.includes(to);
}

/** Sent whole, it is packed again where a replacement of goods that came back is to be sent. No other move goes back. */
const REOPENED: ReadonlySet<OrderState> = new Set(["SHIPPED", "DELIVERED"]);

export function canReopen(from: OrderState): boolean {
  return REOPENED.has(from);
}

/** ILLEGAL_TRANSITION unless the move is in the table. */
export function assertMove(from: OrderState, to: OrderState): void {
  if (!canMove(from, to)) throw new DomainError("ILLEGAL_TRANSITION", { from, to });
}
