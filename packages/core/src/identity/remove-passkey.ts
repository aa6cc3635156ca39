import { DomainError, type OwnPasskey, type RemovePasskeyInput } from "@souk/contracts";
import { runTx } from "../transaction.ts";
import { checkPassword, tellOwner } from "./credentials.ts";
import { ownerSelect } from "./links.ts";
import { asksFor, ownPasskeys } from "./own-passkeys.ts";
import { logOwnChange } from "./log-own-change.ts";
import type { SignedInContext } from "./own-sessions.ts";
import { holdUser, waysIn } from "./ways-in.ts";

interface FromHere extends SignedInContext {
  ip: string | null;
  userAgent: string | null;
}

/**
 * Takes one away, and the sessions that it opened, but for this one. Its owner is told. NOT_FOUND for what isn't one's
 * own, LAST_WAY_IN, WRONG_PASSWORD, TOO_MANY_REQUESTS; SECOND_FACTOR_REQUIRED for who hasn't given one that the role asks
 * for, and where none would be left.
 */
export async function removePasskey(
  ctx: FromHere,
  { id, password }: RemovePasskeyInput,
): Promise<OwnPasskey[]> {
  const { customer } = ctx;
  const userId = customer.id;
  await checkPassword(ctx, userId, password);
  // Whoever knows the password alone must not put another second factor in its place.
  if (customer.secondFactorMissing) throw new DomainError("SECOND_FACTOR_REQUIRED", {});
  await runTx(ctx.db, async (tx) => {
    await holdUser(tx, userId);
    const { passkeys, count } = await waysIn(tx, userId);
    const passkey = passkeys.find((one) => one.id === id);
    if (!passkey) throw new DomainError("NOT_FOUND", { entity: "passkey" });
    if (count === 1) throw new DomainError("LAST_WAY_IN", {});
    if (passkeys.length === 1 && (await asksFor(tx, customer)))
      throw new DomainError("SECOND_FACTOR_REQUIRED", {});
    await tx.session.updateMany({
      where: { id: customer.sessionId, passkeyId: id },
      data: { passkeyId: passkeys.find((one) => one.id !== id)?.id ?? null },
    });
    await tx.passkey.delete({ where: { id }, select: { id: true } });
    const owner = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: ownerSelect });
    await tellOwner(tx, owner, "PASSKEY_REMOVED");
    await logOwnChange(tx, owner, {
      action: "staff.passkey-remove",
      from: ctx,
      before: passkeyTold(passkey),
    });
  });
  return ownPasskeys(ctx);
}

export const passkeyTold = ({ name }: { name: string | null }) => ({ passkey: name ?? "" });
