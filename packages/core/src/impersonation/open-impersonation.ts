import { DomainError, type LinkTokenInput, type OpenedImpersonation } from "@souk/contracts";
import { hashOfSecretToken } from "@souk/db";
import type { Core } from "../context.ts";

/** Makes the cookie of the tab that asks, and gives its hash. */
export type IssueSecret = () => string;

/**
 * Takes the address that staff were given, once: of any number at once a single one gets the cookie. Whether the staff
 * member may still do so is asked with each call that follows. LINK_EXPIRED.
 */
export async function openImpersonation(
  { db, clock }: Pick<Core, "db" | "clock">,
  { token }: LinkTokenInput,
  issue: IssueSecret,
): Promise<OpenedImpersonation> {
  const now = clock.now();
  const where = {
    tokenHash: hashOfSecretToken(token),
    secretHash: null,
    endedAt: null,
    sessionId: { not: null },
    opensUntil: { gt: now },
  };
  // What wouldn't open anything leaves no cookie behind.
  if ((await db.impersonation.count({ where })) === 0) throw new DomainError("LINK_EXPIRED", {});
  const [opened] = await db.impersonation.updateManyAndReturn({
    where,
    data: { secretHash: issue() },
    select: { id: true },
  });
  if (!opened) throw new DomainError("LINK_EXPIRED", {});
  return opened;
}
