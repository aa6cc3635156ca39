import { DomainError, type ReceiveDueInput, type StaffOrderView } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { audit } from "../admin/audit/audit.ts";
import { voidGivenUp } from "../checkout/give-up.ts";
import type { StaffContext, Tx } from "../context.ts";
import { settleDocuments } from "../invoices/settle-documents.ts";
import { staffActor } from "../orders/actor.ts";
import { addEvent } from "../orders/change-order.ts";
import { lockOrder } from "../orders/order-row.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { runTx } from "../transaction.ts";
import { assertNobodyAsks } from "./assert-nobody-asks.ts";
import { endDue } from "./end-due.ts";
import { endDuePayments } from "./end-due-payments.ts";

/**
 * What edits have added to an order has come in cash or by transfer: it is paid as by its link. Once. Refuses with
 * NOTHING_LEFT (nothing is due, or no more), WRONG_AMOUNT and PAYMENT_IN_PROGRESS; what its buyer had begun is given back.
 */
export async function receiveDue(ctx: StaffContext, input: ReceiveDueInput): Promise<StaffOrderView> {
  const superseded = await runTx(ctx.db, (tx) => receive(tx, ctx, input));
  for (const payment of superseded) await voidGivenUp(ctx, payment);
  return staffOrder(ctx, { number: input.number });
}

async function receive(
  tx: Tx,
  ctx: StaffContext,
  { number, method, amount, reference }: ReceiveDueInput,
): Promise<{ id: string; provider: string }[]> {
  const order = await lockOrder(tx, number);
  const { id: orderId, amountDue, currency } = order;
  if (amountDue === 0) throw new DomainError("NOTHING_LEFT", {});
  if (amount !== amountDue) throw new DomainError("WRONG_AMOUNT", { due: amountDue, got: amount });
  await assertNobodyAsks(tx, ctx, orderId);
  const superseded = await endDuePayments(tx, orderId);
  const id = newId();
  const by = { actor: staffActor(ctx), now: ctx.clock.now() };
  const money = { provider: method, amount, currency, providerRef: reference, state: "CAPTURED" } as const;
  const key = { idempotencyKey: id, requestHash: "", cartVersion: 0, createdAt: by.now };
  await tx.payment.create({
    data: { id, orderId, dueOrderId: orderId, ...money, ...key },
    select: { id: true },
  });
  await endDue(tx, orderId);
  await addEvent(tx, { orderId, type: "PAYMENT", data: { amount, note: reference }, ...by });
  await settleDocuments(tx, orderId, by.now);
  await audit(tx, ctx, {
    action: "order.receiveDue",
    entity: "order",
    entityId: String(number),
    before: { due: amountDue },
    after: { due: 0, method, reference },
  });
  return superseded;
}
