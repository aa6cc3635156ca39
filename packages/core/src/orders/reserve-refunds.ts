import { DomainError } from "@souk/contracts";
import type { Tx } from "../context.ts";
import { capturedRest } from "./moves.ts";
import type { OrderRow } from "./order-row.ts";
import type { RefundPlan } from "./refund-plan.ts";
import { type RefundToMake, reserveRefund } from "./reserve-refund.ts";
import { splitRefund } from "./split-refund.ts";

/**
 * Sets the money of a planned refund aside at the payments of a locked order, and gives the refunds that are to be
 * finished outside the transaction. The first has the key itself. REFUND_TOO_LARGE when the payments can't bear it.
 */
export async function reserveRefunds(
  tx: Tx,
  order: OrderRow,
  plan: RefundPlan,
  refund: Omit<RefundToMake, "part">,
): Promise<string[]> {
  const purses = order.payments
    .map((payment) => ({ paymentId: payment.id, rest: capturedRest(payment) }))
    .filter(({ rest }) => rest > 0);
  const max = purses.reduce((sum, { rest }) => sum + rest, 0);
  if (plan.amount > max) throw new DomainError("REFUND_TOO_LARGE", { max });
  const ids: string[] = [];
  for (const [index, part] of splitRefund(plan, purses).entries()) {
    const idempotencyKey = index === 0 ? refund.idempotencyKey : `${refund.idempotencyKey}:${index}`;
    ids.push(await reserveRefund(tx, { ...refund, part, idempotencyKey }));
  }
  return ids;
}
