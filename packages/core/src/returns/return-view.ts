import { Currency, type ReturnLineView, type ReturnView } from "@souk/contracts";
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
    lines: lines.map((line) => toLineView(line)),
    cancellable: state === "REQUESTED",
  };
}

function toLineView(row: ReturnRow["lines"][number]): ReturnLineView {
  const { orderLineId: lineId, orderLine, quantity, reason, condition, disposition } = row;
  const line = { lineId, ...orderLine, quantity, reason, condition, disposition };
  const { exchangeVariant: wanted, exchangeDifference: difference } = row;
  if (!wanted) return { ...line, exchange: null };
  const { exchangeName: name, exchangeOptions, exchangeLineId } = row;
  const said = { sku: wanted.sku, name, options: exchangeOptions ?? "", difference: difference ?? 0 };
  return { ...line, exchange: { ...said, done: exchangeLineId !== null } };
}
