import { DomainError } from "@souk/contracts";
import { columns, type GiftCard } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import type { Tender } from "./tenders.ts";

const g = columns<GiftCard>("g");

/**
 * Takes what a payment uses of each card, before anybody is asked for the rest: in id order, and the condition stands in
 * the UPDATE. GIFT_CARD_CHANGED when a card doesn't hold it any more. After stock and promotions, as everywhere.
 */
export async function holdTenders(
  tx: Tx,
  { paymentId, tenders, now }: { paymentId: string; tenders: readonly Tender[]; now: Date },
): Promise<void> {
  for (const { cardId, amount } of tenders.toSorted((a, b) => (a.cardId < b.cardId ? -1 : 1))) {
    const taken = await tx.$executeRaw`
      UPDATE "GiftCard" g SET "balance" = ${g.balance} - ${amount}::int, "updatedAt" = ${now}::timestamp
       WHERE ${g.id} = ${cardId}::uuid AND ${g.balance} >= ${amount}::int AND ${g.disabledAt} IS NULL
         AND (${g.expiresAt} IS NULL OR ${g.expiresAt} > ${now}::timestamp)`;
    if (taken === 0) throw new DomainError("GIFT_CARD_CHANGED", {});
    await tx.giftCardMovement.create({
      data: { id: newId(), cardId, kind: "REDEEMED", amount: -amount, paymentId, createdAt: now },
      select: { id: true },
    });
  }
}
