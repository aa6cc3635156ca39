import type { StaffContext, Tx } from "../../../context.ts";
import { rowsOf } from "./count-merge.ts";
import { type MergeOf, type MergeRule, mergeRules } from "./merge-rules.ts";

/** Does what the rules say of each table, from the first to the last. Both accounts are locked. */
export async function moveAll(tx: Tx, ctx: StaffContext, of: MergeOf): Promise<void> {
  for (const [key, rule] of Object.entries<MergeRule>(mergeRules)) {
    if (rule.how === "JOINED") await rule.join(tx, ctx, of);
    if (rule.how === "MOVED") await move(tx, ctx, { key, rule, of });
    if (rule.how === "ENDED") {
      const { table, where } = rowsOf(key, rule, of);
      await tx.$executeRaw`DELETE FROM ${table} t WHERE ${where}`;
    }
  }
}

interface Move {
  key: string;
  rule: Extract<MergeRule, { how: "MOVED" }>;
  of: MergeOf;
}

async function move(tx: Tx, ctx: StaffContext, { key, rule, of }: Move): Promise<void> {
  const { table, column, where } = rowsOf(key, rule, of);
  await rule.before?.(tx, ctx, of);
  if (rule.same) await tx.$executeRaw`DELETE FROM ${table} t WHERE ${where} AND ${rule.same(of)}`;
  await tx.$executeRaw`UPDATE ${table} t SET ${column} = ${of.keptId}::uuid WHERE ${where}`;
}
