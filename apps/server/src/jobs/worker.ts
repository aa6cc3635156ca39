import type { Core } from "@souk/core/context";
import { type JobName, jobNames, payloadOf } from "@souk/core/jobs/jobs";
import { queues } from "@souk/db";
import { type JobResult, type JobWithMetadata, PgBoss } from "pg-boss";
import type { Logger } from "pino";
import type { Closers } from "../boot/closers.ts";
import type { Handlers, Try } from "./handlers.ts";
import { schedules } from "./schedules.ts";

export interface Worker {
  core: Core;
  handlers: Handlers;
  /** Of the database; pg-boss keeps a few connections of its own. */
  url: string;
  log: Logger;
  closers: Closers;
  /** How long a stop waits for the jobs under way; what isn't done by then is tried again by whoever is there. */
  drainMs: number;
}

type Hands = Pick<Worker, "core" | "handlers" | "log">;

const POOL = 4;
/** How soon a dead worker's jobs are taken from it, on top of its heartbeat. */
const LOOK_SECONDS = 10;
/** Workers are woken when a job is made; this is for those whose time has come, and for a lost call. */
const POLL_SECONDS = 2;

/** Takes part in the jobs until the process stops: each is done by one of the processes that are there. */
export async function startJobs({ url, closers, drainMs, ...work }: Worker): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: "souk jobs",
    max: POOL,
    // Its tables are made by our migrations: ADR 13.
    migrate: false,
    useListenNotify: true,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  boss.on("error", (error) => work.log.warn({ err: error }, "the job worker was disturbed, and goes on"));
  boss.on("warning", ({ message, data }) => work.log.warn({ data }, message));
  closers.add("jobs", () => boss.stop({ graceful: true, timeout: drainMs }));
  await boss.start();
  for (const name of jobNames) await workOn(boss, name, work);
  await keepTime(boss);
}

async function workOn(boss: PgBoss, name: JobName, work: Hands): Promise<void> {
  const timing = { pollingIntervalSeconds: POLL_SECONDS, notifyPollingIntervalSeconds: POLL_SECONDS };
  const { atOnce } = queues[name];
  const many = {
    batchSize: atOnce,
    burstWhenBatchFull: true,
    perJobResults: true,
    includeMetadata: true,
  } as const;
  await boss.work(name, { ...timing, ...many }, (jobs) =>
    Promise.all(jobs.map((job) => doOne(name, job, work))),
  );
}

/** One job's own end: others that were fetched with it have theirs. */
async function doOne(
  name: JobName,
  { id, data, retryCount, retryLimit, signal }: JobWithMetadata<unknown>,
  { core, handlers, log }: Hands,
): Promise<JobResult> {
  const isLast = retryCount >= retryLimit;
  try {
    await perform(name, handlers[name], { core, data, attempt: { isLast, signal } });
    return { id, status: "completed" };
  } catch (error) {
    log[isLast ? "error" : "warn"]({ err: error, job: name, id, tries: retryCount + 1 }, "a job failed");
    return {
      id,
      status: "failed",
      output: { message: error instanceof Error ? error.message : String(error) },
    };
  }
}

interface Told {
  core: Core;
  data: unknown;
  attempt: Try;
}

async function perform<Name extends JobName>(
  name: Name,
  handler: Handlers[Name],
  { core, data, attempt }: Told,
): Promise<void> {
  await handler(core, payloadOf[name].parse(data ?? {}), attempt);
}

/** Sets the clock where it differs: what is no longer done by it is taken off. */
async function keepTime(boss: PgBoss): Promise<void> {
  const kept = new Map((await boss.getSchedules()).map(({ name, cron }) => [name, cron]));
  for (const name of jobNames) {
    const when = schedules[name];
    if (when === kept.get(name)) continue;
    await (when === undefined ? boss.unschedule(name) : boss.schedule(name, when, {}, { tz: "UTC" }));
  }
}
