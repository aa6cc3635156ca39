import { DomainError, type RefundReturnInput, type StaffReturnView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { creditAccount } from "../gift-cards/credit-account.ts";
import { staffActor } from "../orders/actor.ts";
import { finishRefund } from "../orders/finish-refund.ts";
import { readOrder } from "../orders/order-row.ts";
import { planRefund } from "../orders/refund-plan.ts";
import { reserveRefunds } from "../orders/reserve-refunds.ts";
import { runTx } from "../transaction.ts";
import { moveReturn } from "./move-return.ts";
import { lockReturn, type ReturnRow } from "./return-row.ts";
import { staffReturn } from "./staff-return.ts";

/**
 * Gives back what came back at what it cost, and closes the return: once, since it is closed then. Refuses with
 * ILLEGAL_TRANSITION, CREDIT_NEEDS_ACCOUNT, REFUND_TOO_LARGE, REFUND_EMPTY and TOO_MANY_UNITS (given back otherwise meanwhile);
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
  const { row } = await lockReturn(tx, request.number);
  await moveReturn(tx, row, "CLOSED", { actor: staffActor(ctx), now: ctx.clock.now() });
  return giveBackReturn(tx, ctx, { row, lines: row.lines, request });
}

interface GiveBack {
  row: ReturnRow;
  lines: ReturnRow["lines"];
  request: RefundReturnInput;
}

/** Sets aside what lines of a return cost, whose order is locked, and what beside. */
export async function giveBackReturn(
  tx: Tx,
  ctx: StaffContext,
  { row, lines: back, request }: GiveBack,
): Promise<string[]> {
  const { shippingAmount, adjustment, toCredit = false } = request;
  const order = await readOrder(tx, row.order.number);
  const lines = back.map(({ orderLineId: lineId, quantity }) => ({ lineId, quantity }));
  const plan = planRefund(order, { lines, shippingAmount, adjustment });
  const account = { ownerId: order.userId, currency: order.currency, now: ctx.clock.now() };
  const creditId = toCredit ? await creditAccount(tx, account) : undefined;
  const refund = { idempotencyKey: `return-${row.id}`, reason: "", actor: staffActor(ctx), restock: false };
  const ids = await reserveRefunds(tx, order, plan, { ...refund, returnId: row.id, creditId });
  await audit(tx, ctx, {
    action: "return.refund",
    entity: "order",
    entityId: String(order.number),
    after: { return: row.number, amount: plan.amount, toCredit },
  });
  return ids;
}
