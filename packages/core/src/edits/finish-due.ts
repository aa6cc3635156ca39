import { DomainError, type PlaceResult } from "@souk/contracts";
import { knownResult, placed } from "../checkout/known-result.ts";
import { isUnderWay, type PaymentRow } from "../checkout/payment-row.ts";
import { isPaid, type PaidAnswer, writeUnpaid } from "../checkout/write-unpaid.ts";
import type { Core, Tx } from "../context.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import { systemActor } from "../orders/actor.ts";
import { addEvent } from "../orders/change-order.ts";
import { lockOrder, type OrderRow } from "../orders/order-row.ts";
import { finishCapture } from "../payments/finish-capture.ts";
import type { ProviderAnswer } from "../ports/payment.ts";
import { runTx } from "../transaction.ts";
import { endDue } from "./end-due.ts";
import { dueOrderNumber, readDuePayment } from "./due-payment.ts";

interface Ending {
  paymentId: string;
  answer: ProviderAnswer;
}

/**
 * Writes down what the provider said of a payment of an amount due: what was added is paid and may be sent, or the try has
 * ended. Money for an amount that isn't due any more is given back. Safe to repeat.
 */
export async function finishDue(core: Core, ending: Ending): Promise<PlaceResult> {
  const ended = await runTx(core.db, (tx) => conclude(tx, core, ending));
  if (!("status" in ended)) return (await knownResult(core, ended)) ?? { status: "pending" };
  // Held money is taken at once: goods of an order wait for nothing else.
  if (ending.answer.state === "authorised") await finishCapture(core, ending.paymentId).catch(() => null);
  return ended;
}

/** A result, or the payment whose end says the result. */
async function conclude(
  tx: Tx,
  core: Core,
  { paymentId, answer }: Ending,
): Promise<PlaceResult | PaymentRow> {
  const number = await dueOrderNumber(tx, paymentId);
  if (number === null) throw new DomainError("NOT_FOUND", { entity: "payment" });
  const order = await lockOrder(tx, number);
  const payment = await readDuePayment(tx, { id: paymentId });
  if (!payment) throw new DomainError("NOT_FOUND", { entity: "payment" });
  if (payment.orderId !== null || !isUnderWay(payment)) return payment;
  if (!isPaid(answer)) return writeUnpaid(tx, payment, answer);
  if (payment.declineCode !== null) return payment;
  if (payment.amount === order.amountDue && order.state !== "CANCELLED")
    return paid(tx, core, { order, payment }, answer);
  const declineCode = "SUPERSEDED";
  await tx.payment.updateMany({ where: { id: paymentId }, data: { declineCode } });
  return { ...payment, declineCode };
}

async function paid(
  tx: Tx,
  core: Core,
  { order, payment }: { order: OrderRow; payment: PaymentRow },
  answer: PaidAnswer,
): Promise<PlaceResult> {
  const now = core.clock.now();
  const isHeld = answer.state === "authorised";
  const { id: orderId, number } = order;
  await tx.payment.updateMany({
    where: { id: payment.id },
    data: {
      orderId,
      state: isHeld ? "AUTHORIZED" : "CAPTURED",
      providerRef: answer.ref,
      captureAskedAt: isHeld ? now : null,
      cardFingerprint: answer.fingerprint ?? null,
    },
  });
  await endDue(tx, orderId);
  const data = { amount: payment.amount };
  // Of held money the taking says it.
  if (!isHeld) await addEvent(tx, { orderId, type: "PAYMENT", data, actor: systemActor, now });
  await settleDocuments(tx, orderId, now);
  return placed(core, orderId, number);
}
