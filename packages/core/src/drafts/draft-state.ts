import type { DraftState } from "@souk/contracts";
import type { CartStatus } from "../cart/cart-snapshot.ts";

/** How far a draft is, as staff read it. */
export function draftState(
  { status, payLinkExpiresAt }: { status: CartStatus; payLinkExpiresAt: Date | null },
  now: Date,
): DraftState {
  if (status !== "DRAFT") return "ORDERED";
  if (payLinkExpiresAt === null) return "OPEN";
  return payLinkExpiresAt > now ? "SENT" : "EXPIRED";
}
