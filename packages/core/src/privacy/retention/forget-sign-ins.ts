import type { Db } from "@souk/db";

/** Deletes what ended by itself: sessions, links, accounts asked for, changes of address and sign-ins that were never finished. */
export async function forgetSignIns(db: Db, before: Date): Promise<void> {
  const over = { where: { expiresAt: { lt: before } } };
  await db.session.deleteMany(over);
  await db.accountLink.deleteMany(over);
  await db.signUp.deleteMany(over);
  await db.emailChange.deleteMany(over);
  await db.verification.deleteMany(over);
}
