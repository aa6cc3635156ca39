import type { Core, Tx } from "../context.ts";
import { releaseStock } from "../inventory/release-stock.ts";
import { releaseOfPayments } from "../pricing/release-redemptions.ts";
import { statesBefore } from "../payments/payment-transitions.ts";

/** Why a payment must not become an order. */
export type GiveUpReason =
  | "SUPERSEDED"
  | "CART_CHANGED"
  | "CART_ALREADY_ORDERED"
  | "OUT_OF_STOCK"
  | "EXPIRED";

/**
 * Marks payments whose charge must be voided, and frees the stock and the codes they hold. They stay INITIATED or ACTION_REQUIRED
 * until the provider has confirmed: a crash between leaves a row that `sweep` finds. Their cart must be locked.
 */
export async function giveUp(
  tx: Tx,
  paymentIds: readonly string[],
  reason: GiveUpReason,
  now: Date,
): Promise<void> {
  if (paymentIds.length === 0) return;
  await tx.payment.updateMany({ where: { id: { in: [...paymentIds] } }, data: { declineCode: reason } });
  await releaseStock(tx, paymentIds, now);
  await releaseOfPayments(tx, paymentIds, now);
}

/** Voids the charge of a payment that was given up, or of a cancelled order's. False: the provider couldn't be reached; `sweep` tries again. */
export async function voidGivenUp(
  core: Core,
  { id, provider }: { id: string; provider: string },
): Promise<boolean> {
  try {
    await core.payments.of(provider).void(id, AbortSignal.timeout(core.config.paymentTimeoutMs));
  } catch {
    return false;
  }
  await core.db.payment.updateMany({
    where: { id, declineCode: { not: null }, state: { in: statesBefore("VOIDED") } },
    data: { state: "VOIDED" },
  });
  return true;
}
