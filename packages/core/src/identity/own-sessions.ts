import { DomainError, type OwnSession } from "@souk/contracts";
import { deviceName } from "@souk/contracts/device-name";
import { noteEvent } from "../account/activity/note-event.ts";
import type { CustomerContext } from "../context.ts";
import { runTx } from "../transaction.ts";

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
  const userId = ctx.customer.id;
  await runTx(ctx.db, async (tx) => {
    const found = await tx.session.findFirst({ where: { id, userId }, select: { userAgent: true } });
    const { count } = await tx.session.deleteMany({ where: { id, userId } });
    if (!found || count === 0) throw new DomainError("NOT_FOUND", { entity: "session" });
    await noteEvent(tx, { userId, kind: "SESSION_ENDED", device: deviceName(found.userAgent) });
  });
  return ownSessions(ctx);
}
