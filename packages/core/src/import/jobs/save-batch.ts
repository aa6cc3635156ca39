import { ImportSample } from "@souk/contracts";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { bulkInsert } from "../bulk-insert.ts";
import type { BatchResult } from "../formats/import-format.ts";
import { insertProblems } from "./insert-problems.ts";

/** The job was taken over by another process, or taken away: what was just done must not count. */
export class JobLost extends Error {
  override readonly name = "JobLost";
}

const MAX_SAMPLES = 20;
const Held = z.array(z.object({ samples: z.array(ImportSample).catch([]), changes: z.int() }));

export interface BatchEnd {
  id: string;
  worker: string;
  /** The group to go on from. */
  next: number;
  rows: number;
}

/** Holds the job for this transaction. Throws JobLost unless it is still this process's. */
export async function holdJob(tx: Tx, id: string, worker: string): Promise<z.infer<typeof Held>[number]> {
  const rows = await tx.$queryRaw`
    SELECT j."samples", coalesce((SELECT max(c."position") + 1 FROM "ImportChange" c WHERE c."jobId" = j."id"), 0)::int
           AS changes
      FROM "ImportJob" j
     WHERE j."id" = ${id}::uuid AND j."takenBy" = ${worker}::uuid AND j."state" = 'RUNNING' FOR UPDATE OF j`;
  const [held] = Held.parse(rows);
  if (held === undefined) throw new JobLost();
  return held;
}

/** Writes what came of a batch with its effects: either both are there after a crash, or neither. */
export async function saveBatch(
  tx: Tx,
  held: z.infer<typeof Held>[number],
  { id, next, rows }: BatchEnd,
  result: BatchResult,
): Promise<void> {
  await insertProblems(tx, id, result.problems);
  const changes = result.changes.map((change, index) => ({ ...change, position: held.changes + index }));
  const toRow = ({ position, entity, entityId, after }: (typeof changes)[number]) => {
    return { jobId: id, position, entity, entityId, after: json(after) };
  };
  await bulkInsert(tx, "ImportChange", changes.filter(({ before }) => before === null).map(toRow));
  await bulkInsert(
    tx,
    "ImportChange",
    changes.flatMap((change) => (change.before ? [{ ...toRow(change), before: json(change.before) }] : [])),
  );
  const samples = [...held.samples, ...result.samples].slice(0, MAX_SAMPLES);
  await tx.importJob.update({
    where: { id },
    data: {
      cursor: next,
      doneRows: { increment: rows },
      created: { increment: result.created },
      changed: { increment: result.changed },
      unchanged: { increment: result.unchanged },
      refused: { increment: result.refused },
      samples,
      heartbeatAt: new Date(),
    },
    select: { id: true },
  });
}

const Json = z.record(z.string(), z.json());

function json(facts: Record<string, unknown>): z.infer<typeof Json> {
  return Json.parse(JSON.parse(JSON.stringify(facts)));
}
