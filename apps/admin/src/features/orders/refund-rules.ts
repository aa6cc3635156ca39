import type { StaffOrderView } from "@souk/contracts";
import { parseMoney } from "../../lib/money-text.ts";

/** What is wrong with a typed amount; `refundable` in minor units. */
export function refundProblem(text: string, refundable: number): "invalid" | "tooLarge" | null {
  const amount = parseMoney(text);
  if (amount === null || amount < 1) return "invalid";
  return amount > refundable ? "tooLarge" : null;
}

/** Whether the amount gives back all that was paid, nothing refunded before: only then may goods be restocked. */
export function isWholeRefund(text: string, order: Pick<StaffOrderView, "refundable" | "refunded">): boolean {
  return order.refunded === 0 && parseMoney(text) === order.refundable;
}
