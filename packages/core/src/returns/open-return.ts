import type { WantedReturnLine } from "@souk/contracts";
import type { Tx } from "../context.ts";
import type { Actor } from "../orders/actor.ts";
import { takeUnits } from "../orders/line-units.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { noteReturn } from "./note-return.ts";
import { returnableUnits } from "./returnable.ts";

export interface ReturnToOpen {
  lines: readonly WantedReturnLine[];
  note: string;
}

/**
 * Writes down what of a locked order is to come back. Refuses with TOO_MANY_UNITS and NOT_FOUND (a line of another
 * order). A line that is named twice is one, with the reason that was said last.
 */
export async function openReturn(
  tx: Tx,
  order: OrderRow,
  { lines: wanted, note }: ReturnToOpen,
  by: { actor: Actor; now: Date },
): Promise<{ id: string; number: number }> {
  const left = await returnableUnits(tx, order);
  const reasons = new Map(wanted.map(({ lineId, reason }) => [lineId, reason]));
  const taken = takeUnits(order, wanted, ({ id }) => left.get(id) ?? 0);
  const create = taken.map(({ line, quantity }) => ({
    orderLineId: line.id,
    quantity,
    reason: reasons.get(line.id) ?? "OTHER",
  }));
  const opened = await tx.return.create({
    data: { orderId: order.id, requestedBy: by.actor.kind, note, createdAt: by.now, lines: { create } },
    select: { id: true, number: true },
  });
  const event = { orderId: order.id, number: opened.number, fromState: null, toState: "REQUESTED" } as const;
  await noteReturn(tx, { ...event, note }, by);
  return opened;
}
