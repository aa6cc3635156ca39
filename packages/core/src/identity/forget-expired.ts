import type { Core } from "../context.ts";

/** Deletes what is over by itself: sessions, links, changes of address and sign-ins that were never finished. */
export async function forgetExpired({ db, clock }: Pick<Core, "db" | "clock">): Promise<void> {
  const over = { where: { expiresAt: { lt: clock.now() } } };
  await db.session.deleteMany(over);
  await db.accountLink.deleteMany(over);
  await db.emailChange.deleteMany(over);
  await db.verification.deleteMany(over);
}
