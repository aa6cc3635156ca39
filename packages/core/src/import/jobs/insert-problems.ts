import { v7 as newId } from "uuid";
import type { Tx } from "../../context.ts";
import { bulkInsert, type BulkTables } from "../bulk-insert.ts";
import type { Problems, RowProblem } from "../problems.ts";

/** Keeps what is said about the rows of a job. */
export async function insertProblems(tx: Tx, jobId: string, problems: Problems): Promise<void> {
  const toRow =
    (notice: boolean) =>
    ({ line, column, problem }: RowProblem): BulkTables["ImportProblem"] => ({
      id: newId(),
      jobId,
      row: line,
      column: column === null ? null : column.slice(0, 200),
      code: problem.code,
      details: problem.details,
      notice,
    });
  await bulkInsert(tx, "ImportProblem", [
    ...problems.errors.map(toRow(false)),
    ...problems.notices.map(toRow(true)),
  ]);
}
