import type { Core } from "../context.ts";

const FRESH_MS = 15 * 60_000;

/**
 * Whether a passkey must be given first: the role asks for a second factor, and the account has that one. The password
 * alone must not put another in its place.
 */
export async function needsPasskey(
  { db }: Pick<Core, "db">,
  { id, secondFactorMissing }: { id: string; secondFactorMissing: boolean },
): Promise<boolean> {
  return secondFactorMissing && (await db.passkey.count({ where: { userId: id } })) > 0;
}

/** Whether it is known who sits there, after the password was right: without one, whether the sign-in was just now. */
export async function isStillThere(
  { db, clock }: Pick<Core, "db" | "clock">,
  { id, sessionId }: { id: string; sessionId: string },
): Promise<boolean> {
  const withPassword = await db.account.count({ where: { userId: id, password: { not: null } } });
  if (withPassword > 0) return true;
  const since = new Date(clock.now().getTime() - FRESH_MS);
  return (await db.session.count({ where: { id: sessionId, createdAt: { gt: since } } })) > 0;
}
