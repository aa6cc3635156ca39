import { JobQueues, type JobQueue } from "@souk/contracts";
import { queues } from "@souk/db";
import type { StaffContext } from "../../context.ts";
import { isoTime, jobState } from "./job-sql.ts";

/** Every queue with what is in it, in the order of queues.ts. */
export async function jobQueues({ db }: Pick<StaffContext, "db">): Promise<JobQueue[]> {
  const rows = await db.$queryRaw`
    WITH counted AS (
      SELECT j.name, ${jobState} AS state, count(*)::int AS jobs, max(j.completed_on) AS ended
        FROM pgboss.job j WHERE NOT starts_with(j.name, '__') GROUP BY 1, 2
    )
    SELECT q.name, s.cron AS schedule, done."lastDone", n.waiting, n.retry, n.active, n.completed, n.cancelled, n.failed
      FROM pgboss.queue q
      LEFT JOIN pgboss.schedule s ON s.name = q.name
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(jobs) FILTER (WHERE state = 'waiting'), 0)::int AS waiting,
               coalesce(sum(jobs) FILTER (WHERE state = 'retry'), 0)::int AS retry,
               coalesce(sum(jobs) FILTER (WHERE state = 'active'), 0)::int AS active,
               coalesce(sum(jobs) FILTER (WHERE state = 'completed'), 0)::int AS completed,
               coalesce(sum(jobs) FILTER (WHERE state = 'cancelled'), 0)::int AS cancelled,
               coalesce(sum(jobs) FILTER (WHERE state = 'failed'), 0)::int AS failed
          FROM counted WHERE counted.name = q.name
      ) n
      CROSS JOIN LATERAL (
        SELECT ${isoTime("max(ended)")} AS "lastDone" FROM counted
         WHERE counted.name = q.name AND state = 'completed'
      ) done
     WHERE NOT starts_with(q.name, '__')`;
  const order = Object.keys(queues);
  return JobQueues.parse(rows).toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
