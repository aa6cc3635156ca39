import type { AuditInput, AuditPage } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { auditPage } from "./audit-page.ts";

/** The log of all staff changes, newest first, of one kind, record or person where asked. */
export async function listAudit(ctx: StaffContext, input: AuditInput): Promise<z.infer<typeof AuditPage>> {
  const { entity, entityId, actorId, cursor, limit } = input;
  const where = {
    ...(entity !== undefined && { entity }),
    ...(entityId !== undefined && { entityId }),
    ...(actorId !== undefined && { actorId }),
  };
  return auditPage(ctx, where, { cursor, limit });
}
