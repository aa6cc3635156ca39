import { DomainError, type PlaceInput, type PlaceResult } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import { chargeCard } from "../checkout/ask-provider.ts";
import { voidGivenUp } from "../checkout/give-up.ts";
import { knownResult } from "../checkout/known-result.ts";
import type { PaymentRow } from "../checkout/payment-row.ts";
import { requestHash } from "../checkout/request-hash.ts";
import type { ShopperContext, Tx } from "../context.ts";
import { lockOrder, type OrderRow, shippingAddressOf } from "../orders/order-row.ts";
import { assertOffered, isOffline, offeredMethods, providerOf } from "../payments/payment-methods.ts";
import { addressHash } from "../risk/address-hash.ts";
import { runTx } from "../transaction.ts";
import { assertNobodyAsks } from "./assert-nobody-asks.ts";
import { endDuePayments } from "./end-due-payments.ts";
import { readDuePayment } from "./due-payment.ts";
import { finishDue } from "./finish-due.ts";

interface Begun {
  payment: PaymentRow;
  isNew: boolean;
  superseded: { id: string; provider: string }[];
}

/**
 * Pays what an edit has added to an order, by a provider of cards: once for each key, as `placeOrder` does a cart. Refuses
 * with PRICE_CHANGED (another amount is due), PAYMENT_IN_PROGRESS, PAYMENT_METHOD_UNAVAILABLE and IDEMPOTENCY_CONFLICT.
 */
export async function payDue(ctx: ShopperContext, number: number, input: PlaceInput): Promise<PlaceResult> {
  const settings = await ctx.settings.read("payments");
  const begun = await runTx(ctx.db, (tx) => begin(tx, ctx, { number, input, settings }));
  for (const payment of begun.superseded) await voidGivenUp(ctx, payment);
  return settleDue(ctx, begun.payment, begun.isNew);
}

/** Brings it to its end, as far as it can be brought now. */
export async function settleDue(
  ctx: ShopperContext,
  payment: PaymentRow,
  isNew: boolean,
): Promise<PlaceResult> {
  const known = await knownResult(ctx, payment);
  if (known) return known;
  const answer = await chargeCard(ctx, payment, isNew);
  return answer ? finishDue(ctx, { paymentId: payment.id, answer }) : { status: "pending" };
}

type Settings = Parameters<typeof offeredMethods>[1];

async function begin(
  tx: Tx,
  ctx: ShopperContext,
  { number, input, settings }: { number: number; input: PlaceInput; settings: Settings },
): Promise<Begun> {
  const order = await lockOrder(tx, number);
  const same = await readDuePayment(tx, { orderId: order.id, key: input.idempotencyKey });
  if (same && same.requestHash !== requestHash(input)) throw new DomainError("IDEMPOTENCY_CONFLICT", {});
  if (same) return { payment: same, isNew: false, superseded: [] };
  assertPayable(ctx, order, input, settings);
  await assertNobodyAsks(tx, ctx, order.id);
  const superseded = await endDuePayments(tx, order.id);
  await tx.payment.create({ data: rowOf(ctx, order, input), select: { id: true } });
  const payment = await readDuePayment(tx, { orderId: order.id, key: input.idempotencyKey });
  if (!payment) throw new DomainError("NOT_FOUND", { entity: "payment" });
  return { payment, isNew: true, superseded };
}

function assertPayable(
  ctx: ShopperContext,
  order: OrderRow,
  { expectedTotal, payment }: PlaceInput,
  settings: Settings,
): void {
  const { amountDue, currency } = order;
  if (amountDue === 0) throw new DomainError("PAY_LINK_EXPIRED", {});
  if (expectedTotal !== amountDue)
    throw new DomainError("PRICE_CHANGED", { expected: expectedTotal, actual: amountDue });
  const { method } = payment;
  if (isOffline(method)) throw new DomainError("PAYMENT_METHOD_UNAVAILABLE", { method });
  const country = shippingAddressOf(order)?.country ?? null;
  assertOffered(method, offeredMethods(ctx.payments, settings, { country, currency }));
}

function rowOf(ctx: ShopperContext, order: OrderRow, input: PlaceInput): Prisma.PaymentUncheckedCreateInput {
  const { idempotencyKey, payment } = input;
  return {
    id: newId(),
    dueOrderId: order.id,
    provider: providerOf(payment.method),
    idempotencyKey,
    requestHash: requestHash(input),
    sourceToken: payment.method === "card" ? payment.token : null,
    cartVersion: 0,
    amount: order.amountDue,
    currency: order.currency,
    addressHash: addressHash(ctx.config.secret, ctx.shopper.ip),
    createdAt: ctx.clock.now(),
  };
}
