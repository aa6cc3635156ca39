import { Currency, DomainError, type PayLinkView } from "@souk/contracts";
import { hashOfSecretToken } from "@souk/db";
import { CartStatus } from "../cart/cart-snapshot.ts";
import type { Core } from "../context.ts";
import { dueLink } from "../edits/due-of-link.ts";

const linkSelect = {
  id: true,
  status: true,
  currency: true,
  draftNumber: true,
  payLinkExpiresAt: true,
} as const;

/**
 * What the address leads to: a draft, or what an edit of an order has added. One that was never made, or was replaced,
 * is as one whose time is over.
 */
export async function payLink(core: Core, { token }: { token: string }): Promise<PayLinkView> {
  const draft = await core.db.cart.findUnique({
    where: { payLinkHash: hashOfSecretToken(token) },
    select: linkSelect,
  });
  if (!draft?.payLinkExpiresAt) return (await dueLink(core, token)) ?? { state: "EXPIRED" };
  if (CartStatus.parse(draft.status) === "ORDERED") return { state: "PAID" };
  if (draft.payLinkExpiresAt <= core.clock.now()) return { state: "EXPIRED" };
  return {
    state: "OPEN",
    currency: Currency.parse(draft.currency),
    number: `D-${draft.draftNumber}`,
    expiresAt: draft.payLinkExpiresAt.toISOString(),
  };
}

/**
 * The draft that a checkout by link is of. PAY_LINK_EXPIRED for one that leads nowhere (any more): but how a payment
 * ended that was begun in time can still be asked for (`late`).
 */
export async function draftOfLink(core: Core, token: string, { late }: { late: boolean }) {
  const draft = await core.db.cart.findUnique({
    where: { payLinkHash: hashOfSecretToken(token) },
    select: linkSelect,
  });
  const isOver = !draft?.payLinkExpiresAt || draft.payLinkExpiresAt <= core.clock.now();
  if (!draft || (isOver && !late)) throw new DomainError("PAY_LINK_EXPIRED", {});
  return { id: draft.id, currency: Currency.parse(draft.currency) };
}
