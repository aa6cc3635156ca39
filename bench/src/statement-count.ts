import type pg from "pg";
import { z } from "zod";

const Rows = z.array(z.object({ calls: z.string() })).min(1);

/** Statements that PostgreSQL has run in this database since it started, transaction control left out. */
export async function statementCount(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query(
    `SELECT coalesce(sum(calls), 0)::text AS calls FROM pg_stat_statements
     WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND query !~* '^(begin|commit|rollback|deallocate)' AND query NOT LIKE '%pg_stat_statements%'`,
  );
  return Number(Rows.parse(rows)[0]?.calls);
}
