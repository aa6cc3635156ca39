import type { GiftCardState } from "@souk/contracts";

/** How a card stands, as staff read it. */
export function cardState(
  card: { balance: number; expiresAt: Date | null; disabledAt: Date | null },
  now: Date,
): GiftCardState {
  if (card.disabledAt !== null) return "DISABLED";
  if (card.balance === 0) return "USED";
  return card.expiresAt !== null && card.expiresAt <= now ? "EXPIRED" : "ACTIVE";
}
