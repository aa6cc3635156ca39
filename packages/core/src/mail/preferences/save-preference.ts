import { type ConsentSource, type Locale, MAIL_CONSENTS, type OptionalMail } from "@souk/contracts";
import { noteEvent } from "../../account/activity/note-event.ts";
import { recordConsents } from "../../consent/record-consents.ts";
import type { Tx } from "../../context.ts";

export interface Preference {
  readonly email: string;
  readonly kind: OptionalMail;
  readonly wanted: boolean;
  readonly source: ConsentSource;
  /** In which it was read what is agreed to. */
  readonly locale: Locale;
}

/**
 * The one place that says what an address wants, with all that follows: a yes or no to what wants consent is in its log,
 * and what already waits to be told of (carts, goods) follows at once. Said again, it holds for what came since the first
 * time, too.
 */
export async function savePreference(tx: Tx, preference: Preference, now: Date): Promise<void> {
  const { email, kind, wanted } = preference;
  const where = { email_kind: { email, kind } };
  const before = await tx.mailPreference.findUnique({ where, select: { wanted: true, changedAt: true } });
  await tx.mailPreference.upsert({
    where,
    create: { email, kind, wanted, changedAt: now },
    update: { wanted, changedAt: now },
    select: { email: true },
  });
  if (before?.wanted !== wanted) await logChange(tx, preference, now);
  if (kind === "cart_reminder") await tickCarts(tx, preference, now);
  if (kind === "back_in_stock") await moveAlerts(tx, { email, wanted, stoppedAt: before?.changedAt }, now);
}

/** Where the address has an account, its owner finds it there. */
async function logChange(tx: Tx, { email, kind, wanted, source, locale }: Preference, now: Date) {
  const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
  const userId = user?.id ?? null;
  if (userId !== null)
    await noteEvent(tx, { userId, kind: wanted ? "MAILS_WANTED" : "MAILS_STOPPED", mail: kind });
  const purpose = MAIL_CONSENTS[kind];
  if (!purpose) return;
  await recordConsents(tx, [{ purpose, granted: wanted, source, locale, email, userId }], now);
}

/** No tick of before stays in a form that is saved once more; the trigger on "Cart" notes each under this source. */
async function tickCarts(tx: Tx, { email, wanted, source }: Preference, now: Date): Promise<void> {
  await tx.$queryRaw`SELECT set_config('souk.consent_source', ${source}, true)`;
  await tx.cart.updateMany({
    where: {
      status: "ACTIVE",
      remind: !wanted,
      OR: [{ email }, { email: null, user: { email } }],
    },
    data: { remind: wanted, updatedAt: now },
  });
}

interface Alerts {
  readonly email: string;
  readonly wanted: boolean;
  readonly stoppedAt: Date | undefined;
}

/** What was waited for isn't any more; with a change of mind those that ended at that moment wait on. */
async function moveAlerts(tx: Tx, { email, wanted, stoppedAt }: Alerts, now: Date): Promise<void> {
  const ended = { email, notifiedAt: null };
  if (!wanted) {
    await tx.stockAlert.updateMany({ where: { ...ended, cancelledAt: null }, data: { cancelledAt: now } });
    return;
  }
  if (!stoppedAt) return;
  const again = await tx.stockAlert.findMany({
    where: { email, notifiedAt: null, cancelledAt: null },
    select: { variantId: true },
  });
  await tx.stockAlert.updateMany({
    where: {
      ...ended,
      cancelledAt: stoppedAt,
      // One who waits, waits once.
      variantId: { notIn: again.map(({ variantId }) => variantId) },
    },
    data: { cancelledAt: null },
  });
}
