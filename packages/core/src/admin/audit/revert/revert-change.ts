import { DomainError, isRevertible, REVERTIBLE, type RevertPlan } from "@souk/contracts";
import type { StaffContext } from "../../../context.ts";
import { demandRight } from "../../demand-right.ts";
import { auditPage } from "../audit-page.ts";
import { planRevert } from "./plan-revert.ts";
import { holders } from "./revertible.ts";

/**
 * What taking a change back would do now. NOT_FOUND for one that can't be, or whose record is gone; NOT_REVERTIBLE where the
 * log doesn't keep all that is needed, or the record's editor doesn't take any more what it was.
 */
export async function previewRevert(ctx: StaffContext, { id }: { id: string }): Promise<RevertPlan> {
  return (await planOf(ctx, id)).plan;
}

/**
 * Takes one change of the log back, by the record's own way of being saved: it has a version, so that nobody's work since
 * is lost, and the log tells of it as of any change. A plan that isn't POSSIBLE any more is the answer, and nothing is done.
 */
export async function revertChange(ctx: StaffContext, { id }: { id: string }): Promise<RevertPlan> {
  const { plan, save } = await planOf(ctx, id);
  if (!save) return plan;
  await save();
  return { ...plan, state: "DONE" };
}

async function planOf(ctx: StaffContext, id: string) {
  const { items } = await auditPage(ctx, { id }, { limit: 1 });
  const [entry] = items;
  if (!entry || !isRevertible(entry.action)) throw new DomainError("NOT_FOUND", { entity: "audit" });
  demandRight(ctx.staff, REVERTIBLE[entry.action]);
  const held = await holders[entry.action](ctx, entry.entityId);
  const plan = planRevert(entry, held);
  return { plan, save: plan.state === "POSSIBLE" ? held.prepare(plan.after) : null };
}
