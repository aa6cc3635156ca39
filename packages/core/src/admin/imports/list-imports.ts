import type { ImportList, ImportListInput } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { encodeCursor, olderThan } from "../../cursor.ts";
import { jobSelect } from "../../import/jobs/job-row.ts";
import { toJobRow } from "../../import/jobs/job-view.ts";

/** The shop's imports, newest first; INVALID_CURSOR. */
export async function listImports(
  { db }: StaffContext,
  { cursor, limit }: z.infer<typeof ImportListInput>,
): Promise<z.infer<typeof ImportList>> {
  const rows = await db.importJob.findMany({
    where: cursor === undefined ? {} : olderThan(cursor),
    select: jobSelect,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(toJobRow),
    nextCursor: last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null,
  };
}
