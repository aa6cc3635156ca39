import type { Client } from "pg";

/** How the jobs of a queue are tried again, and how long they are kept. */
type QueuePolicy = {
  /** Tries after the first one; the wait doubles from `waitSeconds` on, with jitter, up to `longestWaitSeconds`. */
  readonly retries: number;
  readonly waitSeconds: number;
  readonly longestWaitSeconds: number;
  /** A worker that is not heard of for so long is dead, and its job another's. At least 10. */
  readonly heartbeatSeconds: number;
  /** One try may last so long. */
  readonly expireSeconds: number;
  /** Jobs that one process does at the same time. */
  readonly atOnce: number;
  /** How long a job that has ended is kept for staff to look at. */
  readonly keepDays: number;
};

const usual: QueuePolicy = {
  retries: 8,
  waitSeconds: 5,
  longestWaitSeconds: 3600,
  heartbeatSeconds: 15,
  expireSeconds: 300,
  atOnce: 4,
  keepDays: 7,
};
/** Work that its own next turn repeats. */
const repeated: QueuePolicy = { ...usual, retries: 1, expireSeconds: 900, atOnce: 2, keepDays: 2 };

/** Every queue there is. A job's payload is in core/jobs/jobs.ts, what does it in apps/server/src/jobs. */
export const queues = {
  "stock.tell": usual,
  "payments.reconcile": { ...repeated, atOnce: 1 },
  "search.frequent": { ...repeated, expireSeconds: 3600, atOnce: 1 },
  "stock.low": repeated,
  "carts.remind": repeated,
  "reviews.invite": repeated,
  "support.tell": { ...repeated, atOnce: 1 },
  "limits.forget": repeated,
  "accounts.link": usual,
  "accounts.sign-up": usual,
  /** Each draws a PDF: one at a time, so that a rush of orders leaves the processor to its buyers. */
  "invoices.mail": { ...usual, atOnce: 1 },
  "privacy.export": usual,
  "privacy.clock": { ...repeated, atOnce: 1 },
  "privacy.forget": { ...repeated, expireSeconds: 3600, atOnce: 1 },
  /** Tried for a day: a provider that can't be asked has its outage. */
  "payments.event": { ...usual, retries: 16, waitSeconds: 10, longestWaitSeconds: 2 * 3600, keepDays: 14 },
  /** Tried for two days: mail servers have their own outages. */
  "mail.send": { ...usual, retries: 20, waitSeconds: 10, longestWaitSeconds: 4 * 3600 },
} satisfies Record<string, QueuePolicy>;

export type QueueName = keyof typeof queues;

const VALUES = `json_to_recordset($1::json) AS q("name" text, "retries" int, "waitSeconds" int,
            "longestWaitSeconds" int, "expireSeconds" int, "keepDays" int, "heartbeatSeconds" int)`;

/**
 * Brings pg-boss's table of queues up to the list above; any number of processes may do so at once, beside others that
 * work. What is there as it should be isn't even locked: the workers of other processes write all its rows every few
 * seconds, in an order of their own, and a start that locked them all died of the deadlock now and then.
 */
export async function ensureQueues(client: Pick<Client, "query">): Promise<void> {
  const all = Object.entries(queues).map(([name, policy]) => ({ name, ...policy }));
  const { rows } = await client.query<{ name: string }>(
    `SELECT q."name" FROM ${VALUES} WHERE NOT EXISTS (
       SELECT FROM pgboss.queue known WHERE known."name" = q."name"
          AND known."retry_limit" = q."retries" AND known."retry_delay" = q."waitSeconds"
          AND known."retry_delay_max" = q."longestWaitSeconds" AND known."expire_seconds" = q."expireSeconds"
          AND known."deletion_seconds" = q."keepDays" * 86400 AND known."heartbeat_seconds" = q."heartbeatSeconds")`,
    [JSON.stringify(all)],
  );
  const others = new Set(rows.map(({ name }) => name));
  // Each by itself: whoever holds one row waits for nobody.
  for (const queue of all.filter(({ name }) => others.has(name))) await writeQueue(client, queue);
  // What an older version did by the clock and this one doesn't.
  await client.query(`DELETE FROM pgboss.schedule WHERE "name" <> ALL($1::text[])`, [Object.keys(queues)]);
}

async function writeQueue(
  client: Pick<Client, "query">,
  queue: QueuePolicy & { name: string },
): Promise<void> {
  await client.query(
    `INSERT INTO pgboss.queue ("name", "policy", "retry_limit", "retry_delay", "retry_backoff", "retry_delay_max",
            "expire_seconds", "retention_seconds", "deletion_seconds", "heartbeat_seconds", "notify", "partition",
            "table_name")
     SELECT q."name", 'standard', q."retries", q."waitSeconds", true, q."longestWaitSeconds", q."expireSeconds",
            30 * 86400, q."keepDays" * 86400, q."heartbeatSeconds", true, false, 'job_common'
       FROM ${VALUES}
         ON CONFLICT ("name") DO UPDATE
        SET "retry_limit" = excluded."retry_limit", "retry_delay" = excluded."retry_delay",
            "retry_delay_max" = excluded."retry_delay_max", "expire_seconds" = excluded."expire_seconds",
            "deletion_seconds" = excluded."deletion_seconds", "heartbeat_seconds" = excluded."heartbeat_seconds",
            "updated_on" = now()`,
    [JSON.stringify([queue])],
  );
}
