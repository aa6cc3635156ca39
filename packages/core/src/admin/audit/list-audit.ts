import type { AuditFilter, AuditInput, AuditLogPage } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { auditPage } from "./audit-page.ts";
import { withText } from "../../like.ts";
import { recordNames, recordsCalled } from "./record-names.ts";

const DAY_MS = 86_400_000;

/** The log of all staff changes, newest first: of one kind, record or person, of some days, with some words, where asked. */
export async function listAudit(ctx: StaffContext, input: AuditInput): Promise<z.infer<typeof AuditLogPage>> {
  const { cursor, limit, ...filter } = input;
  const { items, nextCursor } = await auditPage(ctx, await auditWhere(ctx, filter), { cursor, limit });
  const nameOf = await recordNames(ctx, items);
  return { items: items.map((entry) => ({ ...entry, name: nameOf(entry) })), nextCursor };
}

/** The entries that a filter of the log means. */
export async function auditWhere(
  ctx: StaffContext,
  { entity, entityId, actorId, query, from, to }: AuditFilter,
): Promise<Prisma.AuditLogWhereInput> {
  const start = from !== undefined && { gte: new Date(from) };
  const end = to !== undefined && { lt: new Date(Date.parse(to) + DAY_MS) };
  return {
    ...(entity !== undefined && { entity }),
    ...(entityId !== undefined && { entityId }),
    ...(actorId !== undefined && { actorId }),
    ...((start || end) && { AND: { createdAt: { ...start, ...end } } }),
    ...(query !== undefined && { OR: [...partsWith(query), ...(await recordsCalled(ctx, query))] }),
  };
}

function partsWith(query: string): Prisma.AuditLogWhereInput[] {
  const part = withText(query);
  return [{ actorName: part }, { action: part }, { entityId: part }, { ip: part }];
}
