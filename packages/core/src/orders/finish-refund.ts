import type { Core, Tx } from "../context.ts";
import { giveBackToCard } from "../gift-cards/give-back.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import { isOffline } from "../payments/payment-methods.ts";
import { restoreStock } from "../inventory/restore-stock.ts";
import { stockUnits } from "../inventory/stock-units.ts";
import { runTx } from "../transaction.ts";
import { type Actor, systemActor } from "./actor.ts";
import { addEvent, moveOrder } from "./change-order.ts";
import { capturedRest } from "./moves.ts";
import { lockOrder, type OrderRow } from "./order-row.ts";
import { canMove } from "./transitions.ts";

const refundSelect = {
  id: true,
  amount: true,
  reason: true,
  restock: true,
  editId: true,
  actorId: true,
  actorName: true,
  confirmedAt: true,
  creditId: true,
  lines: { select: { orderLineId: true, quantity: true } },
  payment: {
    select: { id: true, provider: true, amount: true, giftCardId: true, order: { select: { number: true } } },
  },
} as const;

/**
 * Gives the money of a refund back and writes down that it is done. Outside any transaction of the caller's; may be
 * repeated. False: the provider couldn't be reached or refused; `sweep` tries again.
 */
export async function finishRefund(core: Core, refundId: string): Promise<boolean> {
  const refund = await core.db.refund.findUniqueOrThrow({ where: { id: refundId }, select: refundSelect });
  if (refund.confirmedAt) return true;
  const { payment } = refund;
  // Cash is handed back, transfers are sent by staff, gift cards and store credit are ours; only a card's provider has to
  // be asked.
  if (refund.creditId === null && !isOffline(payment.provider)) {
    try {
      const request = { chargeKey: payment.id, key: refund.id, amount: refund.amount };
      await core.payments
        .of(payment.provider)
        .refund(request, AbortSignal.timeout(core.config.paymentTimeoutMs));
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
  editId: string | null;
  actorId: string | null;
  actorName: string | null;
  creditId: string | null;
  lines: { orderLineId: string; quantity: number }[];
  payment: { id: string; amount: number; giftCardId: string | null; order: { number: number } | null };
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
  const cardId = refund.creditId ?? payment.giftCardId;
  if (cardId !== null) {
    const { id: refundId, amount, reason } = refund;
    const back = { cardId, refundId, orderId: order.id, amount, reason, now };
    await giveBackToCard(tx, back);
  }
  const actor: Actor = refund.actorId
    ? { kind: "STAFF", id: refund.actorId, name: refund.actorName }
    : systemActor;
  const data = { amount: refund.amount, note: refund.reason };
  await addEvent(tx, { orderId: order.id, type: "REFUND", data, actor, now });
  const { _sum } = await tx.refund.aggregate({
    where: { paymentId: payment.id, confirmedAt: { not: null } },
    _sum: { amount: true },
  });
  const state = _sum.amount === payment.amount ? "REFUNDED" : "PARTIALLY_REFUNDED";
  await tx.payment.update({ where: { id: payment.id }, data: { state }, select: { id: true } });
  if (refund.restock) await restock(tx, order, refund.lines, { actor, now });
  const isWhole = order.payments.every((paid) => paid.id === payment.id || capturedRest(paid) === 0);
  // A cancelled order stays cancelled.
  // What an edit gave back is no longer of the order.
  if (state === "REFUNDED" && isWhole && refund.editId === null && canMove(order.state, "REFUNDED"))
    await moveOrder(tx, order, "REFUNDED", { actor, now });
  await settleDocuments(tx, order.id, now);
}

async function restock(
  tx: Tx,
  order: OrderRow,
  refunded: RefundRow["lines"],
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const units = new Map(refunded.map(({ orderLineId, quantity }) => [orderLineId, quantity]));
  const lines = order.lines.flatMap(({ id, variantId, parts }) => {
    const quantity = units.get(id) ?? 0;
    return variantId === null || quantity === 0 ? [] : [{ variantId, quantity, parts }];
  });
  const back = {
    orderId: order.id,
    lines: stockUnits(lines),
    reason: "REFUNDED",
    actorId: actor.id,
    now,
  } as const;
  await restoreStock(tx, back);
}
