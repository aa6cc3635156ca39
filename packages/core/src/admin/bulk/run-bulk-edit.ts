import type { BulkChange, BulkEditView } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { applyChanges } from "./apply-changes.ts";
import { BATCH, lockBulkEdit, outcomeOf, writeOutcomes } from "./bulk-batch.ts";
import { bulkView } from "./bulk-view.ts";
import { planBatch } from "./plan-batch.ts";
import { lockStates } from "./product-state.ts";
import type { StockWhy } from "./write-stock.ts";

/**
 * Changes the next products of a bulk edit, all of them or (after an error) none; called again until its state is DONE.
 * What can't be changed is refused by itself and says why. ILLEGAL_TRANSITION once it is done or undone.
 */
export async function runBulkEdit(ctx: StaffContext, { id }: { id: string }): Promise<BulkEditView> {
  return runUniqueTx(ctx.db, async (tx) => {
    const now = ctx.clock.now();
    const from = ["DRAFT", "RUNNING"] as const;
    const { change, state, total } = await lockBulkEdit(tx, id, { from, to: "RUNNING" });
    if (state === "DRAFT") {
      const after = { change, products: total };
      await audit(tx, ctx, { action: "bulk-edit.run", entity: "bulk-edit", entityId: id, after });
      await tx.bulkEdit.update({ where: { id }, data: { startedAt: now }, select: { id: true } });
    }
    await runBatch(tx, ctx, id, change);
    const left = await tx.bulkEditRow.count({ where: { bulkEditId: id, state: "WAITING" } });
    const data = left === 0 ? ({ state: "DONE", finishedAt: now } as const) : ({ state: "RUNNING" } as const);
    await tx.bulkEdit.update({ where: { id }, data, select: { id: true } });
    return bulkView(tx, id);
  });
}

async function runBatch(tx: Tx, ctx: StaffContext, id: string, change: BulkChange): Promise<void> {
  const rows = await tx.bulkEditRow.findMany({
    where: { bulkEditId: id, state: "WAITING" },
    select: { productId: true, cells: true },
    orderBy: { productId: "asc" },
    take: BATCH,
  });
  const ids = rows.map(({ productId }) => productId);
  const states = await lockStates(tx, ids);
  const { plans, refs } = await planBatch(tx, rows, { change, states, now: ctx.clock.now() });
  const changes = plans.flatMap(({ plan }) => (plan.kind === "changed" ? [plan] : []));
  await applyChanges(tx, ctx, changes, { refs, why: whyOf(change), bulkEditId: id });
  const outcomes = plans.map(({ productId, plan }) => outcomeOf(productId, plan));
  await writeOutcomes(tx, id, outcomes);
}

function whyOf(change: BulkChange): StockWhy {
  if (change.kind === "cells" || change.operation.op !== "stock") return { reason: "CORRECTION", note: null };
  return { reason: change.operation.reason, note: change.operation.note || null };
}
