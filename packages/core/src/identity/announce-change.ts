import type { SecurityChange } from "@souk/contracts";
import type { Db } from "@souk/db";
import { runTx } from "../transaction.ts";
import { tellOwner } from "./credentials.ts";
import { ownerSelect } from "./links.ts";

/** After an owner changed how the account is opened: a mail says so. */
export async function announceChange(db: Db, userId: string, change: SecurityChange): Promise<void> {
  await runTx(db, async (tx) => {
    const owner = await tx.user.findUnique({ where: { id: userId }, select: ownerSelect });
    if (owner) await tellOwner(tx, owner, change);
  });
}
