import { DomainError, type OwnPasskey, type RenamePasskeyInput } from "@souk/contracts";
import type { Tx } from "../context.ts";
import type { SignedInContext } from "./own-sessions.ts";
import { waysIn } from "./ways-in.ts";

/** What opens one's own account without a password, the oldest first. */
export async function ownPasskeys({ db, customer }: SignedInContext): Promise<OwnPasskey[]> {
  const { passkeys, count } = await waysIn(db, customer.id);
  const isNeeded = passkeys.length === 1 && (await asksFor(db, customer));
  return passkeys.map(({ createdAt, lastUsedAt, deviceType, ...passkey }) => ({
    ...passkey,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    synced: deviceType === "multiDevice",
    isLast: count === 1 || isNeeded,
  }));
}

/** Whether the role asks for a second factor, and no code of an app is one. */
export async function asksFor(
  tx: Tx,
  { id, secondFactorRequired }: Pick<SignedInContext["customer"], "id" | "secondFactorRequired">,
): Promise<boolean> {
  if (!secondFactorRequired) return false;
  return (await tx.user.count({ where: { id, twoFactorEnabled: false } })) > 0;
}

/** NOT_FOUND for what isn't one's own. */
export async function renamePasskey(
  ctx: SignedInContext,
  { id, name }: RenamePasskeyInput,
): Promise<OwnPasskey[]> {
  const { count } = await ctx.db.passkey.updateMany({
    where: { id, userId: ctx.customer.id },
    data: { name },
  });
  if (count === 0) throw new DomainError("NOT_FOUND", { entity: "passkey" });
  return ownPasskeys(ctx);
}
