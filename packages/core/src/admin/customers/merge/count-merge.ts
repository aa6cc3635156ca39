import { MergeKind, type MergePreview } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../../context.ts";
import { type MergeOf, type MergeRule, mergeRules } from "./merge-rules.ts";

const { sql } = Prisma;
const Counted = z.array(
  z.object({ how: z.enum(["MOVED", "ENDED"]), kind: MergeKind, count: z.int(), same: z.int() }),
);

interface Rows {
  table: Prisma.Sql;
  column: Prisma.Sql;
  /** Of the account that goes; the row is `t`. */
  where: Prisma.Sql;
}

/** The rows of a table that a rule is about. */
export function rowsOf(key: string, rule: MergeRule, { goneId }: MergeOf): Rows {
  const [table = "", column = ""] = key.split(".");
  const id = rule.how === "ENDED" && rule.asText ? sql`${goneId}` : sql`${goneId}::uuid`;
  return {
    table: Prisma.raw(`"${table}"`),
    column: Prisma.raw(`"${column}"`),
    where: sql`t.${Prisma.raw(`"${column}"`)} = ${id}`,
  };
}

/** How much of each kind there is to a merge, in one statement; what there is nothing of is left out. */
export async function countMerge(tx: Tx, of: MergeOf): Promise<Pick<MergePreview, "moved" | "ended">> {
  const counts = Object.entries<MergeRule>(mergeRules).flatMap(([key, rule]) =>
    rule.how === "STAYS" ? [] : [countOf(key, rule, of)],
  );
  const rows = Counted.parse(
    await tx.$queryRaw`
      SELECT how, kind, sum(count)::int AS count, sum(same)::int AS same
        FROM (${Prisma.join(counts, " UNION ALL ")}) counted GROUP BY how, kind HAVING sum(count) > 0`,
  );
  const inOrder = MergeKind.options.flatMap((kind) => rows.filter((row) => row.kind === kind));
  return {
    moved: inOrder
      .filter(({ how }) => how === "MOVED")
      .map(({ kind, count, same }) => ({ kind, count, same })),
    ended: inOrder.filter(({ how }) => how === "ENDED").map(({ kind, count }) => ({ kind, count })),
  };
}

function countOf(key: string, rule: Exclude<MergeRule, { how: "STAYS" }>, of: MergeOf): Prisma.Sql {
  const { table, where } = rowsOf(key, rule, of);
  const same = rule.how === "MOVED" && rule.same ? sql`count(*) FILTER (WHERE ${rule.same(of)})` : sql`0`;
  const counted = (rule.how === "JOINED" && rule.counted) || sql`TRUE`;
  const how = rule.how === "ENDED" ? "ENDED" : "MOVED";
  return sql`SELECT ${how} AS how, ${rule.kind} AS kind, count(*)::int AS count, (${same})::int AS same
    FROM ${table} t WHERE ${where} AND ${counted}`;
}
