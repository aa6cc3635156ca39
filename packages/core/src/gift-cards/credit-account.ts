import { type Currency, DomainError } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";

interface Account {
  ownerId: string | null;
  currency: Currency;
  now: Date;
}

/** The customer's store credit in the currency, made where there is none yet. CREDIT_NEEDS_ACCOUNT for a guest's order. */
export async function creditAccount(tx: Tx, { ownerId, currency, now }: Account): Promise<string> {
  if (ownerId === null) throw new DomainError("CREDIT_NEEDS_ACCOUNT", {});
  // Two at once make one: the second waits for the first, and finds its row.
  await tx.giftCard.createMany({
    data: { id: newId(), ownerId, currency, initial: 0, balance: 0, createdAt: now },
    skipDuplicates: true,
  });
  const where = { ownerId_currency: { ownerId, currency } };
  const { id } = await tx.giftCard.findUniqueOrThrow({ where, select: { id: true } });
  return id;
}
