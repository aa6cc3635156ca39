import { SearchReport, type SearchReportInput } from "@souk/contracts";
import { columns, Prisma, type SearchLog } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";

const log = columns<SearchLog>("log");
const DAY_MS = 86_400_000;
const MOST = Prisma.raw("50");
const Rows = z.tuple([z.object({ report: SearchReport })]);

const list = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(top ORDER BY top.count DESC, top."lastAt" DESC, top.query), '[]') FROM (
    SELECT * FROM counted WHERE ${condition} ORDER BY count DESC, "lastAt" DESC, query LIMIT ${MOST}) top)`;

/** What shoppers looked for in the last days, and what of it they didn't find. */
export async function searchReport(
  ctx: StaffContext,
  { days, locale }: SearchReportInput,
): Promise<z.infer<typeof SearchReport>> {
  const since = new Date(ctx.clock.now().getTime() - (days - 1) * DAY_MS);
  const language = locale === undefined ? Prisma.empty : Prisma.sql`AND ${log.locale} = ${locale}`;
  const rows = await ctx.db.$queryRaw`
    WITH counted AS MATERIALIZED (
      SELECT ${log.locale}, ${log.query}, sum(${log.count})::int AS count,
             (array_agg(${log.results} ORDER BY ${log.lastAt} DESC))[1] AS results,
             to_char(max(${log.lastAt}), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "lastAt"
        FROM "SearchLog" log WHERE ${log.day} >= ${since}::date ${language}
       GROUP BY ${log.locale}, ${log.query}
    )
    SELECT json_build_object(
      'searches', coalesce((SELECT sum(count) FROM counted), 0),
      'withoutResult', coalesce((SELECT sum(count) FROM counted WHERE results = 0), 0),
      'popular', ${list(Prisma.sql`results > 0`)}, 'fruitless', ${list(Prisma.sql`results = 0`)}) AS report`;
  return Rows.parse(rows)[0].report;
}
