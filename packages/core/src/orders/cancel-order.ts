import type { Tx } from "../context.ts";
import { restoreStock } from "../inventory/restore-stock.ts";
import type { Actor } from "./actor.ts";
import { moveOrder } from "./change-order.ts";
import { capturedRest } from "./moves.ts";
import { type OrderRow, paymentOf } from "./order-row.ts";
import { reserveRefund } from "./reserve-refund.ts";
import { soldUnits } from "./sold-units.ts";
import { assertMove } from "./transitions.ts";

/**
 * Cancels a locked order: its units go back on the shelf, cash that was due is not due any more, captured money is to be
 * given back. Gives the refund that is to be finished outside the transaction, or null.
 */
export async function cancelOrder(
  tx: Tx,
  order: OrderRow,
  by: { actor: Actor; now: Date; note?: string | undefined },
): Promise<string | null> {
  // What has left in part counts as shipped.
  if (order.shipments.length > 0) assertMove("SHIPPED", "CANCELLED");
  await moveOrder(tx, order, "CANCELLED", by);
  const { id: orderId } = order;
  await restoreStock(tx, {
    orderId,
    lines: soldUnits(order),
    reason: "CANCELLED",
    actorId: by.actor.kind === "STAFF" ? by.actor.id : null,
    now: by.now,
  });
  const payment = paymentOf(order);
  if (payment?.state === "AWAITING")
    await tx.payment.update({ where: { id: payment.id }, data: { state: "VOIDED" }, select: { id: true } });
  const amount = payment ? capturedRest(payment) : 0;
  if (!payment || amount === 0) return null;
  const reason = by.note ?? "";
  const idempotencyKey = `cancel-${orderId}`;
  return reserveRefund(tx, {
    paymentId: payment.id,
    amount,
    idempotencyKey,
    reason,
    actor: by.actor,
    restock: false,
  });
}
