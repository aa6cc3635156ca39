import { asDomainError } from "@souk/contracts";
import type { Core } from "../context.ts";
import { runTx } from "../transaction.ts";
import { proveEmail } from "./credentials.ts";
import { takeOwnLink } from "./links.ts";

/** Whose session the link of a mail opens; null for a link that works no more. */
export async function redeemSignIn(core: Pick<Core, "db" | "clock">, token: string): Promise<string | null> {
  try {
    return await runTx(core.db, async (tx) => {
      const owner = await takeOwnLink(core, tx, { token, purpose: "SIGN_IN" });
      await proveEmail(tx, owner);
      return owner.id;
    });
  } catch (error) {
    if (asDomainError(error)?.code === "LINK_EXPIRED") return null;
    throw error;
  }
}
