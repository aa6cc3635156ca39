import {
  type ImportProblemRow,
  type ImportProblems,
  type ImportProblemsInput,
  ImportProblemValue,
} from "@souk/contracts";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { findJob } from "./find-job.ts";

const Position = z.tuple([z.int(), z.uuid()]);

/** What is wrong with a file's rows (or only said of them), in the order of the file; NOT_FOUND, INVALID_CURSOR. */
export async function listImportProblems(
  { db }: Pick<StaffContext, "db">,
  { id, notices, cursor, limit }: z.infer<typeof ImportProblemsInput>,
): Promise<z.infer<typeof ImportProblems>> {
  await findJob(db, id);
  const after = cursor === undefined ? null : decodeCursor(Position, cursor);
  const later = after && { OR: [{ row: { gt: after[0] } }, { row: after[0], id: { gt: after[1] } }] };
  const rows = await db.importProblem.findMany({
    where: { jobId: id, notice: notices, ...later },
    select: { id: true, row: true, column: true, code: true, details: true },
    orderBy: [{ row: "asc" }, { id: "asc" }],
    take: limit + 1,
  });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(toRow),
    nextCursor: last ? encodeCursor([last.row, last.id]) : null,
  };
}

function toRow({
  code,
  details,
  ...row
}: {
  id: string;
  row: number;
  column: string | null;
  code: string;
  details: unknown;
}): ImportProblemRow {
  return { ...row, problem: ImportProblemValue.parse({ code, details }) };
}
