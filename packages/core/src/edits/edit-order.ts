import { DomainError, type EditOrderInput, type PriceTrace, type StaffOrderView } from "@souk/contracts";
import { z } from "zod";
import { audit } from "../admin/audit/audit.ts";
import { voidGivenUp } from "../checkout/give-up.ts";
import type { StaffContext, Tx } from "../context.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import { type Actor, staffActor } from "../orders/actor.ts";
import { captureOrder } from "../orders/capture-order.ts";
import { addEvent } from "../orders/change-order.ts";
import { finishRefund } from "../orders/finish-refund.ts";
import { heldPayment } from "../orders/moves.ts";
import { lockOrder, type OrderRow, readOrder } from "../orders/order-row.ts";
import { shipIfNothingIsLeft } from "../orders/ship-if-nothing-is-left.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { runTx } from "../transaction.ts";
import { assertEditable } from "./assert-editable.ts";
import { settlementOf } from "./difference.ts";
import { editTrace } from "./edit-trace.ts";
import { type EditPlan, planEdit } from "./plan-edit.ts";
import { priceAdded } from "./price-added.ts";
import { type Settled, settleDifference } from "./settle-difference.ts";
import { tellEdit } from "./tell-edit.ts";
import { writeEditedLines } from "./write-edit.ts";

const Json = z.record(z.string(), z.json());

interface Editing {
  order: OrderRow;
  plan: EditPlan;
  prices: PriceTrace;
  reason: string;
  by: { actor: Actor; now: Date };
}

/**
 * Changes what is in a placed order that hasn't all been sent, in one transaction: lines, sums, stock, papers, what is to
 * be paid or given back. Refuses with what `previewEdit` does and with PRICE_CHANGED (not the total that staff saw),
 * REFUND_TOO_LARGE and PAYMENT_IN_PROGRESS. Money that is only held is taken first, as before goods leave; what goes back
 * is asked for afterwards, at the latest by `sweep`.
 */
export async function editOrder(ctx: StaffContext, input: EditOrderInput): Promise<StaffOrderView> {
  const { number } = input;
  const version = await captureHeld(ctx, input);
  const { refundIds, superseded } = await runTx(ctx.db, (tx) => edit(tx, ctx, { ...input, version }));
  for (const payment of superseded) await voidGivenUp(ctx, payment);
  for (const id of refundIds) await finishRefund(ctx, id);
  return staffOrder(ctx, { number });
}

/** The version that the order has then: taking the money moves what staff saw. */
async function captureHeld(ctx: StaffContext, { number, version }: EditOrderInput): Promise<number> {
  const where = { order: { number, version, reviewState: { not: "HELD" } }, state: "AUTHORIZED" } as const;
  const held = await ctx.db.payment.findFirst({ where, select: { id: true } });
  return held ? (await captureOrder(ctx, { number })).version : version;
}

async function edit(tx: Tx, ctx: StaffContext, input: EditOrderInput): Promise<Settled> {
  const before = await lockOrder(tx, input.number);
  const by = { actor: staffActor(ctx), now: ctx.clock.now() };
  // Of what was due to be invoiced before, the paper says what it was.
  await settleDocuments(tx, before.id, by.now);
  const order = await readOrder(tx, input.number);
  if (heldPayment(order)) throw new DomainError("PAYMENT_UNAVAILABLE", {});
  assertEditable(order, input.version);
  const added = await priceAdded(ctx, tx, order, input.add);
  const plan = planEdit(order, input.lines, added);
  const { total } = plan.totals;
  if (total !== input.expectedTotal)
    throw new DomainError("PRICE_CHANGED", { expected: input.expectedTotal, actual: total });
  const editing = { order, plan, prices: added.trace, reason: input.reason ?? "", by };
  const settled = await write(tx, ctx, editing);
  await audit(tx, ctx, {
    action: "order.edit",
    entity: "order",
    entityId: String(order.number),
    before: { total: order.total, units: unitsIn(order) },
    after: { total, units: unitsIn(order) + moreUnits(plan), reason: editing.reason, ...plan.units },
  });
  return settled;
}

async function write(tx: Tx, ctx: StaffContext, editing: Editing): Promise<Settled> {
  const { order, plan, prices, reason, by } = editing;
  const { id: orderId } = order;
  const settlement = settlementOf(order, plan.difference);
  await writeEditedLines(tx, order, { plan, isUnpaid: settlement.toPay > 0, by });
  const number = order.edits.length + 1;
  const trace = editTrace(order, plan, { number, prices });
  const { invoicedAt } = await tx.order.update({
    where: { id: orderId },
    data: { ...plan.totals, ...(order.trace && { trace }), version: { increment: 1 } },
    select: { invoicedAt: true },
  });
  const editId = await note(tx, editing, { number, invoiced: invoicedAt !== null });
  const data = { amount: plan.difference, edit: number, note: reason };
  await addEvent(tx, { orderId, type: "EDIT", data, ...by });
  const settled = await settleDifference(tx, order, settlement, { editId, reason, by });
  await tellEdit(ctx, tx, { order, number, amountDue: settled.amountDue, now: by.now });
  await settleDocuments(tx, orderId, by.now);
  await shipIfNothingIsLeft(tx, order.number, by);
  return settled;
}

/** The edit's own row. */
async function note(
  tx: Tx,
  { order, plan, reason, by }: Editing,
  { number, invoiced }: { number: number; invoiced: boolean },
): Promise<string> {
  const { difference, units } = plan;
  const sum = (of: readonly { amount: number }[]): number => of.reduce((all, { amount }) => all + amount, 0);
  const amounts = { difference, added: sum(units.added), removed: sum(units.removed) };
  const who = { actorId: by.actor.id, actorName: by.actor.name, createdAt: by.now };
  const { id } = await tx.orderEdit.create({
    data: { orderId: order.id, number, ...amounts, reason, data: Json.parse(units), invoiced, ...who },
    select: { id: true },
  });
  return id;
}

function unitsIn({ lines }: OrderRow): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

function moreUnits({ units }: EditPlan): number {
  const count = (of: readonly { quantity: number }[]) => of.reduce((sum, { quantity }) => sum + quantity, 0);
  return count(units.added) - count(units.removed);
}
