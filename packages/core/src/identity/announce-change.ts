import type { SecurityChange } from "@souk/contracts";
import type { Db } from "@souk/db";
import { runTx } from "../transaction.ts";
import { forgetDevices, tellOwner } from "./credentials.ts";
import { ownerSelect } from "./links.ts";

/** After an owner changed how the account is opened: devices that were trusted before are no more, and a mail says so. */
export async function announceChange(
  db: Db,
  { userId, change, sessionId }: { userId: string; change: SecurityChange; sessionId: string },
): Promise<void> {
  await runTx(db, async (tx) => {
    const owner = await tx.user.findUnique({ where: { id: userId }, select: ownerSelect });
    if (!owner) return;
    if (change !== "RECOVERY_CODE_USED") await forgetDevices(tx, userId);
    // Sessions from before have never given the second factor.
    if (change === "SECOND_FACTOR_ON")
      await tx.session.deleteMany({ where: { userId, NOT: { id: sessionId } } });
    await tellOwner(tx, owner, change);
  });
}
