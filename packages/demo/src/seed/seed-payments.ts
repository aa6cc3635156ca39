import type { PaymentOutcome, ReconcileItem } from "@souk/contracts";
import { Currency } from "@souk/contracts";
import type { Tx } from "@souk/core/context";
import type { ProviderEvent } from "@souk/db";
import { DAY, daysBefore, type Kit, minutesAfter } from "./kit.ts";
import type { OrderRows } from "./order-tables.ts";

const DAYS = 14;
const NIGHTS = 7;
/** By their place among the messages, newest first: one that couldn't be looked into, and one that came three times. */
const FAILED = 3;
const REPEATED = 6;

type Message = Pick<ProviderEvent, "externalId" | "type" | "paymentId" | "receivedAt"> & {
  object: Record<string, string | number>;
};

/** What the gateway has said lately, and what nightly rounds of asking it have found. */
export async function seedPayments(tx: Tx, kit: Kit, rows: OrderRows, staffName: string): Promise<void> {
  const messages = messagesOf(kit, rows);
  await tx.providerEvent.createMany({ data: messages.map((one, at) => eventOf(kit, one, at)) });
  const nightly = [...Array(NIGHTS).keys()].map((night) => reportOf(kit, rows, night));
  await tx.reconcileReport.createMany({ data: [...nightly, byHand(kit, rows, staffName)] });
}

function messagesOf(kit: Kit, rows: OrderRows): Message[] {
  const since = daysBefore(kit.now, DAYS);
  const paid = rows.TestGatewayCharge.map(
    ({ id = "", idempotencyKey: paymentId, amount, currency, createdAt }) => ({
      externalId: `evt_${id}`,
      type: "charge.captured",
      paymentId,
      receivedAt: new Date(createdAt ?? kit.now),
      object: { id, amount, currency },
    }),
  );
  const back = rows.TestGatewayRefund.map(({ id = "", chargeId, amount, createdAt }) => ({
    externalId: `evt_${id}`,
    type: "charge.refunded",
    paymentId: rows.TestGatewayCharge.find((charge) => charge.id === chargeId)?.idempotencyKey ?? null,
    receivedAt: new Date(createdAt ?? kit.now),
    object: { id, charge: chargeId, amount },
  }));
  const payouts = [2, 9].map((days) => ({
    externalId: `evt_payout_${days}`,
    type: "payout.paid",
    paymentId: null,
    receivedAt: daysBefore(kit.now, days),
    object: { amount: 1_250_000 + days * 1000, currency: "MAD" },
  }));
  return [...paid, ...back, ...payouts]
    .filter(({ receivedAt }) => receivedAt > since)
    .toSorted((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
}

function eventOf({ dice }: Kit, { object, ...message }: Message, at: number) {
  const { type, externalId, paymentId, receivedAt } = message;
  const isOurs = paymentId !== null;
  const isLost = at === FAILED && isOurs;
  const outcome: PaymentOutcome = isOurs ? "unchanged" : "no_payment";
  return {
    id: dice.id(receivedAt),
    provider: "test_gateway",
    ...message,
    payload: { id: externalId, type, created: Math.floor(receivedAt.getTime() / 1000), data: { object } },
    state: isLost ? ("FAILED" as const) : isOurs ? ("PROCESSED" as const) : ("IGNORED" as const),
    outcome: isLost ? null : outcome,
    error: isLost ? "the provider did not answer" : null,
    attempts: isLost ? 5 : 1,
    repeats: at === REPEATED ? 2 : 0,
    processedAt: isLost ? null : new Date(receivedAt.getTime() + 1000),
  };
}

/** Of most nights there is nothing to tell; one found an order that nobody had heard of, another an open question. */
function reportOf(kit: Kit, rows: OrderRows, night: number) {
  const startedAt = new Date(daysBefore(kit.now, night + 1));
  startedAt.setUTCHours(3, 15, 0, 0);
  const outcome = night === 2 ? "ordered" : night === 4 ? "unreachable" : null;
  const items = outcome === null ? [] : itemsOf(rows, startedAt, outcome);
  const open = outcome === "unreachable" ? items.length : 0;
  return {
    id: kit.dice.id(startedAt),
    actorName: null,
    startedAt,
    endedAt: minutesAfter(startedAt, 1),
    asked: asked(rows, startedAt),
    mended: items.length - open,
    open,
    items,
  };
}

function byHand(kit: Kit, rows: OrderRows, actorName: string) {
  const startedAt = minutesAfter(kit.now, -90);
  const counts = { asked: asked(rows, startedAt), mended: 0, open: 0, items: [] };
  return { id: kit.dice.id(startedAt), actorName, startedAt, endedAt: minutesAfter(startedAt, 1), ...counts };
}

/** Charges of the week before. */
function asked({ TestGatewayCharge }: OrderRows, before: Date): number {
  const from = before.getTime() - 7 * DAY;
  const times = TestGatewayCharge.map(({ createdAt }) => new Date(createdAt ?? 0).getTime());
  return times.filter((time) => time > from && time < before.getTime()).length;
}

/** The last payment by card before that moment. */
function itemsOf(rows: OrderRows, before: Date, outcome: PaymentOutcome): ReconcileItem[] {
  const payment = rows.Payment.findLast(
    ({ provider, createdAt }) => provider === "test_gateway" && new Date(createdAt ?? 0) < before,
  );
  if (!payment?.id) return [];
  const { id: paymentId, provider, amount } = payment;
  const orderNumber = rows.Order.find(({ id }) => id === payment.orderId)?.number ?? null;
  const currency = Currency.parse(payment.currency);
  return [{ paymentId, provider, orderNumber, currency, amount, outcome, difference: null }];
}
