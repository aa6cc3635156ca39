import { createHash } from "node:crypto";
import { DomainError, type RefundOrderInput, type StaffOrderView } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { creditAccount } from "../gift-cards/credit-account.ts";
import { runTx } from "../transaction.ts";
import { staffActor } from "./actor.ts";
import { finishRefund } from "./finish-refund.ts";
import { lockOrder } from "./order-row.ts";
import { planRefund } from "./refund-plan.ts";
import { reserveRefunds } from "./reserve-refunds.ts";
import { shipIfNothingIsLeft } from "./ship-if-nothing-is-left.ts";
import { staffOrder } from "./staff-order.ts";
import { assertMove } from "./transitions.ts";

/**
 * Gives back units at what they cost, delivery, or another amount, once for each key. Refuses with REFUND_TOO_LARGE,
 * TOO_MANY_UNITS, REFUND_EMPTY, CREDIT_NEEDS_ACCOUNT, ILLEGAL_TRANSITION and IDEMPOTENCY_CONFLICT; PAYMENT_UNAVAILABLE: noted, but the provider
 * has not confirmed yet (the same key asks again, and `sweep` does by itself).
 */
export async function refundOrder(ctx: StaffContext, request: RefundOrderInput): Promise<StaffOrderView> {
  const refundIds = await runTx(ctx.db, (tx) => begin(tx, ctx, request));
  let isDone = true;
  for (const id of refundIds) isDone = (await finishRefund(ctx, id)) && isDone;
  if (!isDone) throw new DomainError("PAYMENT_UNAVAILABLE", {});
  return staffOrder(ctx, { number: request.number });
}

async function begin(tx: Tx, ctx: StaffContext, request: RefundOrderInput): Promise<string[]> {
  const { number, idempotencyKey, restock, toCredit = false, reason = "" } = request;
  const order = await lockOrder(tx, number);
  const requestHash = hashOf(request);
  const known = await sameRefund(tx, idempotencyKey, requestHash);
  if (known.length > 0) return known;
  if (order.state === "CANCELLED" || order.state === "REFUNDED") assertMove(order.state, "REFUNDED");
  const plan = planRefund(order, request);
  const by = { actor: staffActor(ctx), now: ctx.clock.now() };
  const account = { ownerId: order.userId, currency: order.currency, now: by.now };
  const ids = await reserveRefunds(tx, order, plan, {
    creditId: toCredit ? await creditAccount(tx, account) : undefined,
    idempotencyKey,
    requestHash,
    reason,
    restock,
    actor: by.actor,
  });
  await shipIfNothingIsLeft(tx, number, by);
  await audit(tx, ctx, {
    action: "order.refund",
    entity: "order",
    entityId: String(number),
    after: { amount: plan.amount, units: plan.lines.length, reason, restock, toCredit },
  });
  return ids;
}

function hashOf(request: RefundOrderInput): string {
  const { number, lines, shippingAmount, adjustment, reason, restock, toCredit } = request;
  const asked = [
    number,
    lines,
    shippingAmount,
    adjustment,
    reason ?? "",
    restock,
    ...(toCredit === true ? ["credit"] : []),
  ];
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}

/** The refunds that the key made before; the key must not mean another one. */
async function sameRefund(tx: Tx, key: string, requestHash: string): Promise<string[]> {
  const known = await tx.refund.findMany({
    where: { OR: [{ idempotencyKey: key }, { idempotencyKey: { startsWith: `${key}:` } }] },
    orderBy: { idempotencyKey: "asc" },
    select: { id: true, requestHash: true },
  });
  if (known.some((refund) => refund.requestHash !== requestHash))
    throw new DomainError("IDEMPOTENCY_CONFLICT", {});
  return known.map(({ id }) => id);
}
