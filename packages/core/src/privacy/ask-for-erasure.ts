import { type AskForErasureInput, DomainError, type PrivacyOverview } from "@souk/contracts";
import { runUniqueTx } from "../admin/unique-violation.ts";
import type { CustomerContext, Tx } from "../context.ts";
import { checkPassword } from "../identity/credentials.ts";
import { openRequest } from "./open-request.ts";
import { overviewIn } from "./privacy-overview.ts";

/**
 * Has one's account and all data about oneself erased once the days are over in which it can be taken back.
 * WRONG_PASSWORD, TOO_MANY_REQUESTS; STAFF_ACCOUNT while one has a role.
 */
export async function askForErasure(
  ctx: CustomerContext,
  { password, locale }: AskForErasureInput,
): Promise<PrivacyOverview> {
  const { id: userId, email } = ctx.customer;
  await checkPassword(ctx, userId, password);
  return runUniqueTx(ctx.db, async (tx) => {
    await refuseStaff(tx, userId);
    await openRequest(ctx, tx, { kind: "ERASURE", userId, email, locale, by: { requestedBy: "CUSTOMER" } });
    return overviewIn(ctx, tx);
  });
}

/** What staff did must stay theirs while they are staff. STAFF_ACCOUNT. */
export async function refuseStaff(tx: Tx, userId: string): Promise<void> {
  const { role } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { role: true } });
  if (role !== "CUSTOMER") throw new DomainError("STAFF_ACCOUNT", {});
}
