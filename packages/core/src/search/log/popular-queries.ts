import { columns, type PopularQuery, type SearchLog } from "@souk/db";
import type { Tx } from "../../context.ts";

const log = columns<SearchLog>("log");
const popular = columns<PopularQuery>("popular");

/** Fewer could be one person's. */
const LEAST = 3;

/** Queries that others may be shown as completions: how often each was asked for in the days that are kept. */
export async function refreshPopular(
  tx: Tx,
  queries: readonly { locale: string; query: string; written: string }[],
): Promise<void> {
  if (queries.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "PopularQuery" AS popular ("locale", "query", "written", "count")
    SELECT ${log.locale}, ${log.query}, max(fresh.written), sum(${log.count})::int
      FROM unnest(${queries.map((one) => one.locale)}::text[], ${queries.map((one) => one.query)}::text[],
                  ${queries.map((one) => one.written)}::text[]) AS fresh(locale, query, written)
      JOIN "SearchLog" log ON ${log.locale} = fresh.locale AND ${log.query} = fresh.query
     GROUP BY ${log.locale}, ${log.query} HAVING sum(${log.count}) >= ${LEAST}::int
     ORDER BY ${log.locale}, ${log.query}
    ON CONFLICT ("locale", "query") DO UPDATE SET "written" = excluded."written", "count" = excluded."count"`;
}

/** Ends completions that find nothing any more. */
export async function endPopular(
  tx: Tx,
  queries: readonly { locale: string; query: string }[],
): Promise<void> {
  if (queries.length === 0) return;
  await tx.$executeRaw`
    DELETE FROM "PopularQuery" popular
     USING unnest(${queries.map((one) => one.locale)}::text[], ${queries.map((one) => one.query)}::text[])
           AS gone(locale, query)
     WHERE ${popular.locale} = gone.locale AND ${popular.query} = gone.query`;
}

/** Brings the completions down to what is still in the log. */
export async function fadePopular(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    WITH kept AS (
      SELECT ${popular.locale}, ${popular.query}, (
               SELECT coalesce(sum(${log.count}), 0)::int FROM "SearchLog" log
                WHERE ${log.locale} = ${popular.locale} AND ${log.query} = ${popular.query}) AS count
        FROM "PopularQuery" popular
    ), rare AS (
      DELETE FROM "PopularQuery" popular USING kept
       WHERE ${popular.locale} = kept.locale AND ${popular.query} = kept.query AND kept.count < ${LEAST}::int
    )
    UPDATE "PopularQuery" popular SET "count" = kept.count FROM kept
     WHERE ${popular.locale} = kept.locale AND ${popular.query} = kept.query
       AND kept.count >= ${LEAST}::int AND ${popular.count} <> kept.count`;
}
