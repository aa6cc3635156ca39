import type { Currency } from "@souk/contracts";
import type { Tx } from "../context.ts";

/** The store credit that the shopper may spend now; no statement for a guest. */
export async function spendableCredit(
  tx: Tx,
  ownerId: string | null,
  currency: Currency,
): Promise<{ id: string; balance: number } | null> {
  if (ownerId === null) return null;
  return tx.giftCard.findFirst({
    where: { ownerId, currency, disabledAt: null, balance: { gt: 0 } },
    select: { id: true, balance: true },
  });
}
