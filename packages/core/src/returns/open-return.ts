import type { WantedReturnLine } from "@souk/contracts";
import type { PricingReader } from "../cart/read-cart.ts";
import type { Tx } from "../context.ts";
import type { Actor } from "../orders/actor.ts";
import { takeUnits } from "../orders/line-units.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { chosenExchanges } from "./chosen-exchanges.ts";
import { noteReturn } from "./note-return.ts";
import { returnableUnits } from "./returnable.ts";

export interface ReturnToOpen {
  lines: readonly WantedReturnLine[];
  note: string;
}

/**
 * Writes down what of a locked order is to come back. Refuses with TOO_MANY_UNITS and NOT_FOUND (a line of another
 * order). A line that is named twice is one, with what was said of it last. What is wanted in its place is quoted by today's prices, and
 * refused with EXCHANGE_UNAVAILABLE or, where they aren't those that were shown, EXCHANGE_PRICE_CHANGED.
 */
export async function openReturn(
  ctx: PricingReader,
  tx: Tx,
  order: OrderRow,
  { lines: wanted, note }: ReturnToOpen,
  by: { actor: Actor; now: Date },
): Promise<{ id: string; number: number }> {
  const left = await returnableUnits(tx, order);
  const said = new Map(wanted.map((one) => [one.lineId, one]));
  const taken = takeUnits(order, wanted, ({ id }) => left.get(id) ?? 0);
  const units = taken.map((one) => ({ ...one, exchange: said.get(one.line.id)?.exchange }));
  const exchanges = await chosenExchanges(ctx, tx, order, units);
  const create = units.map(({ line, quantity }) => ({
    orderLineId: line.id,
    quantity,
    reason: said.get(line.id)?.reason ?? "OTHER",
    ...exchanges.get(line.id),
  }));
  const opened = await tx.return.create({
    data: { orderId: order.id, requestedBy: by.actor.kind, note, createdAt: by.now, lines: { create } },
    select: { id: true, number: true },
  });
  const event = { orderId: order.id, number: opened.number, fromState: null, toState: "REQUESTED" } as const;
  await noteReturn(tx, { ...event, note }, by);
  return opened;
}
