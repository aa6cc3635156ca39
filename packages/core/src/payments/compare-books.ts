import type { PaymentState } from "@souk/contracts";
import type { Core } from "../context.ts";
import { heed } from "../ports/heed.ts";

/** In minor units. Null: the provider never heard of the payment. */
export interface Difference {
  ours: Balance;
  theirs: Balance | null;
}
interface Balance {
  captured: number;
  refunded: number;
}

/** Null: both say the same. Where nothing of ours came of a payment, what was taken must have gone back. */
export async function compareBooks(
  core: Core,
  payment: { id: string; provider: string; state: PaymentState; amount: number },
): Promise<Difference | "unreachable" | null> {
  const signal = AbortSignal.timeout(core.config.paymentTimeoutMs);
  const asked = await heed(signal, core.payments.of(payment.provider).balance(payment.id, signal)).then(
    (theirs) => ({ theirs }),
    () => null,
  );
  if (!asked) return "unreachable";
  const { theirs } = asked;
  if (theirs === "untold") return null;
  const ours = await ourBooks(core, payment);
  if (ours.captured === 0) {
    const rest = theirs ? theirs.captured - theirs.refunded : 0;
    return rest === 0 || isOpen(payment.state) ? null : { ours, theirs };
  }
  return theirs?.captured === ours.captured && theirs.refunded === ours.refunded ? null : { ours, theirs };
}

async function ourBooks(
  core: Core,
  payment: { id: string; state: PaymentState; amount: number },
): Promise<Balance> {
  const isTaken = TAKEN.has(payment.state);
  if (!isTaken) return { captured: 0, refunded: 0 };
  // What became store credit stays with the provider.
  const { _sum } = await core.db.refund.aggregate({
    where: { paymentId: payment.id, confirmedAt: { not: null }, creditId: null },
    _sum: { amount: true },
  });
  return { captured: payment.amount, refunded: _sum.amount ?? 0 };
}

const TAKEN: ReadonlySet<PaymentState> = new Set(["CAPTURED", "PARTIALLY_REFUNDED", "REFUNDED"]);
const isOpen = (state: PaymentState): boolean => state === "INITIATED" || state === "ACTION_REQUIRED";
