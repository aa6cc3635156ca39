import { costOfUnits, type StaffOrderView } from "@souk/contracts";
import { parseSignedMoney } from "../../lib/money-text.ts";

/** What is typed and chosen for a refund. */
export interface RefundDraft {
  units: ReadonlyMap<string, number>;
  shipping: string;
  /** May begin with a minus. */
  adjustment: string;
}

export interface RefundSum {
  lines: { lineId: string; quantity: number; amount: number }[];
  shippingAmount: number;
  adjustment: number;
  /** Minor units. */
  amount: number;
}

type Order = Pick<StaffOrderView, "lines" | "shippingCost" | "shippingRefunded" | "refundable" | "currency">;

/** What the draft comes to, by the rule that the server follows; null where an amount can't be read. */
export function sumRefund(draft: RefundDraft, order: Order): RefundSum | null {
  const shippingAmount = parseSignedMoney(draft.shipping, order.currency);
  const adjustment = parseSignedMoney(draft.adjustment, order.currency);
  if (shippingAmount === null || shippingAmount < 0 || adjustment === null) return null;
  const lines = order.lines.flatMap((line) => {
    const count = draft.units.get(line.id) ?? 0;
    const amount = costOfUnits(line, { before: line.refunded, count });
    return count === 0 ? [] : [{ lineId: line.id, quantity: count, amount }];
  });
  const amount = lines.reduce((sum, line) => sum + line.amount, shippingAmount + adjustment);
  return { lines, shippingAmount, adjustment, amount };
}

/** What is wrong with it: nothing to give back, more than is left, or more of the delivery than it cost. */
export function refundProblem(
  sum: RefundSum | null,
  order: Order,
): "invalid" | "empty" | "tooLarge" | "shipping" | null {
  if (sum === null) return "invalid";
  if (sum.shippingAmount > order.shippingCost - order.shippingRefunded) return "shipping";
  if (sum.amount < 1) return "empty";
  return sum.amount > order.refundable ? "tooLarge" : null;
}
