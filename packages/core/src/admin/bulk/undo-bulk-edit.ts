import { BulkFields, type BulkEditView } from "@souk/contracts";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { applyChanges } from "./apply-changes.ts";
import { BATCH, lockBulkEdit, writeOutcomes } from "./bulk-batch.ts";
import { readRefs } from "./bulk-refs.ts";
import { bulkView } from "./bulk-view.ts";
import { attempt } from "./plan-batch.ts";
import { type Plan, planRow } from "./plan-row.ts";
import { lockStates, type ProductState } from "./product-state.ts";
import { wantedByUndo } from "./wanted-by-undo.ts";

const Rows = z.array(z.object({ productId: z.string(), before: BulkFields, after: BulkFields }));

/**
 * Makes the next products of a bulk edit what they were before it; called again until its state is UNDONE. A product that
 * somebody changed since, or that may not be so any more, is left as it is and reported as a conflict.
 */
export async function undoBulkEdit(ctx: StaffContext, { id }: { id: string }): Promise<BulkEditView> {
  return runUniqueTx(ctx.db, async (tx) => {
    const from = ["RUNNING", "DONE", "UNDOING"] as const;
    const { state } = await lockBulkEdit(tx, id, { from, to: "UNDOING" });
    if (state !== "UNDOING")
      await audit(tx, ctx, { action: "bulk-edit.undo", entity: "bulk-edit", entityId: id });
    const plans = await undoBatch(tx, ctx, id);
    await writeOutcomes(
      tx,
      id,
      plans.map(({ productId, plan }) => undone(productId, plan)),
    );
    const left = await tx.bulkEditRow.count({ where: { bulkEditId: id, state: "CHANGED" } });
    await tx.bulkEdit.update({
      where: { id },
      data: left === 0 ? { state: "UNDONE", undoneAt: ctx.clock.now() } : { state: "UNDOING" },
      select: { id: true },
    });
    return bulkView(tx, id);
  });
}

async function undoBatch(
  tx: Tx,
  ctx: StaffContext,
  id: string,
): Promise<{ productId: string; plan: Plan }[]> {
  const rows = Rows.parse(
    await tx.bulkEditRow.findMany({
      where: { bulkEditId: id, state: "CHANGED" },
      select: { productId: true, before: true, after: true },
      orderBy: { productId: "asc" },
      take: BATCH,
    }),
  );
  const states = await lockStates(
    tx,
    rows.map(({ productId }) => productId),
  );
  const refs = await readRefs(
    tx,
    rows.map((row) => wished(row, states.get(row.productId))),
  );
  const now = ctx.clock.now();
  const plans = rows.map((row) => ({
    productId: row.productId,
    plan: planRow(states.get(row.productId), (state) => wantedByUndo(state, row), { refs, now }),
  }));
  const changes = plans.flatMap(({ plan }) => (plan.kind === "changed" ? [plan] : []));
  await applyChanges(tx, ctx, changes, { refs, why: { reason: "CORRECTION", note: null }, bulkEditId: id });
  return plans;
}

function wished(row: { before: BulkFields; after: BulkFields }, state: ProductState | undefined): BulkFields {
  return state ? attempt(() => wantedByUndo(state, row)) : {};
}

/** The row keeps what the edit had done. */
function undone(productId: string, plan: Plan) {
  if (plan.kind !== "refused") return { productId, state: "UNDONE" as const };
  const { code, details } = plan.problem;
  return { productId, state: "CONFLICT" as const, problem: code, details };
}
