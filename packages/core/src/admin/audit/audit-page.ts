import { AuditEntry, type AuditPage } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { z } from "zod";
import type { Core } from "../../context.ts";
import { encodeCursor, olderThan } from "../../cursor.ts";

const auditSelect = {
  id: true,
  actorName: true,
  action: true,
  entity: true,
  entityId: true,
  before: true,
  after: true,
  ip: true,
  userAgent: true,
  createdAt: true,
} as const satisfies Prisma.AuditLogSelect;
type AuditRow = Prisma.AuditLogGetPayload<{ select: typeof auditSelect }>;

/** One page of the log, newest first; INVALID_CURSOR for a cursor that isn't of it. */
export async function auditPage(
  { db }: Pick<Core, "db">,
  where: Prisma.AuditLogWhereInput,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<z.infer<typeof AuditPage>> {
  const rows = await db.auditLog.findMany({
    where: { ...where, ...(cursor !== undefined && olderThan(cursor)) },
    select: auditSelect,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map(toAuditEntry);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor([last.createdAt, last.id]) : null };
}

function toAuditEntry(row: AuditRow): AuditEntry {
  return AuditEntry.parse({ ...row, createdAt: row.createdAt.toISOString() });
}
