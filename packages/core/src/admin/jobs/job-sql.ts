import { JobItem, JobView } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";

/** A time as it goes over the wire. */
const iso = (column: string): Prisma.Sql =>
  Prisma.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** pg-boss's `created` is `waiting` to people. */
export const jobState = Prisma.raw(`CASE j.state WHEN 'created' THEN 'waiting' ELSE j.state::text END`);

export const jobColumns = Prisma.sql`
  j.id, j.name AS queue, ${jobState} AS state, j.retry_count AS retries, j.retry_limit AS "retryLimit",
  ${iso("j.created_on")} AS "createdAt", ${iso("j.start_after")} AS "startAfter",
  ${iso("j.started_on")} AS "startedAt", ${iso("j.completed_on")} AS "endedAt",
  left(CASE WHEN j.state IN ('retry', 'failed') THEN coalesce(j.output->>'message', j.output::text) END, 2000) AS error`;

export const JobItems = z.array(JobItem);
export const JobViews = z.array(JobView);
export { iso as isoTime };
