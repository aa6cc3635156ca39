import {
  type ConsentSource,
  DomainError,
  type MailWish,
  type StopMailsInput,
  type WishDone,
} from "@souk/contracts";
import type { Core } from "../context.ts";
import { runTx } from "../transaction.ts";
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
  const { email } = cart;
  const now = core.clock.now();
  const wish = "cart-reminders" satisfies MailWish;
  await runTx(core.db, async (tx) => {
    const where = { email_wish: { email, wish } };
    const at = { createdAt: now };
    // Said again, it ends what was ticked since the first time, too.
    await tx.mailOptOut.upsert({
      where,
      create: { email, wish, ...at },
      update: at,
      select: { email: true },
    });
    await tx.$queryRaw`SELECT set_config('souk.consent_source', ${"MAIL" satisfies ConsentSource}, true)`;
    // No tick of before stays in a form that is saved once more; the trigger on "Cart" notes each.
    await tx.cart.updateMany({
      where: { email, status: "ACTIVE", remind: true },
      data: { remind: false, updatedAt: now },
    });
  });
  return { ok: true };
}
