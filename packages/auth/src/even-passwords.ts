import type { Db } from "@souk/db";
import { hashPassword, isBcrypt, verifyPassword } from "./password.ts";

/**
 * Hashes and verifies as password.ts, and refuses as slowly whoever is meant: better-auth hashes what is given for an
 * address without an account, and bcrypt of an older shop takes several times as long as ours does. While any is kept,
 * each refusal costs one of both.
 */
export function evenPasswords(db: Db) {
  return {
    async hash(password: string): Promise<string> {
      const made = await hashPassword(password);
      await asBcrypt(db, password);
      return made;
    },
    async verify(input: { hash: string; password: string }): Promise<boolean> {
      if (await verifyPassword(input)) return true;
      if (isBcrypt(input.hash)) await hashPassword(input.password);
      else await asBcrypt(db, input.password);
      return false;
    },
  };
}

/** As long as the dearest bcrypt that is kept. */
async function asBcrypt(db: Db, password: string): Promise<void> {
  const dearest = await db.$queryRaw<{ password: string }[]>`
    SELECT password FROM "Account" WHERE password LIKE '$2%' ORDER BY substr(password, 5, 2) DESC LIMIT 1`;
  for (const { password: hash } of dearest) await verifyPassword({ hash, password });
}
