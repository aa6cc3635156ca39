import type { ImportList, ImportListInput } from "@souk/contracts";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { jobSelect } from "../../import/jobs/job-row.ts";
import { toJobRow } from "../../import/jobs/job-view.ts";

const Position = z.tuple([z.iso.datetime(), z.uuid()]);

/** The shop's imports, newest first; INVALID_CURSOR. */
export async function listImports(
  { db }: StaffContext,
  { cursor, limit }: z.infer<typeof ImportListInput>,
): Promise<z.infer<typeof ImportList>> {
  const after = cursor === undefined ? null : decodeCursor(Position, cursor);
  const older = after && {
    OR: [{ createdAt: { lt: after[0] } }, { createdAt: after[0], id: { lt: after[1] } }],
  };
  const rows = await db.importJob.findMany({
    where: older ?? {},
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
