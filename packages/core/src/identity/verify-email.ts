import type { LinkUsed, LinkTokenInput } from "@souk/contracts";
import type { Core } from "../context.ts";
import { runTx } from "../transaction.ts";
import { takeOwnLink } from "./links.ts";

/** The address of an account is its owner's. LINK_EXPIRED. */
export async function verifyEmail(core: Core, { token }: LinkTokenInput): Promise<LinkUsed> {
  await runTx(core.db, async (tx) => {
    const { id } = await takeOwnLink(core, tx, { token, purpose: "VERIFY_EMAIL" });
    await tx.user.update({ where: { id }, data: { emailVerified: true }, select: { id: true } });
  });
  return { ok: true };
}
