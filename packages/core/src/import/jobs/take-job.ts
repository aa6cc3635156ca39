import { z } from "zod";
import type { Core } from "../../context.ts";
import { type Job, jobSelect, toJob } from "./job-row.ts";

const Taken = z.array(z.object({ id: z.uuid() }));

/**
 * Takes the oldest job that waits, or whose process hasn't been heard of for so long; null where there is none. Two
 * processes never take the same.
 */
export async function takeJob(
  { db }: Pick<Core, "db">,
  { worker, staleAfterMs }: { worker: string; staleAfterMs: number },
): Promise<Job | null> {
  const rows = await db.$queryRaw`
    UPDATE "ImportJob" SET "state" = 'RUNNING', "takenBy" = ${worker}::uuid,
           "heartbeatAt" = now() AT TIME ZONE 'UTC'
     WHERE "id" = (
       SELECT "id" FROM "ImportJob"
        WHERE "state" IN ('QUEUED', 'RUNNING') AND ("state" = 'QUEUED' OR "heartbeatAt" IS NULL
              OR "heartbeatAt" < (now() AT TIME ZONE 'UTC') - ${staleAfterMs}::int * interval '1 millisecond')
        ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"`;
  const [taken] = Taken.parse(rows);
  if (taken === undefined) return null;
  return toJob(await db.importJob.findUniqueOrThrow({ where: { id: taken.id }, select: jobSelect }));
}

/** Says that this process still works on the job; false where it was taken over or taken back. */
export async function beat({ db }: Pick<Core, "db">, id: string, worker: string): Promise<boolean> {
  const beaten = await db.$executeRaw`
    UPDATE "ImportJob" SET "heartbeatAt" = now() AT TIME ZONE 'UTC'
     WHERE "id" = ${id}::uuid AND "takenBy" = ${worker}::uuid AND "state" = 'RUNNING'`;
  return beaten > 0;
}
