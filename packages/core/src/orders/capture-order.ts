import { DomainError, type StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { finishCapture } from "../payments/finish-capture.ts";
import { runTx } from "../transaction.ts";
import { heldPayment } from "./moves.ts";
import { lockOrder } from "./order-row.ts";
import { staffOrder } from "./staff-order.ts";

/**
 * Takes the money that a provider holds for the order. ILLEGAL_TRANSITION where none is held; PAYMENT_UNAVAILABLE: asked
 * for, but not answered yet (asking again is harmless, and `sweep` does by itself); PAYMENT_DECLINED: it isn't held any
 * more.
 */
export async function captureOrder(
  ctx: StaffContext,
  { number }: { number: number },
): Promise<StaffOrderView> {
  const paymentId = await runTx(ctx.db, (tx) => ask(tx, ctx, number));
  await finishCapture(ctx, paymentId);
  return staffOrder(ctx, { number });
}

/** The same before goods leave, for an order whose money is only held. */
export async function captureBeforeShipping(ctx: StaffContext, number: number): Promise<void> {
  const held = await ctx.db.payment.findFirst({
    where: { order: { number, state: "PROCESSING", reviewState: { not: "HELD" } }, state: "AUTHORIZED" },
    select: { id: true },
  });
  if (held) await captureOrder(ctx, { number });
}

async function ask(tx: Tx, ctx: StaffContext, number: number): Promise<string> {
  const order = await lockOrder(tx, number);
  const payment = heldPayment(order);
  if (!payment || order.state === "CANCELLED")
    throw new DomainError("ILLEGAL_TRANSITION", { from: order.state, to: "CAPTURED" });
  if (payment.captureAskedAt === null) {
    await tx.payment.update({
      where: { id: payment.id },
      data: { captureAskedAt: ctx.clock.now() },
      select: { id: true },
    });
    await audit(tx, ctx, {
      action: "order.capture",
      entity: "order",
      entityId: String(number),
      before: { payment: "AUTHORIZED" },
      after: { payment: "CAPTURED", amount: payment.amount },
    });
  }
  return payment.id;
}
