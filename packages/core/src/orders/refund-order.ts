import { DomainError, type StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { staffActor } from "./actor.ts";
import { finishRefund } from "./finish-refund.ts";
import { refundable } from "./moves.ts";
import { lockOrder, type OrderRow, paymentOf } from "./order-row.ts";
import { reserveRefund } from "./reserve-refund.ts";
import { staffOrder } from "./staff-order.ts";
import { assertMove } from "./transitions.ts";

export interface RefundRequest {
  number: number;
  /** Minor units. */
  amount: number;
  reason?: string | undefined;
  /** Puts all lines back, when this refund makes the whole. */
  restock: boolean;
  idempotencyKey: string;
}

/**
 * Gives back a part or all of what was captured, once for each key. Refuses with REFUND_TOO_LARGE, ILLEGAL_TRANSITION and
 * IDEMPOTENCY_CONFLICT; PAYMENT_UNAVAILABLE: noted, but the provider has not confirmed yet (the same key asks again, and
 * `sweep` does by itself).
 */
export async function refundOrder(ctx: StaffContext, request: RefundRequest): Promise<StaffOrderView> {
  const refundId = await runTx(ctx.db, (tx) => begin(tx, ctx, request));
  if (!(await finishRefund(ctx, refundId))) throw new DomainError("PAYMENT_UNAVAILABLE", {});
  return staffOrder(ctx, { number: request.number });
}

async function begin(tx: Tx, ctx: StaffContext, request: RefundRequest): Promise<string> {
  const { number, amount, idempotencyKey, restock, reason = "" } = request;
  const order = await lockOrder(tx, number);
  const payment = paymentOf(order);
  const known = await sameRefund(tx, order, request);
  if (known !== null) return known;
  if (order.state === "CANCELLED" || order.state === "REFUNDED") assertMove(order.state, "REFUNDED");
  const max = refundable({ state: order.state, payment });
  if (!payment || amount > max) throw new DomainError("REFUND_TOO_LARGE", { max });
  const actor = staffActor(ctx);
  const id = await reserveRefund(tx, {
    paymentId: payment.id,
    amount,
    idempotencyKey,
    reason,
    restock,
    actor,
  });
  await audit(tx, ctx, {
    action: "order.refund",
    entity: "order",
    entityId: String(number),
    before: { refunded: payment.refunded },
    after: { refunded: payment.refunded + amount, reason, restock },
  });
  return id;
}

/** The refund that the key made before; the key must not mean another one. */
async function sameRefund(tx: Tx, order: OrderRow, request: RefundRequest): Promise<string | null> {
  const known = await tx.refund.findUnique({
    where: { idempotencyKey: request.idempotencyKey },
    select: { id: true, amount: true, restock: true, paymentId: true },
  });
  if (!known) return null;
  const isSame = known.amount === request.amount && known.restock === request.restock;
  if (!isSame || known.paymentId !== paymentOf(order)?.id) throw new DomainError("IDEMPOTENCY_CONFLICT", {});
  return known.id;
}
