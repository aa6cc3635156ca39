import { DomainError, type PastMerge } from "@souk/contracts";
import type { Tx } from "../../../context.ts";

/** Why there is no such account: CUSTOMER_MERGED where it was joined into another, else NOT_FOUND. To be thrown. */
export async function whyGone(tx: Tx, id: string): Promise<DomainError> {
  const merge = await tx.customerMerge.findUnique({ where: { fromId: id }, select: { intoId: true } });
  if (merge) return new DomainError("CUSTOMER_MERGED", { into: merge.intoId });
  return new DomainError("NOT_FOUND", { entity: "customer" });
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
