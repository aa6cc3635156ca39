import type { JobListInput, JobPage } from "@souk/contracts";
import { Prisma } from "@souk/db";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodePlace, encodeCursor } from "../../cursor.ts";
import { JobItems, jobColumns, jobState } from "./job-sql.ts";

/** Jobs, newest first; INVALID_CURSOR for a cursor that isn't of them. */
export async function listJobs(
  { db }: Pick<StaffContext, "db">,
  { queue, state, cursor, limit }: JobListInput,
): Promise<z.infer<typeof JobPage>> {
  const conditions = [Prisma.sql`NOT starts_with(j.name, '__')`];
  if (queue !== undefined) conditions.push(Prisma.sql`j.name = ${queue}`);
  if (state !== undefined) conditions.push(Prisma.sql`${jobState} = ${state}`);
  if (cursor !== undefined) {
    const [createdAt, id] = decodePlace(cursor);
    // Wire times have milliseconds, so pages are cut by those.
    conditions.push(
      Prisma.sql`(date_trunc('milliseconds', j.created_on), j.id) < (${createdAt}::timestamptz, ${id}::uuid)`,
    );
  }
  const rows = await db.$queryRaw`
    SELECT ${jobColumns} FROM pgboss.job j WHERE ${Prisma.join(conditions, " AND ")}
     ORDER BY date_trunc('milliseconds', j.created_on) DESC, j.id DESC LIMIT ${limit + 1}::int`;
  const found = JobItems.parse(rows);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const more = found.length > limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor([last.createdAt, last.id]) : null };
}
