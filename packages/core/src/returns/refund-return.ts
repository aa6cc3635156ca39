import { DomainError, type RefundReturnInput, type StaffReturnView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { staffActor } from "../orders/actor.ts";
import { finishRefund } from "../orders/finish-refund.ts";
import { planRefund } from "../orders/refund-plan.ts";
import { reserveRefunds } from "../orders/reserve-refunds.ts";
import { runTx } from "../transaction.ts";
import { moveReturn } from "./move-return.ts";
import { lockReturn } from "./return-row.ts";
import { staffReturn } from "./staff-return.ts";

/**
 * Gives back what came back at what it cost, and closes the return: once, since it is closed then. Refuses with
 * ILLEGAL_TRANSITION, REFUND_TOO_LARGE, REFUND_EMPTY and TOO_MANY_UNITS (given back otherwise meanwhile);
 * PAYMENT_UNAVAILABLE: noted, and `sweep` asks the provider again.
 */
export async function refundReturn(ctx: StaffContext, request: RefundReturnInput): Promise<StaffReturnView> {
  const ids = await runTx(ctx.db, (tx) => begin(tx, ctx, request));
  let isDone = true;
  for (const id of ids) isDone = (await finishRefund(ctx, id)) && isDone;
  if (!isDone) throw new DomainError("PAYMENT_UNAVAILABLE", {});
  return staffReturn(ctx, { number: request.number });
}

async function begin(tx: Tx, ctx: StaffContext, request: RefundReturnInput): Promise<string[]> {
  const { number, shippingAmount, adjustment } = request;
  const { row, order } = await lockReturn(tx, number);
  const by = { actor: staffActor(ctx), now: ctx.clock.now() };
  await moveReturn(tx, row, "CLOSED", by);
  const lines = row.lines.map(({ orderLineId: lineId, quantity }) => ({ lineId, quantity }));
  const plan = planRefund(order, { lines, shippingAmount, adjustment });
  const refund = { idempotencyKey: `return-${row.id}`, reason: "", actor: by.actor, restock: false };
  const ids = await reserveRefunds(tx, order, plan, { ...refund, returnId: row.id });
  await audit(tx, ctx, {
    action: "return.refund",
    entity: "order",
    entityId: String(order.number),
    after: { return: number, amount: plan.amount },
  });
  return ids;
}
