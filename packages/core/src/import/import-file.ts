import type { ImportOptions } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { Core, Tx } from "../context.ts";
import { recogniseFormat } from "./formats/all-formats.ts";
import { createImageFetcher } from "./image-fetcher.ts";
import type { DrawPicture, FetchPicture } from "./jobs/fetch-pictures.ts";
import { type Job, jobSelect, toJob } from "./jobs/job-row.ts";
import { problemsPage } from "./jobs/problems-page.ts";
import { readGroups } from "./jobs/read-groups.ts";
import { type BatchRun, runBatch } from "./jobs/run-batch.ts";
import { stageFile } from "./jobs/stage-file.ts";
import type { RowProblem } from "./problems.ts";

export interface FileImport {
  path: string;
  filename: string;
  options: ImportOptions;
  /** Who is noted as having done it. */
  actorName: string;
  /** Checks and counts, writes nothing and fetches no picture. */
  dryRun?: boolean;
  drawPicture: DrawPicture;
  fetchImage?: FetchPicture;
  onProgress?: (done: number, total: number) => void;
}

export interface FileReport extends Pick<
  Job,
  "created" | "changed" | "unchanged" | "refused" | "totalRows" | "format"
> {
  /** With any of them nothing was written. */
  errors: RowProblem[];
  notices: RowProblem[];
}

const HOUR = 3_600_000;

/**
 * Imports a file at once and whole: it is tried first, and with any mistake in it nothing is written; else all is, in
 * one transaction. What it did can be undone from the admin. Throws IMPORT_REFUSED.
 */
export async function importFile(
  core: Pick<Core, "db" | "storage" | "clock">,
  file: FileImport,
): Promise<FileReport> {
  const { path, filename, options, actorName, drawPicture, dryRun = false } = file;
  const worker = newId();
  const id = await stageFile(core, { path, filename, options, worker, actor: { id: null, name: actorName } });
  let keep = false;
  try {
    const desk = { core, drawPicture, fetchImage: file.fetchImage ?? createImageFetcher() };
    const whole = { core, desk, worker, onProgress: file.onProgress };
    await runAll(whole, await readJob(core.db, id));
    const tried = await report(core, id);
    if (dryRun || tried.errors.length > 0) return tried;
    await core.db.$transaction((tx) => takeIn(whole, tx, id), { timeout: HOUR, maxWait: 30_000 });
    keep = true;
    return await report(core, id);
  } finally {
    if (!keep) await core.db.importJob.delete({ where: { id }, select: { id: true } });
  }
}

type Whole = Pick<BatchRun, "core" | "desk" | "worker"> & { onProgress: FileImport["onProgress"] };

async function takeIn(whole: Whole, tx: Tx, id: string): Promise<void> {
  const { clock } = whole.core;
  await tx.importProblem.deleteMany({ where: { jobId: id } });
  const counts = { cursor: 0, doneRows: 0, created: 0, changed: 0, unchanged: 0, refused: 0, samples: [] };
  await tx.importJob.update({ where: { id }, data: { work: "IMPORT", ...counts }, select: { id: true } });
  await runAll(whole, await readJob(tx, id), tx);
  await tx.importJob.update({
    where: { id },
    data: { state: "DONE", takenBy: null, finishedAt: clock.now() },
    select: { id: true },
  });
  await tx.importRow.deleteMany({ where: { jobId: id } });
}

async function runAll({ core, desk, worker, onProgress }: Whole, job: Job, tx?: Tx): Promise<void> {
  const { reader } = recogniseFormat(job.columns);
  let [cursor, done] = [0, 0];
  for (;;) {
    const groups = await readGroups(core, job.id, cursor);
    if (groups.length === 0) return;
    await runBatch({ core, desk, job, reader, worker, ...(tx && { tx }) }, groups);
    cursor = (groups.at(-1)?.group ?? 0) + 1;
    done += groups.reduce((sum, { rows }) => sum + rows.length, 0);
    if (tx) onProgress?.(done, job.totalRows);
  }
}

async function readJob(tx: Tx, id: string): Promise<Job> {
  return toJob(await tx.importJob.findUniqueOrThrow({ where: { id }, select: jobSelect }));
}

async function report(core: Pick<Core, "db">, id: string): Promise<FileReport> {
  const { created, changed, unchanged, refused, totalRows, format } = await readJob(core.db, id);
  const [errors, notices] = [await problemsOf(core, id, false), await problemsOf(core, id, true)];
  return { created, changed, unchanged, refused, totalRows, format, errors, notices };
}

async function problemsOf(core: Pick<Core, "db">, id: string, notices: boolean): Promise<RowProblem[]> {
  const all: RowProblem[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = await problemsPage(core.db, {
      id,
      notices,
      limit: 100,
      ...(cursor !== undefined && { cursor }),
    });
    all.push(...page.items.map(({ row, column, problem }) => ({ line: row, column, problem })));
    cursor = page.nextCursor;
  }
  return all;
}
