import {
  Locale,
  type MailPreferences,
  SENT_OPTIONAL_MAILS,
  type SetMailLocaleInput,
  type SetMailPreferenceInput,
} from "@souk/contracts";
import { noteEvent } from "../../account/activity/note-event.ts";
import type { CustomerContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { savePreference } from "./save-preference.ts";
import { isWantedUnasked } from "./wants-mail.ts";

/** Which optional mails one's account wants. */
export function myPreferences({ db, customer }: CustomerContext): Promise<MailPreferences> {
  return preferencesOf(db, customer.id);
}

/** Wants mails of a kind, or no more; gives all of one's preferences. */
export function setMailPreference(
  { db, clock, customer: { id } }: CustomerContext,
  { kind, wanted, locale }: SetMailPreferenceInput,
): Promise<MailPreferences> {
  return runTx(db, async (tx) => {
    const { email } = await tx.user.findUniqueOrThrow({ where: { id }, select: { email: true } });
    await savePreference(tx, { email, kind, wanted, source: "SETTINGS", locale }, clock.now());
    return preferencesOf(tx, id);
  });
}

/** In which language one is written to. */
export async function setMailLocale(
  { db, customer: { id } }: CustomerContext,
  { locale }: SetMailLocaleInput,
): Promise<MailPreferences> {
  return runTx(db, async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id, NOT: { locale } }, data: { locale } });
    if (count > 0) await noteEvent(tx, { userId: id, kind: "LANGUAGE" });
    return preferencesOf(tx, id);
  });
}

async function preferencesOf(tx: Tx, id: string): Promise<MailPreferences> {
  const { email, locale } = await tx.user.findUniqueOrThrow({
    where: { id },
    select: { email: true, locale: true },
  });
  return { email, locale: Locale.parse(locale), kinds: await kindsOf(tx, email) };
}

/** Each optional mail that the shop sends, and whether an address wants it. */
export async function kindsOf(tx: Tx, email: string): Promise<MailPreferences["kinds"]> {
  const said = await tx.mailPreference.findMany({
    where: { email },
    select: { kind: true, wanted: true },
  });
  const saidOf = new Map(said.map(({ kind, wanted }) => [kind, wanted]));
  return SENT_OPTIONAL_MAILS.map((kind) => ({ kind, wanted: saidOf.get(kind) ?? isWantedUnasked(kind) }));
}
