import type { PriceTrace } from "@souk/contracts";
import { z } from "zod";
import type { Core, Tx } from "../context.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import type { Actor } from "../orders/actor.ts";
import { addEvent } from "../orders/change-order.ts";
import type { OrderRow } from "../orders/order-row.ts";
import type { Settlement } from "./difference.ts";
import { editTrace } from "./edit-trace.ts";
import type { EditPlan } from "./plan-edit.ts";
import { type Settled, settleDifference } from "./settle-difference.ts";
import { tellEdit } from "./tell-edit.ts";

const Json = z.record(z.string(), z.json());

export interface Editing {
  order: OrderRow;
  plan: EditPlan;
  prices: PriceTrace;
  reason: string;
  by: { actor: Actor; now: Date };
}

/**
 * What an edit of a locked order is beside its lines: the sums, its row and event, what is to be paid or given back, the
 * papers and the mail. `mailer` null: nobody is written to.
 */
export async function recordEdit(
  tx: Tx,
  mailer: Pick<Core, "config"> | null,
  editing: Editing,
  settlement: Settlement,
): Promise<Settled> {
  const { order, plan, prices, reason, by } = editing;
  const { id: orderId } = order;
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
  if (mailer) await tellEdit(mailer, tx, { order, number, amountDue: settled.amountDue, now: by.now });
  await settleDocuments(tx, orderId, by.now);
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
