import { DomainError, type PastMerge } from "@souk/contracts";
import type { Tx } from "../../../context.ts";

/** CUSTOMER_MERGED where the account is no more because it was joined into another. */
export async function mergedInto(tx: Tx, id: string): Promise<void> {
  const merge = await tx.customerMerge.findUnique({ where: { fromId: id }, select: { intoId: true } });
  if (merge) throw new DomainError("CUSTOMER_MERGED", { into: merge.intoId });
}

/** The accounts that were joined into a customer's, the latest first. */
export async function customerMerges(tx: Tx, intoId: string): Promise<PastMerge[]> {
  const rows = await tx.customerMerge.findMany({
    where: { intoId },
    orderBy: [{ createdAt: "desc" }, { fromId: "desc" }],
    select: { fromId: true, fromName: true, fromEmail: true, actorName: true, createdAt: true },
  });
  return rows.map(({ fromId, fromName, fromEmail, actorName, createdAt }) => ({
    fromId,
    name: fromName,
    email: fromEmail,
    by: actorName,
    createdAt: createdAt.toISOString(),
  }));
}
