import { DomainError } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";
import { systemActor } from "../orders/actor.ts";
import { addEvent, moveOrder } from "../orders/change-order.ts";
import { lockOrder } from "../orders/order-row.ts";
import { canMove } from "../orders/transitions.ts";
import { runTx } from "../transaction.ts";

/**
 * Asks the provider for what it holds and writes down what it says. Outside any transaction of the caller's; may be
 * repeated. Throws PAYMENT_UNAVAILABLE (not known yet) and PAYMENT_DECLINED (not held any more: the payment is VOIDED).
 */
export async function finishCapture(core: Core, paymentId: string): Promise<void> {
  const payment = await core.db.payment.findUniqueOrThrow({
    where: { id: paymentId },
    select: { id: true, provider: true, state: true, amount: true, order: { select: { number: true } } },
  });
  const { order } = payment;
  if (payment.state !== "AUTHORIZED" || !order) return;
  const signal = AbortSignal.timeout(core.config.paymentTimeoutMs);
  const answer = await core.payments
    .of(payment.provider)
    .capture(paymentId, signal)
    .catch(() => null);
  if (answer?.state !== "captured" && answer?.state !== "voided")
    throw new DomainError("PAYMENT_UNAVAILABLE", {});
  const isCaptured = answer.state === "captured";
  await runTx(core.db, (tx) => write(tx, core, { ...payment, number: order.number, isCaptured }));
  if (!isCaptured) throw new DomainError("PAYMENT_DECLINED", { reason: "authorisation_ended" });
}

interface Captured {
  id: string;
  amount: number;
  number: number;
  isCaptured: boolean;
}

async function write(tx: Tx, core: Core, { id, amount, number, isCaptured }: Captured): Promise<void> {
  const order = await lockOrder(tx, number);
  // Of an order that was cancelled meanwhile it is given back: that is the void's to write down.
  const { count } = await tx.payment.updateMany({
    where: { id, state: "AUTHORIZED", declineCode: null },
    data: { state: isCaptured ? "CAPTURED" : "VOIDED" },
  });
  if (count === 0 || !isCaptured) return;
  const by = { actor: systemActor, now: core.clock.now() };
  await addEvent(tx, { orderId: order.id, type: "PAYMENT", data: { amount }, ...by });
  if (canMove(order.state, "PAID")) await moveOrder(tx, order, "PAID", by);
}
