import { ImportFormatName, type ImportJobRow, type ImportJobView } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import type { Job, StoredJob } from "./job-row.ts";
import { toJob } from "./job-row.ts";

export function toJobRow(job: StoredJob | Job): ImportJobRow {
  const { id, filename, work, state, cancelAsked, totalRows, doneRows, actorName } = job;
  const { created, changed, unchanged, refused, undone, conflicts } = job;
  return {
    id,
    format: ImportFormatName.parse(job.format),
    filename,
    work,
    state,
    cancelAsked,
    totalRows,
    doneRows,
    created,
    changed,
    unchanged,
    refused,
    undone,
    conflicts,
    actorName,
    createdAt: job.createdAt.toISOString(),
    finishedAt: job.finishedAt?.toISOString() ?? null,
  };
}

/** A job with what its page shows. */
export async function toJobView(tx: Tx, stored: StoredJob): Promise<ImportJobView> {
  const job = toJob(stored);
  const where = { jobId: job.id };
  const problems = await tx.importProblem.count({ where: { ...where, notice: false } });
  const notices = await tx.importProblem.count({ where: { ...where, notice: true } });
  const rows = await tx.importRow.findFirst({ where, select: { line: true } });
  const { samples, options } = job;
  return {
    ...toJobRow(job),
    options,
    problems,
    notices,
    samples,
    startable: rows !== null && canStart(job),
    undoable: canUndo(job),
  };
}

/** A dry run that is done, or an import that stopped half-way. */
export function canStart({ work, state }: Pick<Job, "work" | "state">): boolean {
  if (work === "CHECK") return state === "DONE";
  return work === "IMPORT" && (state === "CANCELLED" || state === "FAILED");
}

/** An import that did something, or an undo that stopped half-way. */
export function canUndo({
  work,
  state,
  created,
  changed,
}: Pick<Job, "work" | "state" | "created" | "changed">): boolean {
  const stopped = state === "CANCELLED" || state === "FAILED";
  if (work === "UNDO") return stopped;
  return work === "IMPORT" && (state === "DONE" || stopped) && created + changed > 0;
}
