import { costOfUnits, RETURN_ACTIONS, type ReturnEventView, type StaffReturnView } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";
import { refundable } from "../orders/moves.ts";
import { lineCost, shippingCost } from "../orders/order-costs.ts";
import { type OrderRow, readOrder, shippingAddressOf } from "../orders/order-row.ts";
import { ReturnEventData } from "./note-return.ts";
import { exchangeCost } from "./plan-exchange.ts";
import { readReturn, type ReturnRow } from "./return-row.ts";
import { returnActions } from "./return-transitions.ts";
import { toReturnView } from "./return-view.ts";
import { wantedSwaps } from "./wanted-swaps.ts";

/** A return with its history and the moves that are legal now. */
export function staffReturn(ctx: Core, { number }: { number: number }): Promise<StaffReturnView> {
  return staffReturnOf(ctx.db, number);
}

/** The same inside the transaction that has changed it. */
export async function staffReturnOf(tx: Tx, number: number): Promise<StaffReturnView> {
  const row = await readReturn(tx, number);
  const order = await readOrder(tx, row.order.number);
  const view = toReturnView(row);
  const hasExchange = row.lines.some(({ exchangeVariant }) => exchangeVariant !== null);
  return {
    ...view,
    customer: shippingAddressOf(order)?.fullName ?? order.email,
    email: order.email,
    customerId: order.userId,
    lines: view.lines.map((line) => ({ ...line, worth: worthOf(order, line) })),
    events: await eventsOf(tx, row),
    actions: returnActions(
      row.state,
      RETURN_ACTIONS.filter((action) => action !== "exchange" || hasExchange),
    ),
    refundable: refundable(order),
    exchangeDifference: differenceOf(order, row),
    shippingLeft: shippingCost(order) - order.shippingRefunded,
  };
}

// What giving the units back now would come to; of what was given back otherwise meanwhile nothing is left.
function worthOf(order: OrderRow, { lineId, quantity }: { lineId: string; quantity: number }): number {
  const line = order.lines.find(({ id }) => id === lineId);
  if (!line) return 0;
  const count = Math.min(quantity, line.quantity - line.refunded);
  const units = { cost: lineCost(order, line), quantity: line.quantity };
  return costOfUnits(units, { before: line.refunded, count });
}

/** What exchanging would come to now; what was given back otherwise meanwhile isn't exchanged. */
function differenceOf(order: OrderRow, row: ReturnRow): number {
  return wantedSwaps(order, row).reduce((sum, swap) => sum + exchangeCost(order, swap), 0);
}

async function eventsOf(tx: Tx, { number, order }: ReturnRow): Promise<ReturnEventView[]> {
  const rows = await tx.orderEvent.findMany({
    where: { orderId: order.id, type: "RETURN" },
    orderBy: { seq: "asc" },
    select: { id: true, data: true, actorKind: true, actorName: true, createdAt: true },
  });
  return rows.flatMap(({ data, createdAt, ...event }) => {
    const said = ReturnEventData.safeParse(data);
    if (!said.success || said.data.returnNumber !== number) return [];
    const { fromReturn: fromState, toReturn: toState, note, exchange = null } = said.data;
    return [
      { ...event, fromState, toState, note: note ?? null, exchange, createdAt: createdAt.toISOString() },
    ];
  });
}
