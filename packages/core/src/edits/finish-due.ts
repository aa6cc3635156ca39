import { DomainError, type PlaceResult } from "@souk/contracts";
import { declined, knownResult, placed } from "../checkout/known-result.ts";
import { isUnderWay, type PaymentRow } from "../checkout/payment-row.ts";
import type { Prisma } from "@souk/db";
import type { Core, Tx } from "../context.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import { systemActor } from "../orders/actor.ts";
import { addEvent } from "../orders/change-order.ts";
import { lockOrder, type OrderRow } from "../orders/order-row.ts";
import { finishCapture } from "../payments/finish-capture.ts";
import type { ProviderAnswer } from "../ports/payment.ts";
import { runTx } from "../transaction.ts";
import { dueOrderNumber, readDuePayment } from "./due-payment.ts";

interface Ending {
  paymentId: string;
  answer: ProviderAnswer;
}

type Ended = { result: PlaceResult } | { left: PaymentRow };

/**
 * Writes down what the provider said of a payment of an amount due: what was added is paid and may be sent, or the try has
 * ended. Money for an amount that isn't due any more is given back. Safe to repeat.
 */
export async function finishDue(core: Core, ending: Ending): Promise<PlaceResult> {
  const ended = await runTx(core.db, (tx) => conclude(tx, core, ending));
  if ("result" in ended) {
    // Held money is taken at once: goods of an order wait for nothing else.
    if (ending.answer.state === "authorised") await finishCapture(core, ending.paymentId).catch(() => null);
    return ended.result;
  }
  return (await knownResult(core, ended.left)) ?? { status: "pending" };
}

async function conclude(tx: Tx, core: Core, { paymentId, answer }: Ending): Promise<Ended> {
  const number = await dueOrderNumber(tx, paymentId);
  if (number === null) throw new DomainError("NOT_FOUND", { entity: "payment" });
  const order = await lockOrder(tx, number);
  const payment = await readDuePayment(tx, { id: paymentId });
  if (!payment) throw new DomainError("NOT_FOUND", { entity: "payment" });
  if (payment.orderId !== null || !isUnderWay(payment)) return { left: payment };
  const end = (data: Prisma.PaymentUncheckedUpdateManyInput) =>
    tx.payment.updateMany({ where: { id: paymentId }, data });
  if (answer.state === "captured" || answer.state === "authorised") {
    if (payment.declineCode !== null) return { left: payment };
    if (payment.amount === order.amountDue && order.state !== "CANCELLED")
      return { result: await paid(tx, core, { order, payment }, answer) };
    await end({ declineCode: "SUPERSEDED" });
    return { left: { ...payment, declineCode: "SUPERSEDED" } };
  }
  if (answer.state === "action_required") {
    if (payment.declineCode !== null) return { left: payment };
    const data = { state: "ACTION_REQUIRED", providerRef: answer.ref, actionUrl: answer.url } as const;
    if (payment.state === "INITIATED") await end(data);
    return { result: { status: "action_required", url: answer.url } };
  }
  if (answer.state === "voided") {
    await end({ state: "VOIDED" });
    return { left: { ...payment, state: "VOIDED" } };
  }
  await end({ state: "DECLINED", declineCode: answer.reason, providerRef: answer.ref });
  return { result: declined(answer.reason) };
}

async function paid(
  tx: Tx,
  core: Core,
  { order, payment }: { order: OrderRow; payment: PaymentRow },
  answer: Extract<ProviderAnswer, { state: "captured" | "authorised" }>,
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
  await tx.order.update({
    where: { id: orderId },
    data: { amountDue: 0, version: { increment: 1 } },
    select: { id: true },
  });
  await tx.orderLine.updateMany({ where: { orderId }, data: { unpaid: 0 } });
  const data = { amount: payment.amount };
  // Of held money the taking says it.
  if (!isHeld) await addEvent(tx, { orderId, type: "PAYMENT", data, actor: systemActor, now });
  await settleDocuments(tx, orderId, now);
  return placed(core, orderId, number);
}
