import { asDomainError } from "@souk/contracts";
import type { Core, Tx } from "../../context.ts";
import { isRetryable, isUniqueViolation } from "../../transaction.ts";
import type { Batch, BatchResult, FormatReader, RowGroup } from "../formats/import-format.ts";
import { importProblem, noProblems } from "../problems.ts";
import { fetchPictures, type PictureDesk } from "./fetch-pictures.ts";
import type { Job } from "./job-row.ts";
import { holdJob, saveBatch } from "./save-batch.ts";

export interface BatchRun {
  core: Pick<Core, "db" | "storage" | "clock">;
  desk: PictureDesk;
  job: Job;
  reader: FormatReader;
  worker: string;
  /** The caller's transaction, for those who want all batches in one. */
  tx?: Tx;
}

const MAX_TRIES = 5;
const TIMEOUT = 120_000;

/** Works on some groups in one transaction, together with the job's counters. Throws JobLost. */
export async function runBatch(run: BatchRun, groups: readonly RowGroup[]): Promise<void> {
  const { job, reader, desk } = run;
  const write = job.work === "IMPORT";
  const wanted = write ? (reader.pictures?.(groups, job.options) ?? []) : [];
  const pictures = await fetchPictures(desk, wanted);
  const work = (some: readonly RowGroup[]): Promise<void> =>
    inTransaction(run, async (tx) => {
      const held = await holdJob(tx, job.id, run.worker);
      const result = await reader.work(toBatch(run, tx, some, pictures.ids));
      const lines = new Set(some.flatMap(({ rows }) => rows.map(({ line }) => line)));
      result.problems.notices.push(...pictures.notices.filter(({ line }) => lines.has(line)));
      await saveBatch(tx, held, endOf(run, some), result);
    });
  try {
    await work(groups);
  } catch (error) {
    if (run.tx || !isRefusal(error)) throw error;
    // One thing of these many is refused by the shop: each by itself, to leave out that one alone.
    for (const group of groups) await workAlone(run, group, work, error);
  }
}

async function workAlone(
  run: BatchRun,
  group: RowGroup,
  work: (some: readonly RowGroup[]) => Promise<void>,
  first: unknown,
): Promise<void> {
  try {
    await work([group]);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const code = asDomainError(error ?? first)?.code ?? "CONFLICT";
    await inTransaction(run, async (tx) => {
      const held = await holdJob(tx, run.job.id, run.worker);
      await saveBatch(tx, held, endOf(run, [group]), refused(group, code));
    });
  }
}

function isRefusal(error: unknown): boolean {
  return asDomainError(error) !== null || isUniqueViolation(error);
}

function refused({ rows }: RowGroup, code: string): BatchResult {
  const problems = noProblems();
  const problem = importProblem("REFUSED_ROW", { code });
  problems.errors.push({ line: rows[0]?.line ?? 0, column: null, problem });
  return { created: 0, changed: 0, unchanged: 0, refused: 1, problems, samples: [], changes: [] };
}

async function inTransaction(run: BatchRun, work: (tx: Tx) => Promise<void>): Promise<void> {
  if (run.tx) return work(run.tx);
  for (let tries = 1; ; tries += 1) {
    try {
      return await run.core.db.$transaction(work, { timeout: TIMEOUT, maxWait: 30_000 });
    } catch (error) {
      if (tries === MAX_TRIES || !isRetryable(error)) throw error;
    }
  }
}

function toBatch(
  { job, core }: BatchRun,
  tx: Tx,
  groups: readonly RowGroup[],
  pictures: ReadonlyMap<string, string>,
): Batch {
  return {
    tx,
    groups: [...groups],
    options: job.options,
    write: job.work === "IMPORT",
    now: core.clock.now(),
    pictures,
    actor: { id: job.actorId, name: job.actorName },
    jobId: job.id,
  };
}

function endOf({ job, worker }: BatchRun, groups: readonly RowGroup[]) {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return { id: job.id, worker, rows, next: (groups.at(-1)?.group ?? 0) + 1 };
}
