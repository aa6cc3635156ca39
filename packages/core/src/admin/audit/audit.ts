import type { AuditEntity } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { changedFields } from "./changed-fields.ts";

export interface AuditChange {
  /** `entity.verb`: "product.update", "order.refund". */
  action: string;
  entity: AuditEntity;
  entityId: string;
  /** Snapshots; only the fields that differ are kept, never secrets. Null or left out: there was nothing. */
  before?: object | null;
  after?: object | null;
}

/** Whom the log names, and where they are. */
export interface AuditActor {
  staff: Pick<StaffContext["staff"], "id" | "name" | "ip" | "userAgent">;
}

/**
 * Writes who changed what into the audit log, in the transaction of the change itself: no change without its
 * entry, no entry without its change. Snapshots that don't differ leave no entry; a change without any snapshot does.
 */
export async function audit(tx: Tx, ctx: AuditActor, change: AuditChange): Promise<void> {
  const { before, after, changed } = changedFields(change.before, change.after);
  if (!changed && (change.before || change.after)) return;
  const { id, name, ip, userAgent } = ctx.staff;
  await tx.auditLog.create({
    data: {
      actorId: id,
      actorName: name,
      action: change.action,
      entity: change.entity,
      entityId: change.entityId,
      ...(before && { before: asJson(before) }),
      ...(after && { after: asJson(after) }),
      ip,
      userAgent: userAgent === null ? null : userAgent.slice(0, 500),
    },
    select: { id: true },
  });
}

const JsonFields = z.record(z.string(), z.json());

function asJson(fields: Record<string, unknown>): Prisma.InputJsonObject {
  return JsonFields.parse(fields);
}
