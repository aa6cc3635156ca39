import { DomainError, type JobRef, type JobView } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import { JobViews, jobColumns } from "./job-sql.ts";
import { redact } from "./redact.ts";

/** One job with what it was told, redacted; NOT_FOUND. */
export async function getJob({ db }: { db: Pick<Tx, "$queryRaw"> }, { queue, id }: JobRef): Promise<JobView> {
  const rows = await db.$queryRaw`
    SELECT ${jobColumns}, CASE jsonb_typeof(j.data) WHEN 'object' THEN j.data ELSE '{}'::jsonb END AS data
      FROM pgboss.job j WHERE j.name = ${queue} AND j.id = ${id}::uuid AND NOT starts_with(j.name, '__')`;
  const [job] = JobViews.parse(rows);
  if (!job) throw new DomainError("NOT_FOUND", { entity: "job" });
  return { ...job, data: redact(job.data) };
}
