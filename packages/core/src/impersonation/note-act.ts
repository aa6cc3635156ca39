import { audit, type AuditActor } from "../admin/audit/audit.ts";
import type { Core } from "../context.ts";

/**
 * Writes down what one of the staff is about to do in a customer's place, before it is done: nothing is without its
 * entry, and what was refused then was at least tried.
 */
export async function noteAct(
  { db }: Pick<Core, "db">,
  { staff, customerId, act }: AuditActor & { customerId: string; act: string },
): Promise<void> {
  const change = { action: "customer.impersonate-act", entity: "customer", entityId: customerId } as const;
  await audit(db, { staff }, { ...change, after: { act } });
}
