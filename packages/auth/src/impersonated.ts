import type { Db } from "@souk/db";
import { accountSelect, live } from "./live-account.ts";
import { rightsOf } from "./rights-of.ts";

/** What a tab brings: which one it is, and the hash of its cookie. */
export interface GivenImpersonation {
  id: string;
  secretHash: string;
}

const RIGHT = "customers.impersonate";

/**
 * The customer whom one of the staff sees the shop as; null once it is over: ended, its time gone, the staff member's
 * session ended, their account shut, their right lost, or the customer no more one. All of it is read on each call.
 */
export async function impersonated(db: Db, { id, secretHash }: GivenImpersonation) {
  const now = new Date();
  const found = await db.impersonation.findFirst({
    where: { id, secretHash, endedAt: null, endsAt: { gt: now }, session: { expiresAt: { gt: now } } },
    select: {
      staffId: true,
      staffName: true,
      endsAt: true,
      customer: { select: accountSelect },
      session: { select: { passkeyId: true, user: { select: accountSelect } } },
    },
  });
  const session = found?.session;
  const staff = session && live(session.user);
  const customer = found && live(found.customer);
  if (!session || !staff || !customer || staff.id !== found.staffId || customer.role !== "CUSTOMER")
    return null;
  const { permissions } = await rightsOf(db, { ...staff, byPasskey: session.passkeyId !== null });
  if (!permissions.includes(RIGHT)) return null;
  return {
    id: customer.id,
    name: customer.name,
    email: customer.email,
    role: customer.role,
    roleName: null,
    permissions: [],
    secondFactorRequired: false,
    secondFactorMissing: false,
    // No session of the customer's: none of theirs is this one.
    sessionId: id,
    impersonation: {
      id,
      staffId: found.staffId,
      staffName: found.staffName,
      endsAt: found.endsAt.toISOString(),
    },
  };
}
