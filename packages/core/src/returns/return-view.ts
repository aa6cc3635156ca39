import { Currency, type ReturnView } from "@souk/contracts";
import type { ReturnRow } from "./return-row.ts";

/** A return as its buyer sees it. */
export function toReturnView(row: ReturnRow): ReturnView {
  const { number, state, note, answer, order, lines, refunds } = row;
  return {
    number,
    orderNumber: order.number,
    state,
    note,
    answer,
    createdAt: row.createdAt.toISOString(),
    currency: Currency.parse(order.currency),
    refunded: refunds.reduce((sum, { amount }) => sum + amount, 0),
    lines: lines.map(({ orderLineId: lineId, orderLine, ...line }) => ({ lineId, ...orderLine, ...line })),
    cancellable: state === "REQUESTED",
  };
}
