import type { Tx } from "../context.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import { restoreStock } from "../inventory/restore-stock.ts";
import { releaseOfOrder } from "../pricing/release-redemptions.ts";
import type { Actor } from "./actor.ts";
import { moveOrder } from "./change-order.ts";
import { capturedRest } from "./moves.ts";
import type { OrderRow } from "./order-row.ts";
import { planRest } from "./refund-plan.ts";
import { reserveRefunds } from "./reserve-refunds.ts";
import { soldUnits } from "./sold-units.ts";
import { assertMove } from "./transitions.ts";

/**
 * Cancels a locked order: its units go back on the shelf, codes can be used again, cash that was due is not due any
 * more, captured money is to be given back. Gives the refunds that are to be finished outside the transaction.
 */
export async function cancelOrder(
  tx: Tx,
  order: OrderRow,
  by: { actor: Actor; now: Date; note?: string | undefined },
): Promise<string[]> {
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
  await releaseOfOrder(tx, orderId, by.now);
  const due = order.payments.filter(({ state }) => state === "AWAITING").map(({ id }) => id);
  await tx.payment.updateMany({ where: { id: { in: due } }, data: { state: "VOIDED" } });
  const amount = order.payments.reduce((sum, payment) => sum + capturedRest(payment), 0);
  // What is to be given back has its credit note when it was.
  if (amount === 0) {
    await settleDocuments(tx, orderId, by.now);
    return [];
  }
  const refund = {
    idempotencyKey: `cancel-${orderId}`,
    reason: by.note ?? "",
    actor: by.actor,
    restock: false,
  };
  return reserveRefunds(tx, order, planRest(order, amount), refund);
}
