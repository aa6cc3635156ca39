import { DomainError, type EditOrderInput, type StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import { voidGivenUp } from "../checkout/give-up.ts";
import type { StaffContext, Tx } from "../context.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import { staffActor } from "../orders/actor.ts";
import { captureOrder } from "../orders/capture-order.ts";
import { finishRefund } from "../orders/finish-refund.ts";
import { heldPayment } from "../orders/moves.ts";
import { lockOrder, type OrderRow, readOrder } from "../orders/order-row.ts";
import { shipIfNothingIsLeft } from "../orders/ship-if-nothing-is-left.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { runTx } from "../transaction.ts";
import { assertEditable } from "./assert-editable.ts";
import { settlementOf } from "./difference.ts";
import { type EditPlan, planEdit } from "./plan-edit.ts";
import { priceAdded } from "./price-added.ts";
import { type Editing, recordEdit } from "./record-edit.ts";
import type { Settled } from "./settle-difference.ts";
import { writeEditedLines } from "./write-edit.ts";

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
  const { order, plan, by } = editing;
  const settlement = settlementOf(order, plan.difference);
  await writeEditedLines(tx, order, { plan, isUnpaid: settlement.toPay > 0, by });
  const settled = await recordEdit(tx, ctx, editing, settlement);
  await shipIfNothingIsLeft(tx, order.number, by);
  return settled;
}

function unitsIn({ lines }: OrderRow): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

function moreUnits({ units }: EditPlan): number {
  const count = (of: readonly { quantity: number }[]) => of.reduce((sum, { quantity }) => sum + quantity, 0);
  return count(units.added) - count(units.removed);
}
