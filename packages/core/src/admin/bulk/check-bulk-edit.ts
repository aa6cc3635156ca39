import type { BulkCheck, BulkRowView, Locale } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { bulkView } from "./bulk-view.ts";
import { namesOf } from "./product-names.ts";
import type { Plan } from "./plan-row.ts";
import { planBatch } from "./plan-batch.ts";
import { readStates } from "./product-state.ts";

const BATCH = 1000;
const SAMPLES = 10;

/** What a draft would do to its next products, by the rules of the run itself; nothing is written. */
export async function checkBulkEdit(
  ctx: StaffContext,
  { id, locale, after }: { id: string; locale: Locale; after?: string | undefined },
): Promise<BulkCheck> {
  const { change } = await bulkView(ctx.db, id);
  const rows = await ctx.db.bulkEditRow.findMany({
    where: { bulkEditId: id, state: "WAITING", ...(after !== undefined && { productId: { gt: after } }) },
    select: { productId: true, cells: true },
    orderBy: { productId: "asc" },
    take: BATCH,
  });
  const states = await readStates(
    ctx.db,
    rows.map(({ productId }) => productId),
  );
  const { plans } = await planBatch(ctx.db, rows, { change, states, now: ctx.clock.now() });
  const count = (kind: Plan["kind"]): number => plans.filter(({ plan }) => plan.kind === kind).length;
  const shown = [
    ...plans.filter(({ plan }) => plan.kind === "refused").slice(0, SAMPLES),
    ...plans.filter(({ plan }) => plan.kind === "changed").slice(0, SAMPLES),
  ];
  const names = await namesOf(
    ctx.db,
    shown.map(({ productId }) => productId),
    locale,
  );
  return {
    checked: plans.length,
    changed: count("changed"),
    same: count("same"),
    refused: count("refused"),
    samples: shown.map(({ productId, plan }) => toView(productId, names.get(productId) ?? "", plan)),
    next: rows.length === BATCH ? (rows.at(-1)?.productId ?? null) : null,
  };
}

function toView(productId: string, name: string, plan: Plan): BulkRowView {
  const row = { productId, name, before: null, after: null, problem: null };
  if (plan.kind === "changed") return { ...row, state: "CHANGED", before: plan.before, after: plan.after };
  if (plan.kind === "refused") return { ...row, state: "REFUSED", problem: plan.problem };
  return { ...row, state: "SAME" };
}
