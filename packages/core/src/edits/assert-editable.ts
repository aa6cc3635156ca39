import { DomainError } from "@souk/contracts";
import type { OrderRow } from "../orders/order-row.ts";
import { isEditable } from "../orders/moves.ts";
import { assertNotHeld } from "../risk/set-review.ts";

/** ILLEGAL_TRANSITION once all was sent or it has ended, ORDER_HELD, and EDIT_CONFLICT where it isn't what staff saw. */
export function assertEditable(order: OrderRow, version: number): void {
  if (!isEditable(order)) throw new DomainError("ILLEGAL_TRANSITION", { from: order.state, to: "EDITED" });
  assertNotHeld(order);
  if (order.version !== version) throw new DomainError("EDIT_CONFLICT", { currentVersion: order.version });
}
