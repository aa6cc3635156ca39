import { columns, type GiftCard } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";

const g = columns<GiftCard>("g");
const GRACE_DAYS = 90;

export interface GiftRefund {
  cardId: string;
  refundId: string;
  orderId: string;
  amount: number;
  reason: string;
  now: Date;
}

/** A refund goes back on the card; one whose time is (nearly) over can be used for another ninety days. */
export async function giveBackToCard(tx: Tx, refund: GiftRefund): Promise<void> {
  const { cardId, refundId, orderId, amount, reason, now } = refund;
  const until = new Date(now.getTime() + GRACE_DAYS * 86_400_000);
  await tx.$executeRaw`
    UPDATE "GiftCard" g SET "balance" = ${g.balance} + ${amount}::int, "updatedAt" = ${now}::timestamp,
           "expiresAt" = CASE WHEN ${g.expiresAt} IS NOT NULL THEN greatest(${g.expiresAt}, ${until}::timestamp) END
     WHERE ${g.id} = ${cardId}::uuid`;
  await tx.giftCardMovement.create({
    data: { id: newId(), cardId, kind: "REFUNDED", amount, refundId, orderId, reason, createdAt: now },
    select: { id: true },
  });
}
