import { v7 as newId } from "uuid";
import { type SignUp, hashOfSecretToken } from "@souk/db";
import type { Core, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { setPassword } from "./credentials.ts";

interface Given {
  token: string;
  /** What the browser made up when it asked. */
  browser?: string | undefined;
  password?: string | undefined;
}

/**
 * Makes the account that the link of a mail is for; of many at once one makes it. In another browser than the one that
 * asked, the password that was typed there isn't believed: it may be a stranger's who typed the address of whoever reads
 * the mail. So another is asked for.
 */
export async function redeemSignUp(
  core: Pick<Core, "db" | "clock" | "hashPassword">,
  { token, browser, password }: Given,
): Promise<{ userId: string } | "LINK_EXPIRED" | "PASSWORD_NEEDED"> {
  const tokenHash = hashOfSecretToken(token);
  const asked = await core.db.signUp.findUnique({ where: { tokenHash } });
  if (!asked || asked.expiresAt <= core.clock.now()) return "LINK_EXPIRED";
  const isSameBrowser = browser !== undefined && hashOfSecretToken(browser) === asked.browserHash;
  if (!isSameBrowser && password === undefined) return "PASSWORD_NEEDED";
  const hash = password === undefined ? asked.password : await core.hashPassword(password);
  return runTx(core.db, async (tx) => {
    const { count } = await tx.signUp.deleteMany({ where: { tokenHash } });
    const userId = count === 0 ? null : await makeAccount(tx, asked, hash);
    return userId === null ? "LINK_EXPIRED" : { userId };
  });
}

/** Null where somebody has the address by now. */
async function makeAccount(tx: Tx, asked: SignUp, passwordHash: string): Promise<string | null> {
  const { name, email, locale, orderNumber } = asked;
  const id = newId();
  const { count } = await tx.user.createMany({
    data: [{ id, name, email, locale, emailVerified: true }],
    skipDuplicates: true,
  });
  await tx.signUp.deleteMany({ where: { email } });
  if (count === 0) return null;
  await setPassword(tx, id, passwordHash);
  if (orderNumber !== null)
    await tx.order.updateMany({ where: { number: orderNumber, userId: null }, data: { userId: id } });
  return id;
}
