import { asDomainError, type PaymentOutcome, type PaymentState } from "@souk/contracts";
import { findCharge } from "../checkout/ask-provider.ts";
import { reconcilePayment } from "../checkout/reconcile-payment.ts";
import type { Core } from "../context.ts";
import { finishRefund } from "../orders/finish-refund.ts";
import type { ProviderAnswer } from "../ports/payment.ts";
import { compareBooks, type Difference } from "./compare-books.ts";
import { finishCapture } from "./finish-capture.ts";
import { isOffline } from "./payment-methods.ts";

const select = {
  id: true,
  provider: true,
  state: true,
  cartId: true,
  dueOrderId: true,
  orderId: true,
  declineCode: true,
  amount: true,
  createdAt: true,
  refunds: { where: { confirmedAt: null }, select: { id: true }, orderBy: { createdAt: "asc" } },
} as const;

export interface Closed {
  outcome: PaymentOutcome;
  /** Where the provider's books and ours don't say the same. */
  difference: Difference | null;
}
const as = (outcome: PaymentOutcome): Closed => ({ outcome, difference: null });

const load = (core: Core, id: string) => core.db.payment.findUnique({ where: { id }, select });
type Payment = NonNullable<Awaited<ReturnType<typeof load>>>;

/**
 * Asks the provider how a payment stands, does what follows from it, and compares its books with ours. What led to the
 * question (a message, a clock, somebody of the staff) doesn't matter, nor how often or in which order it is asked.
 */
export async function closeQuestion(core: Core, paymentId: string): Promise<Closed> {
  const before = await load(core, paymentId);
  if (!before) return as("no_payment");
  if (isOffline(before.provider)) return as("unchanged");
  const answer = await findCharge(core, before);
  if (answer === "unreachable") return as("unreachable");
  const gaveBack = await act(core, before, answer);
  const after = await load(core, paymentId);
  if (!after) return as("no_payment");
  const difference = await compareBooks(core, after);
  if (difference === "unreachable") return as("unreachable");
  if (difference) return { outcome: "differs", difference };
  return as(gaveBack ? "given_back" : outcomeOf(before, after));
}

/** True: money that came for a payment which had ended was given back. */
async function act(core: Core, payment: Payment, answer: ProviderAnswer | null): Promise<boolean> {
  const { id, provider, cartId, dueOrderId, state, declineCode } = payment;
  const isPaid = answer?.state === "captured" || answer?.state === "authorised";
  switch (state) {
    case "INITIATED":
    case "ACTION_REQUIRED":
      await reconcilePayment(core, {
        id,
        provider,
        cartId,
        dueOrderId,
        givenUp: declineCode !== null,
        expired: isExpired(core, payment),
      });
      return false;
    case "AUTHORIZED":
      if (declineCode !== null)
        await reconcilePayment(core, {
          id,
          provider,
          cartId,
          dueOrderId,
          givenUp: true,
          expired: false,
        });
      else if (answer?.state === "captured" || answer?.state === "voided")
        await quietly(finishCapture(core, id));
      return false;
    case "DECLINED":
    case "VOIDED":
      // Paid on a page that was left open after we had given the payment up.
      if (isPaid)
        await core.payments.of(provider).void(id, AbortSignal.timeout(core.config.paymentTimeoutMs));
      return isPaid;
    default:
      for (const refund of payment.refunds) await finishRefund(core, refund.id);
      return false;
  }
}

function isExpired(core: Core, { createdAt }: Payment): boolean {
  return createdAt.getTime() + core.config.reservationMinutes * 60_000 < core.clock.now().getTime();
}

/** What a refusal tells is for whoever asked for it; here the row says how it ended. */
async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!asDomainError(error)) throw error;
  }
}

function outcomeOf(before: Payment, after: Payment): PaymentOutcome {
  if (after.refunds.length > 0) return "open";
  if (before.refunds.length > 0) return "refunded";
  const isOpen = after.state === "INITIATED" || after.state === "ACTION_REQUIRED";
  if (isOpen || (after.state === "AUTHORIZED" && after.declineCode !== null)) return "open";
  if (before.state === after.state) return "unchanged";
  if (before.orderId === null && after.orderId !== null) return "ordered";
  return ENDED[after.state];
}

const ENDED = {
  INITIATED: "open",
  ACTION_REQUIRED: "open",
  AWAITING: "open",
  AUTHORIZED: "held",
  CAPTURED: "captured",
  DECLINED: "declined",
  VOIDED: "voided",
  PARTIALLY_REFUNDED: "refunded",
  REFUNDED: "refunded",
} as const satisfies Record<PaymentState, PaymentOutcome>;
