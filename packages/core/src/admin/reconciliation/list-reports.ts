import { ReconcileReportItem, type ReconcileReportPage } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { encodeCursor, olderThan } from "../../cursor.ts";

export const reportSelect = {
  id: true,
  actorName: true,
  startedAt: true,
  endedAt: true,
  asked: true,
  mended: true,
  open: true,
} as const satisfies Prisma.ReconcileReportSelect;

/** Rounds of reconciliation, newest first; INVALID_CURSOR for a cursor that isn't of it. */
export async function listReports(
  ctx: StaffContext,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<z.infer<typeof ReconcileReportPage>> {
  const rows = await ctx.db.reconcileReport.findMany({
    ...(cursor !== undefined && { where: olderThan(cursor, "startedAt") }),
    select: reportSelect,
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map((row) => ReconcileReportItem.parse(toReport(row)));
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor([last.startedAt, last.id]) : null };
}

export function toReport<Row extends { startedAt: Date; endedAt: Date | null }>(row: Row) {
  return { ...row, startedAt: row.startedAt.toISOString(), endedAt: row.endedAt?.toISOString() ?? null };
}
