import { factories, testDb } from "@souk/testing";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getPaymentEvent } from "../admin/payment-events/get-payment-event.ts";
import { listPaymentEvents } from "../admin/payment-events/list-payment-events.ts";
import { replayPaymentEvent } from "../admin/payment-events/replay-payment-event.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { makeShipping } from "../checkout/checkout.fixture.ts";
import { resumePayment } from "../checkout/resume-payment.ts";
import { sweep } from "../checkout/sweep.ts";
import type { StaffContext } from "../context.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { stripeShop, type StripeShop } from "../ports/stripe/stripe-shop.fixture.ts";
import { processEvent } from "./process-event.ts";
import { paidFor, told } from "./told.fixture.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
let shop: StripeShop;
let staff: StaffContext;
beforeAll(async () => {
  await makeShipping(db);
  shop = await stripeShop(db, make);
  staff = await staffContext(db, "ADMIN", shop.core);
});
afterAll(() => shop.fake.stop());
beforeEach(() => db.providerEvent.deleteMany());

const come = (type: string, paymentId: string | null, id?: string) => told(shop, { type, paymentId, id });
const work = (id: string, isLast = false) => processEvent(shop.core, { id }, { isLast });
const row = (id: string) => db.providerEvent.findUniqueOrThrow({ where: { id } });

const paid = () => paidFor(shop);

describe("what a provider tells", () => {
  test("makes the order of a shopper who never came back", async () => {
    const { input, paymentId } = await paid();
    const id = await come("checkout.session.completed", paymentId);
    await work(id);
    expect(await row(id)).toMatchObject({ state: "PROCESSED", outcome: "ordered" });
    expect(await shop.paymentOf(input.idempotencyKey)).toMatchObject({ state: "CAPTURED" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is stored once and looked into by one job, however often it is sent", async () => {
    const { paymentId } = await paid();
    await Promise.all(Array.from({ length: 8 }, () => come("charge.updated", paymentId, "evt_once")));
    expect(await db.providerEvent.findMany({ select: { externalId: true, repeats: true } })).toEqual([
      { externalId: "evt_once", repeats: 7 },
    ]);
    const [{ count }] = await db.$queryRaw<[{ count: bigint }]>`
      SELECT count(*) FROM pgboss.job WHERE name = 'payments.event'
         AND data->>'id' = (SELECT "id"::text FROM "ProviderEvent" WHERE "externalId" = 'evt_once')`;
    expect(Number(count)).toBe(1);
  });

  test("of somebody else's payment, or of none, is kept and left alone", async () => {
    const stranger = await come("payment_intent.succeeded", newId());
    const none = await come("balance.available", null);
    await work(stranger);
    await work(none);
    expect([await row(stranger), await row(none)]).toMatchObject([
      { state: "IGNORED", outcome: "no_payment" },
      { state: "IGNORED", outcome: "no_payment" },
    ]);
  });

  test("isn't believed: a message alone makes no order", async () => {
    const ready = await shop.shopper();
    const { input } = await shop.begin(ready);
    const { id: paymentId } = await shop.paymentOf(input.idempotencyKey);
    const id = await come("checkout.session.completed", paymentId);
    await work(id);
    expect(await row(id)).toMatchObject({ state: "PROCESSED", outcome: "open" });
    expect(await shop.paymentOf(input.idempotencyKey)).toMatchObject({ orderId: null });
  });

  test("while it can't be asked is tried again, and after the last try is for staff to replay", async () => {
    const { paymentId } = await paid();
    const id = await come("checkout.session.completed", paymentId);
    await shop.fake.misbehave({ path: "/v1/", how: "error", times: 2 });
    await expect(work(id)).rejects.toThrow("did not answer");
    expect(await row(id)).toMatchObject({ state: "RECEIVED", attempts: 1 });
    await expect(work(id, true)).rejects.toThrow("did not answer");
    expect(await row(id)).toMatchObject({ state: "FAILED", attempts: 2 });
    const { items } = await listPaymentEvents(staff, { state: "FAILED", limit: 50 });
    expect(items).toMatchObject([{ id, orderNumber: null }]);
    expect(await replayPaymentEvent(staff, { id })).toMatchObject({
      state: "RECEIVED",
      replays: 1,
      error: null,
    });
    await expect(replayPaymentEvent(staff, { id })).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    await work(id);
    const view = await getPaymentEvent(staff, { id });
    expect(view).toMatchObject({ state: "PROCESSED", outcome: "ordered", payload: { email: "•••" } });
    expect(view.orderNumber).not.toBeNull();
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("of money that came after the payment was given up sends it back", async () => {
    const ready = await shop.shopper();
    const { input } = await shop.begin(ready);
    const { id: paymentId } = await shop.paymentOf(input.idempotencyKey);
    // As if the page had been closed at Stripe a moment too late.
    await db.payment.update({ where: { id: paymentId }, data: { state: "VOIDED", declineCode: "EXPIRED" } });
    await shop.pays(input);
    const id = await come("checkout.session.completed", paymentId);
    await work(id);
    expect(await row(id)).toMatchObject({ outcome: "given_back" });
    expect(await shop.books(input)).toEqual({ captured: 23_500, refunded: 23_500 });
    await sweep(shop.core);
    expect(await db.payment.findUniqueOrThrow({ where: { id: paymentId } })).toMatchObject({ orderId: null });
  });

  test("of a refund that was made elsewhere shows that the books differ", async () => {
    const { ready, input, paymentId } = await paid();
    await resumePayment(ready.ctx, input);
    await shop.fake.ask("/_refund", { key: paymentId, amount: "500" });
    const id = await come("charge.refunded", paymentId);
    await work(id);
    expect(await row(id)).toMatchObject({ state: "PROCESSED", outcome: "differs" });
  });
});
