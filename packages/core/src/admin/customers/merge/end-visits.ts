import type { StaffContext, Tx } from "../../../context.ts";
import { endOf } from "../../../impersonation/end-of.ts";
import type { MergeOf } from "./merge-rules.ts";

/** Staff who see the shop as the customer whose account goes see it no more. */
export async function endVisits(tx: Tx, ctx: StaffContext, { goneId }: MergeOf): Promise<void> {
  const { clock, staff } = ctx;
  const where = { customerId: goneId, endedAt: null };
  for (const { id } of await tx.impersonation.findMany({ where, select: { id: true } }))
    await endOf(tx, { clock, ip: staff.ip, userAgent: staff.userAgent }, { id, how: "OVER" });
}
