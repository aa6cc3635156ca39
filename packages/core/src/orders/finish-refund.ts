import type { Core, Tx } from "../context.ts";
import { restoreStock } from "../inventory/restore-stock.ts";
import { runTx } from "../transaction.ts";
import { type Actor, systemActor } from "./actor.ts";
import { addEvent, moveOrder } from "./change-order.ts";
import { lockOrder, type OrderRow } from "./order-row.ts";
import { soldUnits } from "./sold-units.ts";
import { canMove } from "./transitions.ts";

const refundSelect = {
  id: true,
  amount: true,
  reason: true,
  restock: true,
  actorId: true,
  actorName: true,
  confirmedAt: true,
  payment: { select: { id: true, provider: true, amount: true, order: { select: { number: true } } } },
} as const;

/**
 * Gives the money of a refund back and writes down that it is done. Outside any transaction of the caller's; may be
 * repeated. False: the provider couldn't be reached or refused; `sweep` tries again.
 */
export async function finishRefund(core: Core, refundId: string): Promise<boolean> {
  const refund = await core.db.refund.findUniqueOrThrow({ where: { id: refundId }, select: refundSelect });
  if (refund.confirmedAt) return true;
  const { payment } = refund;
  // Cash is handed back by staff; only a card's provider has to be asked.
  if (payment.provider !== "cash_on_delivery") {
    try {
      const request = { chargeKey: payment.id, key: refund.id, amount: refund.amount };
      await core.payments.refund(request, AbortSignal.timeout(core.config.paymentTimeoutMs));
    } catch {
      return false;
    }
  }
  await runTx(core.db, (tx) => confirm(tx, core, refund));
  return true;
}

type RefundRow = {
  id: string;
  amount: number;
  reason: string;
  restock: boolean;
  actorId: string | null;
  actorName: string | null;
  payment: { id: string; amount: number; order: { number: number } | null };
};

async function confirm(tx: Tx, core: Core, refund: RefundRow): Promise<void> {
  const { payment } = refund;
  if (!payment.order) return;
  const now = core.clock.now();
  const order = await lockOrder(tx, payment.order.number);
  const { count } = await tx.refund.updateMany({
    where: { id: refund.id, confirmedAt: null },
    data: { confirmedAt: now },
  });
  if (count === 0) return;
  const actor: Actor = refund.actorId
    ? { kind: "STAFF", id: refund.actorId, name: refund.actorName }
    : systemActor;
  const data = { amount: refund.amount, note: refund.reason };
  await addEvent(tx, { orderId: order.id, type: "REFUND", data, actor, now });
  const { _sum } = await tx.refund.aggregate({
    where: { paymentId: payment.id, confirmedAt: { not: null } },
    _sum: { amount: true },
  });
  const isWhole = _sum.amount === payment.amount;
  const state = isWhole ? "REFUNDED" : "PARTIALLY_REFUNDED";
  await tx.payment.update({ where: { id: payment.id }, data: { state }, select: { id: true } });
  if (isWhole) await closeOrder(tx, order, { restock: refund.restock, actor, now });
}

async function closeOrder(
  tx: Tx,
  order: OrderRow,
  by: { restock: boolean; actor: Actor; now: Date },
): Promise<void> {
  // A cancelled order stays cancelled: its units went back when it was.
  if (!canMove(order.state, "REFUNDED")) return;
  await moveOrder(tx, order, "REFUNDED", by);
  if (!by.restock) return;
  const { id: orderId } = order;
  const actorId = by.actor.id;
  await restoreStock(tx, { orderId, lines: soldUnits(order), reason: "REFUNDED", actorId, now: by.now });
}
