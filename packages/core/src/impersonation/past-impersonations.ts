import type { PastImpersonation, SupportVisit } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Core, CustomerContext, Tx } from "../context.ts";

const SHOWN = 20;

const select = {
  id: true,
  staffName: true,
  reason: true,
  sessionId: true,
  createdAt: true,
  endsAt: true,
  endedAt: true,
} as const satisfies Prisma.ImpersonationSelect;
type Row = Prisma.ImpersonationGetPayload<{ select: typeof select }>;

/** The latest that were opened: what nobody opened showed nothing. */
function latest(tx: Tx, customerId: string): Promise<Row[]> {
  return tx.impersonation.findMany({
    where: { customerId, secretHash: { not: null } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select,
  });
}

const lasted = ({ createdAt, endedAt, endsAt }: Row) => ({
  from: createdAt.toISOString(),
  to: (endedAt ?? endsAt).toISOString(),
});

/** As staff see it on the customer's page. */
export async function customerImpersonations(
  tx: Tx,
  { clock }: Pick<Core, "clock">,
  customerId: string,
): Promise<PastImpersonation[]> {
  const now = clock.now();
  return (await latest(tx, customerId)).map((row) => ({
    id: row.id,
    staffName: row.staffName,
    reason: row.reason,
    ...lasted(row),
    open: row.endedAt === null && row.sessionId !== null && row.endsAt > now,
  }));
}

/** As the customer is told: that it happened, and when. */
export async function supportVisits({ db, customer }: CustomerContext): Promise<SupportVisit[]> {
  return (await latest(db, customer.id)).map((row) => ({ id: row.id, ...lasted(row) }));
}
