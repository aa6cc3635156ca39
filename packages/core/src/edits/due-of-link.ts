import { Currency, DomainError, type PayLinkView } from "@souk/contracts";
import { hashOfSecretToken } from "@souk/db";
import type { Core, Shopper } from "../context.ts";
import { readOrder, shippingAddressOf } from "../orders/order-row.ts";
import { offeredMethods, isOffline } from "../payments/payment-methods.ts";

const select = { number: true, currency: true, amountDue: true, payLinkExpiresAt: true } as const;

/** What of an order is paid at an address; null where the address is no order's. */
export async function dueLink(core: Core, token: string): Promise<PayLinkView | null> {
  const found = await core.db.order.findUnique({ where: { payLinkHash: hashOfSecretToken(token) }, select });
  if (!found?.payLinkExpiresAt) return null;
  if (found.amountDue === 0) return { state: "PAID" };
  if (found.payLinkExpiresAt <= core.clock.now()) return { state: "EXPIRED" };
  const order = await readOrder(core.db, found.number);
  const country = shippingAddressOf(order)?.country ?? null;
  const { currency, amountDue: due, total, number } = order;
  const offered = offeredMethods(core.payments, await core.settings.read("payments"), { country, currency });
  return {
    state: "DUE",
    currency,
    number,
    due,
    total,
    added: order.edits.flatMap(({ data }) => data.added),
    paymentMethods: offered.filter((method) => !isOffline(method)),
    expiresAt: found.payLinkExpiresAt.toISOString(),
  };
}

/** Whose checkout it is at an order's address; null where the address is no order's. PAY_LINK_EXPIRED unless `late`. */
export async function dueShopper(
  core: Core,
  token: string,
  { late, ip }: { late: boolean; ip: string | null },
): Promise<{ shopper: Shopper; currency: Currency } | null> {
  const found = await core.db.order.findUnique({ where: { payLinkHash: hashOfSecretToken(token) }, select });
  if (!found?.payLinkExpiresAt) return null;
  if (found.payLinkExpiresAt <= core.clock.now() && !late) throw new DomainError("PAY_LINK_EXPIRED", {});
  const issueToken = (): never => {
    throw new DomainError("PAY_LINK_EXPIRED", {});
  };
  const shopper = { userId: null, tokenHash: null, ip, dueOrder: found.number, issueToken };
  return { shopper, currency: Currency.parse(found.currency) };
}
