import {
  type ImportProblemRow,
  type ImportProblems,
  type ImportProblemsInput,
  ImportProblemValue,
} from "@souk/contracts";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";

const Position = z.tuple([z.int(), z.uuid()]);

/** What is wrong with a file's rows (or only said of them), in the order of the file; INVALID_CURSOR. */
export async function problemsPage(
  db: Tx,
  { id, notices, cursor, limit }: z.infer<typeof ImportProblemsInput>,
): Promise<z.infer<typeof ImportProblems>> {
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
