import { DomainError, Locale, type SecurityChange } from "@souk/contracts";
import { clearTurns } from "@souk/db";
import { v7 as newId } from "uuid";
import { noteEvent } from "../account/activity/note-event.ts";
import type { Core, Tx } from "../context.ts";
import { takeTurn } from "../limits/take-turn.ts";
import { queueMail } from "../mail/queue-mail.ts";
import type { Owner } from "./links.ts";

/** As better-auth keeps a password. */
const credential = (userId: string) => ({ providerId: "credential", accountId: userId });

export async function setPassword(tx: Tx, userId: string, password: string): Promise<void> {
  const key = credential(userId);
  await tx.account.upsert({
    where: { providerId_accountId: key },
    create: { ...key, userId, password },
    update: { password },
    select: { id: true },
  });
}

/** Every session, trusted device and sign-in half done is over. */
export async function endSessions(tx: Tx, userId: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId } });
  await forgetDevices(tx, userId);
}

/** better-auth keeps them, and who has given the first of two factors, as verifications of the user's id. */
export async function forgetDevices(tx: Tx, userId: string): Promise<void> {
  await tx.verification.deleteMany({ where: { value: userId } });
}

/** The account is opened by one factor again: neither codes nor passkeys are left. */
export async function dropSecondFactor(tx: Tx, userId: string): Promise<void> {
  await tx.twoFactor.deleteMany({ where: { userId } });
  await tx.passkey.deleteMany({ where: { userId } });
  await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false }, select: { id: true } });
}

/**
 * The owner of the mailbox has shown up for the first time: whatever way in was laid before belongs to whoever typed the
 * address, and is taken away.
 */
export async function proveEmail(tx: Tx, { id, emailVerified }: Owner): Promise<void> {
  if (emailVerified) return;
  await tx.account.deleteMany({ where: { userId: id } });
  await dropSecondFactor(tx, id);
  await endSessions(tx, id);
  await tx.user.update({ where: { id }, data: { emailVerified: true }, select: { id: true } });
}

/** WRONG_PASSWORD unless it is the account's, or the account has none; TOO_MANY_REQUESTS after five wrong ones. */
export async function checkPassword(
  core: Pick<Core, "db" | "verifyPassword">,
  userId: string,
  password: string,
): Promise<void> {
  await takeTurn(core, "password", { owner: userId });
  const account = await core.db.account.findUnique({
    where: { providerId_accountId: credential(userId) },
    select: { password: true },
  });
  const isRight = !account?.password || (await core.verifyPassword({ hash: account.password, password }));
  if (!isRight) throw new DomainError("WRONG_PASSWORD", {});
  await clearTurns(core.db, "password", { owner: userId });
}

/** Tells an owner what was changed, at the address that was theirs before and in the account's activity. */
export async function tellOwner(tx: Tx, owner: Owner, change: SecurityChange): Promise<void> {
  await noteEvent(tx, { userId: owner.id, kind: change });
  const { name, email, locale } = owner;
  const letter = { template: "security_notice", data: { name, change } } as const;
  await queueMail(tx, {
    key: `security_notice:${newId()}`,
    to: email,
    locale: Locale.parse(locale),
    ...letter,
  });
}
