import { z } from "zod";
import type { Tx } from "../../context.ts";
import { undoCustomers } from "../customers/undo-customers.ts";
import { undoFitments, undoVehicles } from "../fitments/undo-fitments.ts";
import { importProblem, noProblems } from "../problems.ts";
import { insertProblems } from "./insert-problems.ts";
import type { BatchRun } from "./run-batch.ts";
import { holdJob } from "./save-batch.ts";
import { undoCategories } from "./undo-categories.ts";
import { undoProducts } from "./undo-products.ts";

const Facts = z.record(z.string(), z.unknown());

/** What an import did to one record. */
export interface DoneChange {
  position: number;
  entity: string;
  entityId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

export interface UndoContext {
  now: Date;
  actor: { id: string | null; name: string };
  jobId: string;
}

export interface Conflict {
  position: number;
  /** Its name, for the person who undoes. */
  product: string;
  /** What was changed since and stays. */
  fields: string[];
}

/** How each kind of record is put back; gives what couldn't be. */
const UNDO: Record<string, (tx: Tx, changes: DoneChange[], context: UndoContext) => Promise<Conflict[]>> = {
  product: undoProducts,
  category: undoCategories,
  fitment: undoFitments,
  vehicle: undoVehicles,
  customer: undoCustomers,
};

const BATCH = 100;
const TIMEOUT = 120_000;

/** Takes back the last changes that are still there, in one transaction with the job's counters; gives how many. */
export async function undoBatch({ core, job, worker }: BatchRun): Promise<number> {
  return core.db.$transaction(
    async (tx) => {
      await holdJob(tx, job.id, worker);
      const { cursor } = await tx.importJob.findUniqueOrThrow({
        where: { id: job.id },
        select: { cursor: true },
      });
      const rows = await tx.importChange.findMany({
        where: { jobId: job.id, position: { lt: cursor } },
        orderBy: { position: "desc" },
        take: BATCH,
      });
      const changes = rows.map(({ before, after, ...row }) => ({
        ...row,
        before: before === null ? null : Facts.parse(before),
        after: Facts.parse(after ?? {}),
      }));
      const context = {
        now: core.clock.now(),
        actor: { id: job.actorId, name: job.actorName },
        jobId: job.id,
      };
      const conflicts: Conflict[] = [];
      for (const run of runsOf(changes))
        conflicts.push(...((await UNDO[run[0].entity]?.(tx, run, context)) ?? []));
      await record(tx, job.id, { changes, conflicts });
      return changes.length;
    },
    { timeout: TIMEOUT, maxWait: 30_000 },
  );
}

/** Neighbours of one kind, and of each record one change at a time: the later one is undone first. */
function runsOf(changes: readonly DoneChange[]): [DoneChange, ...DoneChange[]][] {
  const runs: [DoneChange, ...DoneChange[]][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    const fits =
      last?.[0].entity === change.entity && !last.some(({ entityId }) => entityId === change.entityId);
    if (last && fits) last.push(change);
    else runs.push([change]);
  }
  return runs;
}

async function record(
  tx: Tx,
  jobId: string,
  { changes, conflicts }: { changes: readonly DoneChange[]; conflicts: readonly Conflict[] },
): Promise<void> {
  const problems = noProblems();
  for (const { position, product, fields } of conflicts) {
    problems.errors.push({
      line: 0,
      column: null,
      problem: importProblem("CHANGED_SINCE", { product, fields }),
    });
    await tx.importChange.update({
      where: { jobId_position: { jobId, position } },
      data: { conflict: fields },
      select: { position: true },
    });
  }
  await insertProblems(tx, jobId, problems);
  await tx.importJob.update({
    where: { id: jobId },
    data: {
      cursor: changes.at(-1)?.position ?? 0,
      doneRows: { increment: changes.length },
      undone: { increment: changes.length - conflicts.length },
      conflicts: { increment: conflicts.length },
    },
    select: { id: true },
  });
}
