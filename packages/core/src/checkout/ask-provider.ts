import type { Core } from "../context.ts";
import type { ProviderAnswer } from "../ports/payment.ts";
import type { PaymentRow } from "./payment-row.ts";

/**
 * Charges the payment's card; a payment that may have been charged before is looked up first. Null: no answer in time
 * or at all, so the outcome is unknown. Called outside any transaction.
 */
export async function chargeCard(
  core: Core,
  payment: PaymentRow,
  isNew: boolean,
): Promise<ProviderAnswer | null> {
  const signal = AbortSignal.timeout(core.config.paymentTimeoutMs);
  return inTime(signal, async () => {
    const provider = core.payments.of(payment.provider);
    const known = isNew ? null : await provider.find(payment.id, signal);
    return known ?? (await provider.charge(await chargeRequest(core, payment), signal));
  });
}

/** What became of the payment's charge. `unreachable`: the provider can't say now; null: it never heard of it. */
export async function findCharge(
  core: Core,
  payment: { id: string; provider: string },
): Promise<ProviderAnswer | "unreachable" | null> {
  const signal = AbortSignal.timeout(core.config.paymentTimeoutMs);
  const found = await inTime(signal, async () => ({
    answer: await core.payments.of(payment.provider).find(payment.id, signal),
  }));
  return found ? found.answer : "unreachable";
}

/** What the payment's provider is asked for. */
export async function chargeRequest(core: Core, payment: PaymentRow) {
  const { id: key, amount, currency, locale, idempotencyKey } = payment;
  const { capture } = await core.settings.read("payments");
  const returnUrl = `${core.config.origin}/${locale}/checkout/return?attempt=${idempotencyKey}`;
  const cancelUrl = `${core.config.origin}/${locale}/checkout`;
  const shopper = {
    returnUrl,
    cancelUrl,
    locale,
    email: payment.email ?? "",
    sourceToken: payment.sourceToken ?? "",
  };
  return { key, amount, currency, capture: capture === "AUTOMATIC", ...shopper };
}

// A provider that doesn't heed the signal must not hold the shopper either; what it says later is found by `find`.
async function inTime<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T | null> {
  const tooLate = new Promise<null>((resolve) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
  return Promise.race([tooLate, ask().catch(() => null)]);
}
