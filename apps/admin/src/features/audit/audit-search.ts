import { AuditInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { entity, entityId, actorId } = AuditInput.shape;

/** What the audit log keeps in its URL. */
export function parseAuditSearch(raw: Record<string, unknown>) {
  return compact({
    entity: param(entity, raw["entity"]),
    entityId: param(entityId, raw["entityId"]),
    actorId: param(actorId, raw["actorId"]),
  });
}
export type AuditSearch = ReturnType<typeof parseAuditSearch>;
