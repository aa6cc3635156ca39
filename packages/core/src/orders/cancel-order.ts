import type { PaymentState } from "@souk/contracts";
import { voidGivenUp } from "../checkout/give-up.ts";
import type { Core, Tx } from "../context.ts";
import { endDuePayments } from "../edits/end-due-payments.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import { restoreStock } from "../inventory/restore-stock.ts";
import { releaseOfOrder } from "../pricing/release-redemptions.ts";
import type { Actor } from "./actor.ts";
import { moveOrder } from "./change-order.ts";
import { finishRefund } from "./finish-refund.ts";
import { capturedRest } from "./moves.ts";
import type { OrderRow } from "./order-row.ts";
import { planRest } from "./refund-plan.ts";
import { reserveRefunds } from "./reserve-refunds.ts";
import { soldUnits } from "./sold-units.ts";
import { assertMove } from "./transitions.ts";

/** What is left to be done at the provider. */
export interface Undo {
  refundIds: string[];
  held: { id: string; provider: string }[];
}

/**
 * Cancels a locked order: its units go back on the shelf, codes can be used again, money that was due is not due any
 * more, what is captured or held is to be given back. Gives what `finishCancel` has to do outside the transaction.
 */
export async function cancelOrder(
  tx: Tx,
  order: OrderRow,
  by: { actor: Actor; now: Date; note?: string | undefined },
): Promise<Undo> {
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
  const ended = await endDuePayments(tx, orderId);
  const undo = await undoPayments(tx, order, by);
  return { ...undo, held: [...undo.held, ...ended] };
}

async function undoPayments(
  tx: Tx,
  order: OrderRow,
  by: { actor: Actor; now: Date; note?: string | undefined },
): Promise<Undo> {
  const inState = (state: PaymentState) => order.payments.filter((payment) => payment.state === state);
  const idsOf = (payments: OrderRow["payments"]) => ({ id: { in: payments.map(({ id }) => id) } });
  const held = inState("AUTHORIZED");
  await tx.payment.updateMany({ where: idsOf(inState("AWAITING")), data: { state: "VOIDED" } });
  await tx.payment.updateMany({ where: idsOf(held), data: { declineCode: "CANCELLED" } });
  // What was added and not paid isn't to be paid any more.
  if (order.amountDue > 0)
    await tx.order.update({ where: { id: order.id }, data: { amountDue: 0 }, select: { id: true } });
  const amount = order.payments.reduce((sum, payment) => sum + capturedRest(payment), 0);
  // What is to be given back has its credit note when it was.
  if (amount === 0) {
    await settleDocuments(tx, order.id, by.now);
    return { refundIds: [], held };
  }
  const refund = {
    idempotencyKey: `cancel-${order.id}`,
    reason: by.note ?? "",
    actor: by.actor,
    restock: false,
  };
  return { refundIds: await reserveRefunds(tx, order, planRest(order, amount), refund), held };
}

/** Gives back what the cancelled order had paid, and lets go of what is held for it; `sweep` does what can't be done now. */
export async function finishCancel(core: Core, { refundIds, held }: Undo): Promise<void> {
  for (const id of refundIds) await finishRefund(core, id);
  for (const payment of held) await voidGivenUp(core, payment);
}
