import type { PlaceResult } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Tx } from "../context.ts";
import type { ProviderAnswer } from "../ports/payment.ts";
import { declined } from "./known-result.ts";
import type { PaymentRow } from "./payment-row.ts";

export type PaidAnswer = Extract<ProviderAnswer, { state: "captured" | "authorised" }>;

export function isPaid(answer: ProviderAnswer): answer is PaidAnswer {
  return answer.state === "captured" || answer.state === "authorised";
}

/**
 * Writes down that a locked payment under way isn't paid, or not yet. A result, or the payment whose end says the
 * result.
 */
export async function writeUnpaid(
  tx: Tx,
  payment: PaymentRow,
  answer: Exclude<ProviderAnswer, PaidAnswer>,
): Promise<PlaceResult | PaymentRow> {
  const write = (data: Prisma.PaymentUpdateManyMutationInput) =>
    tx.payment.updateMany({ where: { id: payment.id }, data });
  if (answer.state === "action_required") {
    if (payment.declineCode !== null) return payment;
    const { ref: providerRef, url: actionUrl } = answer;
    if (payment.state === "INITIATED") await write({ state: "ACTION_REQUIRED", providerRef, actionUrl });
    return { status: "action_required", url: actionUrl };
  }
  if (answer.state === "voided") {
    await write({ state: "VOIDED" });
    return { ...payment, state: "VOIDED" };
  }
  await write({ state: "DECLINED", declineCode: answer.reason, providerRef: answer.ref });
  return declined(answer.reason);
}
