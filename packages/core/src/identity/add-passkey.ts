import type { Core } from "../context.ts";
import { runTx } from "../transaction.ts";
import { tellOwner } from "./credentials.ts";
import { ownerSelect } from "./links.ts";
import { logOwnChange } from "./log-own-change.ts";
import { passkeyTold } from "./remove-passkey.ts";

interface Added {
  id: string;
  userId: string;
  /** Where its owner is signed in: that session has given a second factor by it. */
  sessionId: string;
  name: string | null;
  ip: string | null;
  userAgent: string | null;
}

/** After better-auth has kept a passkey: its owner is told, by mail, and the back office where it is staff's. */
export async function passkeyAdded({ db }: Pick<Core, "db">, added: Added): Promise<void> {
  const { id, userId, name } = added;
  await runTx(db, async (tx) => {
    await tx.passkey.update({ where: { id }, data: { name }, select: { id: true } });
    await tx.session.updateMany({ where: { id: added.sessionId, userId }, data: { passkeyId: id } });
    const owner = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: ownerSelect });
    await tellOwner(tx, owner, "PASSKEY_ADDED");
    await logOwnChange(tx, owner, { action: "staff.passkey-add", from: added, after: passkeyTold({ name }) });
  });
}

/** The session that better-auth has just opened by it gave two factors: the device, and what it asked of its owner. */
export async function openedByPasskey(
  { db }: Pick<Core, "db">,
  { sessionId, credentialId }: { sessionId: string; credentialId: string },
): Promise<void> {
  const passkey = await db.passkey.findUniqueOrThrow({
    where: { credentialID: credentialId },
    select: { id: true, userId: true },
  });
  await db.session.updateMany({
    where: { id: sessionId, userId: passkey.userId },
    data: { passkeyId: passkey.id },
  });
}
