import { DomainError, type JobRef, type JobView } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { Prisma as Sql } from "@souk/db";
import type { StaffContext } from "../../context.ts";
import { WAKE } from "../../jobs/enqueue.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { getJob } from "./get-job.ts";

/** One that has failed or was cancelled gets another try now. NOT_FOUND; ILLEGAL_TRANSITION for all others. */
export function retryJob(ctx: StaffContext, ref: JobRef): Promise<JobView> {
  const { queue, id } = ref;
  return move(ctx, ref, {
    action: "job.retry",
    to: "retry",
    change: Sql.sql`
      UPDATE pgboss.job SET state = 'retry', retry_limit = greatest(retry_limit, retry_count + 1), completed_on = NULL,
             start_after = now(), keep_until = now() + interval '30 days'
       WHERE name = ${queue} AND id = ${id}::uuid AND state IN ('failed', 'cancelled')
   RETURNING pg_notify(${WAKE}, name)`,
  });
}

/** One that still waits is not done. NOT_FOUND; ILLEGAL_TRANSITION for one at work or at its end. */
export function cancelJob(ctx: StaffContext, ref: JobRef): Promise<JobView> {
  const { queue, id } = ref;
  return move(ctx, ref, {
    action: "job.cancel",
    to: "cancelled",
    change: Sql.sql`
      UPDATE pgboss.job SET state = 'cancelled', completed_on = now()
       WHERE name = ${queue} AND id = ${id}::uuid AND state IN ('created', 'retry')`,
  });
}

interface Move {
  action: string;
  to: JobView["state"];
  change: Prisma.Sql;
}

function move(ctx: StaffContext, ref: JobRef, { action, to, change }: Move): Promise<JobView> {
  return runTx(ctx.db, async (tx) => {
    const before = await getJob({ db: tx }, ref);
    if ((await tx.$executeRaw(change)) === 0)
      throw new DomainError("ILLEGAL_TRANSITION", { from: before.state, to });
    await audit(tx, ctx, {
      action,
      entity: "job",
      entityId: ref.id,
      before: { state: before.state },
      after: { state: to },
    });
    return getJob({ db: tx }, ref);
  });
}
