import { type Attempt, clearAttempts, type Db, limitAddress, returnAttempt, takeAttempt } from "@souk/db";

const QUARTER_HOUR = 900;
/** Failed sign-ins by one address for one account. */
const PER_ACCOUNT = { limit: 5, seconds: QUARTER_HOUR };
/** Failed sign-ins by one address for any account: slows the trying of one password on many. */
const PER_ADDRESS = { limit: 50, seconds: QUARTER_HOUR };

const accountKey = (ip: string, email: string): string =>
  `sign-in:${limitAddress(ip)}:${email.trim().toLowerCase().slice(0, 254)}`;

const addressKey = (ip: string): string => `sign-in:${limitAddress(ip)}`;

/** Counts an attempt before the password is looked at; the account's own key is cleared by a success. */
export async function beforeSignIn(db: Db, ip: string, email: string): Promise<Attempt> {
  const account = await takeAttempt(db, accountKey(ip, email), PER_ACCOUNT);
  if (!account.allowed) return account;
  return takeAttempt(db, addressKey(ip), PER_ADDRESS);
}

/** A success counts for neither: an office behind one address may sign in as often as it likes. */
export async function afterSignIn(db: Db, ip: string, email: string): Promise<void> {
  await clearAttempts(db, accountKey(ip, email));
  await returnAttempt(db, addressKey(ip));
}
