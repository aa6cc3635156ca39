import type { Db } from "@souk/db";
import { hashPassword, isOutdated } from "./password.ts";

/**
 * After a password was right: where it is kept as an older shop kept it, it is hashed as new ones are. Only if nobody
 * changed it meanwhile.
 */
export async function upgradeHash(db: Db, userId: string, password: string): Promise<void> {
  const account = await db.account.findUnique({
    where: { providerId_accountId: { providerId: "credential", accountId: userId } },
    select: { id: true, password: true },
  });
  if (!account?.password || !isOutdated(account.password)) return;
  const { id, password: kept } = account;
  await db.account.updateMany({
    where: { id, password: kept },
    data: { password: await hashPassword(password) },
  });
}
