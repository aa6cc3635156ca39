import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import type { Tender } from "./tenders.ts";

export interface SettledTenders {
  /** The payment that holds them. */
  payment: { id: string; cartVersion: number; currency: string };
  tenders: readonly Tender[];
  orderId: string;
  now: Date;
}

/**
 * What cards paid of a written order becomes payments of it, captured. The first card's is the payment itself where
 * cards paid the whole (`isWhole`). No statement without cards.
 */
export async function settleTenders(
  tx: Tx,
  { payment, tenders, orderId, now }: SettledTenders,
  { isWhole }: { isWhole: boolean },
): Promise<void> {
  if (tenders.length === 0) return;
  const { id: paymentId, cartVersion, currency } = payment;
  await tx.payment.createMany({
    data: tenders.slice(isWhole ? 1 : 0).map(({ cardId, amount }) => ({
      id: newId(),
      orderId,
      provider: "gift_card",
      state: "CAPTURED" as const,
      idempotencyKey: `gift-${paymentId}-${cardId}`,
      requestHash: "",
      cartVersion,
      amount,
      currency,
      giftCardId: cardId,
      createdAt: now,
    })),
  });
  await tx.giftCardMovement.updateMany({ where: { paymentId, kind: "REDEEMED" }, data: { orderId } });
}
