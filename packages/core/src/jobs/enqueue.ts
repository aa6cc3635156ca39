import { createHash } from "node:crypto";
import { Prisma } from "@souk/db";
import { v5 as idOf, v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import type { Job } from "./jobs.ts";

/** The channel on which pg-boss's workers are woken: it makes it from the name of its schema in the same way. */
export const WAKE = `pgboss_${createHash("sha224").update("pgboss").digest("hex").slice(0, 24)}`;
const KEYS = "6f1c1d1e-3c0e-4b53-9a8e-5b0b6f0a7c11";

/** Leaves work to be done once this transaction has committed; with its rollback there was none. */
export async function enqueue(tx: Tx, ...jobs: readonly Job[]): Promise<void> {
  if (jobs.length > 0) await tx.$executeRaw(insertJobs(rowsOf(jobs)));
}

function rowsOf(jobs: readonly Job[]): Prisma.Sql {
  const rows = jobs.map(({ name, data, key, whileWaiting, startAfter }) => ({
    id: key === undefined ? newId() : jobId(name, key),
    name,
    data,
    waiting: whileWaiting ?? null,
    startAfter: startAfter?.toISOString() ?? null,
  }));
  return Prisma.sql`SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json)
    AS j(id uuid, name text, data jsonb, waiting text, "startAfter" timestamptz)`;
}

/** The id of a job with a key: the primary key then refuses a second one. */
export function jobId(name: Job["name"], key: string): string {
  return idOf(`${name}:${key}`, KEYS);
}

/**
 * The INSERT for jobs that `rows` selects (id, name, data, waiting, "startAfter"), to be a statement or a part of one. It
 * is what pg-boss's own `insert` does, by the columns that its migration made, and its workers are woken on commit.
 */
export function insertJobs(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO pgboss.job AS made (id, name, data, singleton_key, policy, start_after, created_on, keep_until,
           expire_seconds, deletion_seconds, heartbeat_seconds, retry_limit, retry_delay, retry_backoff,
           retry_delay_max)
    SELECT j.id, q.name, j.data, j.waiting, CASE WHEN j.waiting IS NULL THEN q.policy ELSE 'short' END,
           coalesce(j."startAfter", now()), now(),
           coalesce(j."startAfter", now()) + q.retention_seconds * interval '1s', q.expire_seconds,
           q.deletion_seconds, q.heartbeat_seconds, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max
      FROM (${rows}) j JOIN pgboss.queue q ON q.name = j.name
        ON CONFLICT DO NOTHING
    RETURNING CASE WHEN made.start_after <= now() THEN pg_notify(${WAKE}, made.name) END`;
}
