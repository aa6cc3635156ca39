import { type LinkUsed, DomainError, type ResetPasswordInput } from "@souk/contracts";
import { hashOfSecretToken } from "@souk/db";
import type { Core } from "../context.ts";
import { networkOf, takeTurn } from "../limits/take-turn.ts";
import { runTx } from "../transaction.ts";
import { endSessions, proveEmail, setPassword, tellOwner } from "./credentials.ts";
import { takeOwnLink } from "./links.ts";

/** Sets another password by the link of a mail; all sessions end. LINK_EXPIRED, TOO_MANY_REQUESTS. */
export async function resetPassword(
  core: Core & { ip: string | null },
  { token, password }: ResetPasswordInput,
): Promise<LinkUsed> {
  await takeTurn(core, "account-link-try", { address: networkOf(core) });
  const tokenHash = hashOfSecretToken(token);
  const isThere = await core.db.accountLink.findUnique({ where: { tokenHash }, select: { purpose: true } });
  if (!isThere) throw new DomainError("LINK_EXPIRED", {});
  // Slow by design, so it stays outside the transaction.
  const hash = await core.hashPassword(password);
  await runTx(core.db, async (tx) => {
    const owner = await takeOwnLink(core, tx, { token, purpose: "RESET_PASSWORD" });
    await proveEmail(tx, owner);
    await setPassword(tx, owner.id, hash);
    await endSessions(tx, owner.id);
    await tellOwner(tx, owner, "PASSWORD");
  });
  return { ok: true };
}
