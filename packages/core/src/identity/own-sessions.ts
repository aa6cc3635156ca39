import { DomainError, type OwnSession } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";

/** Whoever is signed in, staff as well, about the own account. */
export interface SignedInContext extends CustomerContext {
  customer: CustomerContext["customer"] & {
    sessionId: string;
    secondFactorRequired: boolean;
    secondFactorMissing: boolean;
  };
}

/** Where one's own account is signed in: this session first, then by when each was last seen. */
export async function ownSessions({ db, clock, customer }: SignedInContext): Promise<OwnSession[]> {
  const rows = await db.session.findMany({
    where: { userId: customer.id, expiresAt: { gt: clock.now() } },
    select: { id: true, userAgent: true, ipAddress: true, updatedAt: true },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows
    .map(({ updatedAt, ...row }) => ({
      ...row,
      lastSeenAt: updatedAt.toISOString(),
      current: row.id === customer.sessionId,
    }))
    .toSorted((a, b) => Number(b.current) - Number(a.current));
}

/** Signs a device out. NOT_FOUND for what isn't one's own. */
export async function endSession(ctx: SignedInContext, { id }: { id: string }): Promise<OwnSession[]> {
  const { count } = await ctx.db.session.deleteMany({ where: { id, userId: ctx.customer.id } });
  if (count === 0) throw new DomainError("NOT_FOUND", { entity: "session" });
  return ownSessions(ctx);
}
