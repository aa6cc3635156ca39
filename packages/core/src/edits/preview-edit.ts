import type { EditPreview, PreviewEditInput } from "@souk/contracts";
import type { StaffContext } from "../context.ts";
import { lineCost } from "../orders/order-costs.ts";
import { type OrderRow, readOrder } from "../orders/order-row.ts";
import { assertEditable } from "./assert-editable.ts";
import { settlementOf } from "./difference.ts";
import { editedDelivery } from "./edited-delivery.ts";
import { type EditPlan, planEdit } from "./plan-edit.ts";
import { priceAdded } from "./price-added.ts";

/** What an edit would come to, with the refusals of the edit itself; nothing is changed. */
export async function previewEdit(ctx: StaffContext, wanted: PreviewEditInput): Promise<EditPreview> {
  const order = await readOrder(ctx.db, wanted.number);
  assertEditable(order, wanted.version);
  const plan = planEdit(order, wanted.lines, await priceAdded(ctx, ctx.db, order, wanted.add));
  const { awaited, toPay, returned } = settlementOf(order, plan.difference);
  const { total, discountTotal, taxTotal, taxIncluded } = plan.totals;
  return {
    lines: linesOf(order, plan),
    before: order.total,
    after: total,
    discountTotal,
    tax: taxTotal + taxIncluded,
    awaited,
    toPay,
    toReturn: -returned + 0,
    deliveryProblem: await editedDelivery(ctx, ctx.db, { order, plan, add: wanted.add }),
  };
}

function linesOf(order: OrderRow, { lines, added }: EditPlan): EditPreview["lines"] {
  const edited = new Map(lines.map((one) => [one.line.id, one]));
  const placed = order.lines.map((line) => {
    const { id: lineId, sku, name, options, unitPrice, quantity: from } = line;
    const after = edited.get(lineId);
    const to = after?.to ?? from;
    return { lineId, sku, name, options, unitPrice, from, to, cost: lineCost(order, after ?? line) };
  });
  const news = added.map((line) => {
    const { sku, name, options, unitPrice, quantity: to } = line;
    return { lineId: null, sku, name, options, unitPrice, from: 0, to, cost: lineCost(order, line) };
  });
  return [...placed, ...news];
}
