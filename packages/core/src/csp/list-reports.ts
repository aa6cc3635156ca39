import type { CspReportList } from "@souk/contracts";
import type { Core } from "../context.ts";

const SHOWN = 100;

/** What browsers refused to load for our pages, the latest first. */
export async function listReports({ db }: Pick<Core, "db">): Promise<CspReportList> {
  const rows = await db.cspReport.findMany({
    select: {
      id: true,
      directive: true,
      blocked: true,
      page: true,
      source: true,
      count: true,
      firstSeenAt: true,
      lastSeenAt: true,
    },
    orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
    take: SHOWN,
  });
  const items = rows.map((row) => ({
    ...row,
    firstSeenAt: row.firstSeenAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
  return { items, nextCursor: null };
}
