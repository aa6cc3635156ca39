import { AuditInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { entity, entityId, actorId, query, from, to } = AuditInput.shape;

/** What the audit log keeps in its URL. */
export function parseAuditSearch(raw: Record<string, unknown>) {
  return compact({
    entity: param(entity, raw["entity"]),
    entityId: param(entityId, raw["entityId"]),
    actorId: param(actorId, raw["actorId"]),
    query: param(query, raw["query"]),
    from: param(from, raw["from"]),
    to: param(to, raw["to"]),
  });
}
export type AuditSearch = ReturnType<typeof parseAuditSearch>;
