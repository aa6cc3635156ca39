import { type Attempt, clearTurns, type Db, limitAddress, returnTurn, takeTurn } from "@souk/db";

/** Who is counted: the account as it was written, tried from that network. An unknown one is counted like a known one. */
function takersOf(ip: string, email: string) {
  const address = limitAddress(ip);
  return { account: `${address}:${email.trim().toLowerCase().slice(0, 254)}`, address };
}

/** Counts an attempt before the password is looked at; the account's own count is cleared by a success. */
export function beforeSignIn(db: Db, ip: string, email: string): Promise<Attempt> {
  return takeTurn(db, "sign-in", takersOf(ip, email));
}

/** A success counts for neither: an office behind one address may sign in as often as it likes. */
export async function afterSignIn(db: Db, ip: string, email: string): Promise<void> {
  const { account, address } = takersOf(ip, email);
  await clearTurns(db, "sign-in", { account });
  await returnTurn(db, "sign-in", { address });
}
