import { DomainError, type MailWish, type StopMailsInput, type WishDone } from "@souk/contracts";
import type { Core } from "../context.ts";
import { isMailKey } from "./mail-key.ts";

/**
 * Ends what a mail's link is about, for the address that it went to; again is fine. NOT_FOUND for a link that isn't ours,
 * and for one that is too old to be known.
 */
export async function stopMails(
  core: Pick<Core, "db" | "clock" | "config">,
  { wish, id, key }: StopMailsInput,
): Promise<WishDone> {
  if (!isMailKey(core.config.secret, wish, id, key)) throw new DomainError("NOT_FOUND", { entity: "mail" });
  if (wish === "cart-reminders") return stopReminders(core, id);
  const alert = await core.db.stockAlert.findUnique({ where: { id }, select: { email: true } });
  if (!alert) throw new DomainError("NOT_FOUND", { entity: "mail" });
  // All that this address waits for: whoever wants to be left alone wants no further mail.
  await core.db.stockAlert.updateMany({
    where: { email: alert.email, notifiedAt: null, cancelledAt: null },
    data: { cancelledAt: core.clock.now() },
  });
  return { ok: true };
}

async function stopReminders(core: Pick<Core, "db" | "clock">, cartId: string): Promise<WishDone> {
  const cart = await core.db.cart.findUnique({ where: { id: cartId }, select: { email: true } });
  if (!cart || cart.email === null) throw new DomainError("NOT_FOUND", { entity: "mail" });
  const data = { email: cart.email, wish: "cart-reminders" satisfies MailWish, createdAt: core.clock.now() };
  await core.db.mailOptOut.createMany({ data, skipDuplicates: true });
  return { ok: true };
}
