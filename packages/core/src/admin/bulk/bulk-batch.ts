import { type BulkEditView, type BULK_ROW_STATES, DomainError } from "@souk/contracts";
import { type BulkEdit, type BulkEditRow, columns } from "@souk/db";
import type { Tx } from "../../context.ts";
import { bulkView } from "./bulk-view.ts";
import type { Plan } from "./plan-row.ts";

const e = columns<BulkEdit>("e");
const r = columns<BulkEditRow>("r");

/** Products changed in one transaction: about a second's work, so that progress shows and others wait little. */
export const BATCH = 500;

/** Holds the bulk edit: of two that run it at once, one waits. ILLEGAL_TRANSITION unless it is in one of the states. */
export async function lockBulkEdit(
  tx: Tx,
  id: string,
  { from, to }: { from: readonly BulkEditView["state"][]; to: BulkEditView["state"] },
): Promise<BulkEditView> {
  await tx.$executeRaw`SELECT 1 FROM "BulkEdit" e WHERE ${e.id} = ${id}::uuid FOR UPDATE`;
  const view = await bulkView(tx, id);
  if (!from.includes(view.state)) throw new DomainError("ILLEGAL_TRANSITION", { from: view.state, to });
  return view;
}

interface Outcome {
  productId: string;
  state: (typeof BULK_ROW_STATES)[number];
  before?: unknown;
  after?: unknown;
  problem?: string;
  details?: unknown;
}

export function outcomeOf(productId: string, plan: Plan): Outcome {
  if (plan.kind === "changed") return { productId, state: "CHANGED", before: plan.before, after: plan.after };
  if (plan.kind === "same") return { productId, state: "SAME" };
  return { productId, state: "REFUSED", problem: plan.problem.code, details: plan.problem.details };
}

/** Keeps what became of each row; what the row knew already and isn't told anew stays. */
export async function writeOutcomes(tx: Tx, id: string, outcomes: readonly Outcome[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "BulkEditRow" r SET "state" = x."state", "before" = coalesce(x."before", ${r.before}),
           "after" = coalesce(x."after", ${r.after}), "problem" = x."problem", "details" = x."details"
      FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
        AS x("productId" uuid, "state" "BulkRowState", "before" jsonb, "after" jsonb, "problem" text, "details" jsonb)
     WHERE ${r.bulkEditId} = ${id}::uuid AND ${r.productId} = x."productId"`;
}
