import type { AuditFilter } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { auditPage } from "./audit-page.ts";
import { auditWhere } from "./list-audit.ts";

const HEADING = ["when", "who", "action", "kind", "record", "address", "browser", "before", "after"];
const PAGE = 100;

/** The entries that the log shows with this filter, newest first, the heading before them: read as they are sent. */
export async function* exportAudit(ctx: StaffContext, filter: AuditFilter): AsyncGenerator<string[]> {
  yield HEADING;
  const where = await auditWhere(ctx, filter);
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await auditPage(ctx, where, { cursor, limit: PAGE });
    for (const entry of page.items)
      yield [
        entry.createdAt,
        entry.actorName,
        entry.action,
        entry.entity,
        entry.entityId,
        entry.ip ?? "",
        entry.userAgent ?? "",
        fieldsText(entry.before),
        fieldsText(entry.after),
      ];
    cursor = page.nextCursor;
  }
}

const fieldsText = (fields: Record<string, unknown> | null): string => (fields ? JSON.stringify(fields) : "");
