import type { StaffContext, Tx } from "../../../context.ts";
import type { MergeOf } from "./merge-rules.ts";

interface Credit {
  id: string;
  currency: string;
  balance: number;
  disabledAt: Date | null;
}

/** There is one credit account a currency: where both have one, the other's whole ledger becomes part of it. */
export async function joinCredit(tx: Tx, _: StaffContext, { keptId, goneId }: MergeOf): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "GiftCard" WHERE "ownerId" IN (${keptId}::uuid, ${goneId}::uuid) ORDER BY "id" FOR UPDATE`;
  const own = await creditOf(tx, keptId);
  for (const credit of await creditOf(tx, goneId)) {
    const into = own.find(({ currency }) => currency === credit.currency);
    if (into) await pourCredit(tx, credit, into);
    else
      await tx.giftCard.update({ where: { id: credit.id }, data: { ownerId: keptId }, select: { id: true } });
  }
}

const creditOf = (tx: Tx, ownerId: string): Promise<Credit[]> =>
  tx.giftCard.findMany({
    where: { ownerId },
    orderBy: { id: "asc" },
    select: { id: true, currency: true, balance: true, disabledAt: true },
  });

/** What was paid by it is given back to the one that there is: movements, payments and refunds come along. */
async function pourCredit(tx: Tx, from: Credit, into: Credit): Promise<void> {
  await tx.giftCardMovement.updateMany({ where: { cardId: from.id }, data: { cardId: into.id } });
  await tx.payment.updateMany({ where: { giftCardId: from.id }, data: { giftCardId: into.id } });
  await tx.refund.updateMany({ where: { creditId: from.id }, data: { creditId: into.id } });
  await tx.$executeRaw`
    UPDATE "Cart" SET "giftCardIds" = array_replace("giftCardIds", ${from.id}::uuid, ${into.id}::uuid)
     WHERE ${from.id}::uuid = ANY("giftCardIds")`;
  await tx.auditLog.updateMany({
    where: { entity: "gift-card", entityId: from.id },
    data: { entityId: into.id },
  });
  await tx.giftCard.update({
    where: { id: into.id },
    // What staff stopped stays stopped.
    data: { balance: { increment: from.balance }, disabledAt: into.disabledAt ?? from.disabledAt },
    select: { id: true },
  });
  await tx.giftCard.delete({ where: { id: from.id }, select: { id: true } });
}
