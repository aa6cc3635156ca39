import type { Core } from "../../context.ts";
import { recogniseFormat } from "../formats/all-formats.ts";
import { createImageFetcher } from "../image-fetcher.ts";
import type { DrawPicture, FetchPicture } from "./fetch-pictures.ts";
import { type Job } from "./job-row.ts";
import { readGroups } from "./read-groups.ts";
import { type BatchRun, runBatch } from "./run-batch.ts";
import { JobLost } from "./save-batch.ts";
import { beat, takeJob } from "./take-job.ts";
import { undoBatch } from "./undo-batch.ts";

export interface ImportWorker {
  core: Pick<Core, "db" | "storage" | "clock">;
  /** Of this process, new with each start. */
  worker: string;
  drawPicture: DrawPicture;
  fetchImage?: FetchPicture;
  /** A process that wasn't heard of for so long is taken for dead. */
  staleAfterMs?: number;
  /** Stops between two batches; the job waits for another process. */
  signal?: AbortSignal;
  onError?: (error: unknown) => void;
}

const BEAT_MS = 5000;
const STALE_MS = 30_000;

/** Takes a job that waits and works on it to its end; false where none waits. */
export async function runNextImport(worker: ImportWorker): Promise<boolean> {
  const { core, worker: id, staleAfterMs = STALE_MS } = worker;
  const job = await takeJob(core, { worker: id, staleAfterMs });
  if (job === null) return false;
  let beating: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    beating = beating.then(() => beat(core, job.id, id)).catch(worker.onError);
  }, BEAT_MS);
  try {
    await workOn(worker, job);
  } catch (error) {
    if (!(error instanceof JobLost)) {
      worker.onError?.(error);
      await end(core, job.id, id, { state: "FAILED", failure: { reason: "UNEXPECTED" } });
    }
  } finally {
    clearInterval(timer);
    await beating;
  }
  return true;
}

async function workOn(worker: ImportWorker, job: Job): Promise<void> {
  const { core, worker: id, drawPicture, fetchImage = createImageFetcher() } = worker;
  const { reader } = recogniseFormat(job.columns);
  const run: BatchRun = { core, desk: { core, fetchImage, drawPicture }, job, reader, worker: id };
  let cursor = job.cursor;
  for (;;) {
    const now = await core.db.importJob.findUnique({
      where: { id: job.id },
      select: { cancelAsked: true, takenBy: true, state: true },
    });
    if (now?.takenBy !== id || now.state !== "RUNNING") throw new JobLost();
    if (now.cancelAsked) return end(core, job.id, id, { state: "CANCELLED" });
    if (worker.signal?.aborted === true) return putBack(core, job.id, id);
    if (job.work === "UNDO") {
      if ((await undoBatch(run)) > 0) continue;
      return end(core, job.id, id, { state: "UNDONE" });
    }
    const groups = await readGroups(core, job.id, cursor);
    if (groups.length === 0) return finish(core, job, id);
    await runBatch(run, groups);
    cursor = (groups.at(-1)?.group ?? cursor) + 1;
  }
}

/** For another process: this one is about to end. */
async function putBack({ db }: ImportWorker["core"], id: string, worker: string): Promise<void> {
  await db.importJob.updateMany({
    where: { id, takenBy: worker, state: "RUNNING" },
    data: { state: "QUEUED", takenBy: null },
  });
}

/** Once a file is taken in its rows aren't needed any more. */
async function finish(core: ImportWorker["core"], job: Job, worker: string): Promise<void> {
  await end(core, job.id, worker, { state: "DONE" });
  if (job.work === "IMPORT") await core.db.importRow.deleteMany({ where: { jobId: job.id } });
}

async function end(
  { db, clock }: ImportWorker["core"],
  id: string,
  worker: string,
  { state, failure }: { state: "DONE" | "CANCELLED" | "FAILED" | "UNDONE"; failure?: { reason: string } },
): Promise<void> {
  await db.importJob.updateMany({
    where: { id, takenBy: worker, state: "RUNNING" },
    data: {
      state,
      takenBy: null,
      cancelAsked: false,
      finishedAt: clock.now(),
      ...(failure && { failure }),
    },
  });
}
