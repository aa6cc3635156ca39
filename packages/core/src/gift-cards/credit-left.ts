import { type CreditLeft, Currency } from "@souk/contracts";
import type { Tx } from "../context.ts";

/** What an account has of store credit, stopped or not, by currency; minor units. */
export async function creditLeft(tx: Tx, ownerId: string): Promise<CreditLeft> {
  const cards = await tx.giftCard.findMany({
    where: { ownerId, balance: { gt: 0 } },
    orderBy: { currency: "asc" },
    select: { currency: true, balance: true },
  });
  return cards.map(({ currency, balance }) => ({ currency: Currency.parse(currency), amount: balance }));
}
