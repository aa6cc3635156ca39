import { DomainError } from "@souk/contracts";
import type { Tx } from "../context.ts";
import type { Actor } from "../orders/actor.ts";
import { moveOrder } from "../orders/change-order.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { reserveRefunds } from "../orders/reserve-refunds.ts";
import { canMove } from "../orders/transitions.ts";
import type { Settlement } from "./difference.ts";
import { endDuePayments } from "./end-due-payments.ts";

export interface Settled {
  /** To be finished outside the transaction. */
  refundIds: string[];
  superseded: { id: string; provider: string }[];
  amountDue: number;
}

/** Asks for the difference of an edit of a locked order, or sets aside what goes back. REFUND_TOO_LARGE. */
export async function settleDifference(
  tx: Tx,
  order: OrderRow,
  { awaiting, awaited, toPay, returned }: Settlement,
  { editId, reason, by }: { editId: string; reason: string; by: { actor: Actor; now: Date } },
): Promise<Settled> {
  const amountDue = order.amountDue + toPay;
  if (awaiting && awaited !== 0) await awaitOther(tx, order, { awaiting, awaited }, by);
  const superseded = toPay === 0 ? [] : await endDuePayments(tx, order.id);
  if (toPay !== 0)
    await tx.order.update({ where: { id: order.id }, data: { amountDue }, select: { id: true } });
  if (amountDue === 0) await tx.orderLine.updateMany({ where: { orderId: order.id }, data: { unpaid: 0 } });
  if (returned === 0) return { refundIds: [], superseded, amountDue };
  const amount = -returned;
  const plan = { amount, lines: [], shippingAmount: 0, adjustment: amount };
  const refund = { idempotencyKey: `edit-${editId}`, reason, actor: by.actor, restock: false, editId };
  return { refundIds: await reserveRefunds(tx, order, plan, refund), superseded, amountDue };
}

/** What is due on delivery or by transfer becomes more or less; nothing: other money has paid the order. */
async function awaitOther(
  tx: Tx,
  order: OrderRow,
  { awaiting, awaited }: { awaiting: NonNullable<Settlement["awaiting"]>; awaited: number },
  by: { actor: Actor; now: Date },
): Promise<void> {
  const amount = awaiting.amount + awaited;
  const state = amount === 0 ? "VOIDED" : "AWAITING";
  const { count } = await tx.payment.updateMany({
    where: { id: awaiting.id, state: "AWAITING", amount: awaiting.amount },
    data: { amount, state },
  });
  if (count === 0) throw new DomainError("EDIT_CONFLICT", { currentVersion: order.version });
  if (amount === 0 && canMove(order.state, "PAID")) await moveOrder(tx, order, "PAID", by);
}
