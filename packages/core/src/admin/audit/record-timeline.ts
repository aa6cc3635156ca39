import { type AuditEntity, type AuditEntry, type AuditInput, type AuditPage, can } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { demandRight } from "../demand-right.ts";
import { auditPage } from "./audit-page.ts";
import { READERS } from "./readers.ts";

/** A product's history has its stock's in it: both are logged under the product's id. */
const KINDS: Partial<Record<AuditEntity, AuditEntity[]>> = { product: ["product", "stock"] };

/**
 * One record's history, newest first. FORBIDDEN for a kind of record that the person may not read; where from and
 * with what somebody worked is shown to readers of the whole log only.
 */
export async function recordTimeline(
  ctx: StaffContext,
  input: AuditInput & { entity: AuditEntity; entityId: string },
): Promise<z.infer<typeof AuditPage>> {
  const { entity, entityId, actorId, cursor, limit } = input;
  demandRight(ctx.staff, READERS[entity]);
  const where = {
    entity: { in: KINDS[entity] ?? [entity] },
    entityId,
    ...(actorId !== undefined && { actorId }),
  };
  const page = await auditPage(ctx, where, { cursor, limit });
  if (can(ctx.staff, "audit.read")) return page;
  return { ...page, items: page.items.map(withoutOrigin) };
}

function withoutOrigin(entry: AuditEntry): AuditEntry {
  return { ...entry, ip: null, userAgent: null };
}
