import { audit } from "../admin/audit/audit.ts";
import type { Core, Tx } from "../context.ts";

/** ENDED by the staff member; REPLACED by another one; OVER: its time, its session or its right is gone. */
export type HowEnded = "ENDED" | "REPLACED" | "OVER";

/** Where the call comes from by which it ends. */
export interface FromWhere extends Pick<Core, "clock"> {
  ip: string | null;
  userAgent: string | null;
}

/** Ends one that is open, and says so in the log; one that had ended stays as it is. */
export async function endOf(
  tx: Tx,
  { clock, ip, userAgent }: FromWhere,
  { id, how }: { id: string; how: HowEnded },
): Promise<void> {
  const [ended] = await tx.impersonation.updateManyAndReturn({
    where: { id, endedAt: null },
    data: { endedAt: clock.now() },
    select: { customerId: true, staffId: true, staffName: true },
  });
  if (!ended) return;
  const { customerId, staffId, staffName } = ended;
  await audit(
    tx,
    { staff: { id: staffId, name: staffName, ip, userAgent } },
    { action: "customer.impersonate-end", entity: "customer", entityId: customerId, after: { how } },
  );
}
