import { factories, testDb } from "@souk/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browser } from "../../cart/cart.fixture.ts";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { makeShipping, newKey, orderOf } from "../../checkout/checkout.fixture.ts";
import { resumePayment } from "../../checkout/resume-payment.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { sweep } from "../../checkout/sweep.ts";
import type { StaffContext } from "../../context.ts";
import { checkInvariants } from "../../inventory/invariants.ts";
import { cancelByCustomer } from "../../orders/cancel-by-customer.ts";
import { captureOrder } from "../../orders/capture-order.ts";
import { refundOrder } from "../../orders/refund-order.ts";
import { staffOrder } from "../../orders/staff-order.ts";
import { stripeShop, type StripeShop } from "./stripe-shop.fixture.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const MINUTES = 60_000;
let shop: StripeShop;
let staff: StaffContext;
beforeAll(async () => {
  await makeShipping(db);
  shop = await stripeShop(db, make);
  staff = await staffContext(db, "ADMIN", shop.core);
});
afterAll(() => shop.fake.stop());

const part = (adjustment: number) => ({
  lines: [],
  shippingAmount: 0,
  adjustment,
  reason: "",
  restock: false,
  idempotencyKey: newKey(),
});
const setCapture = async (capture: "AUTOMATIC" | "MANUAL"): Promise<void> => {
  await db.setting.deleteMany({ where: { key: "settings.payments" } });
  await db.setting.create({ data: { key: "settings.payments", value: { capture } } });
};

async function paidOrder() {
  const ready = await shop.shopper();
  const { input } = await shop.begin(ready);
  await shop.pays(input);
  return { ready, input, order: orderOf(await resumePayment(ready.ctx, input)) };
}

describe("paying on Stripe's page", () => {
  test("leads there and back to one order, however often it is asked for", async () => {
    const ready = await shop.shopper();
    const { input, result } = await shop.begin(ready);
    expect(result).toMatchObject({ status: "action_required", url: expect.stringContaining("/pay/cs_") });
    expect(await placeOrder(ready.ctx, input)).toEqual(result);
    expect(await resumePayment(ready.ctx, input)).toEqual(result);
    await shop.pays(input);
    const answers = await Promise.all(Array.from({ length: 5 }, () => resumePayment(ready.ctx, input)));
    expect(new Set(answers.map((answer) => orderOf(answer).number)).size).toBe(1);
    expect(await shop.books(input)).toEqual({ captured: 23_500, refunded: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is given up when the hold has run out: the page is closed, nothing is taken", async () => {
    const ready = await shop.shopper();
    const { input } = await shop.begin(ready);
    shop.core.later(20 * MINUTES);
    await sweep(shop.core);
    expect(await shop.paymentOf(input.idempotencyKey)).toMatchObject({ state: "VOIDED" });
    expect(await shop.pays(input)).toEqual({ status: "expired" });
    expect(await shop.books(input)).toEqual({ captured: 0, refunded: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("too late for the goods is given back by itself", async () => {
    const ready = await shop.shopper();
    const { input } = await shop.begin(ready);
    await shop.pays(input);
    const { id } = await shop.paymentOf(input.idempotencyKey);
    await db.payment.update({ where: { id }, data: { cartVersion: { increment: 7 } } });
    await expect(resumePayment(ready.ctx, input)).rejects.toMatchObject({ code: "CART_CHANGED" });
    expect(await shop.books(input)).toEqual({ captured: 23_500, refunded: 23_500 });
    expect(await shop.paymentOf(input.idempotencyKey)).toMatchObject({ state: "VOIDED" });
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("money at Stripe", () => {
  test("is given back in parts, each once, never more than was taken", async () => {
    const { input, order } = await paidOrder();
    const { number } = order;
    const once = part(3500);
    await Promise.all([refundOrder(staff, { number, ...once }), refundOrder(staff, { number, ...once })]);
    expect(await shop.books(input)).toEqual({ captured: 23_500, refunded: 3500 });
    await expect(refundOrder(staff, { number, ...part(20_001) })).rejects.toMatchObject({
      code: "REFUND_TOO_LARGE",
    });
    await refundOrder(staff, { number, ...part(20_000) });
    expect(await shop.books(input)).toEqual({ captured: 23_500, refunded: 23_500 });
    expect(await staffOrder(staff, { number })).toMatchObject({ payments: [{ state: "REFUNDED" }] });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("whose refund was done but not heard of is not given back twice", async () => {
    const { input, order } = await paidOrder();
    await shop.fake.misbehave({ path: "POST /v1/refunds", how: "drop after", times: 2 });
    await expect(refundOrder(staff, { number: order.number, ...part(3500) })).rejects.toMatchObject({
      code: "PAYMENT_UNAVAILABLE",
    });
    shop.core.later(10_000);
    await sweep(shop.core);
    await sweep(shop.core);
    expect(await shop.books(input)).toEqual({ captured: 23_500, refunded: 3500 });
    expect(await staffOrder(staff, { number: order.number })).toMatchObject({ refunded: 3500 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is held and taken when staff say so, or let go of with the order", async () => {
    await setCapture("MANUAL");
    const taken = await paidOrder();
    expect(await staffOrder(staff, taken.order)).toMatchObject({ payments: [{ state: "AUTHORIZED" }] });
    expect(await shop.books(taken.input)).toEqual({ captured: 0, refunded: 0 });
    await Promise.allSettled(Array.from({ length: 4 }, () => captureOrder(staff, taken.order)));
    expect(await staffOrder(staff, taken.order)).toMatchObject({ state: "PAID" });
    expect(await shop.books(taken.input)).toEqual({ captured: 23_500, refunded: 0 });
    const dropped = await paidOrder();
    await cancelByCustomer(browser(shop.core), dropped.order);
    expect(await shop.books(dropped.input)).toEqual({ captured: 0, refunded: 0 });
    expect(await staffOrder(staff, dropped.order)).toMatchObject({ payments: [{ state: "VOIDED" }] });
    await setCapture("AUTOMATIC");
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("a Stripe that answers", () => {
  test.each(["nonsense", "error", "drop before", "drop after", "late"] as const)(
    "%s to a charge is pending, and the same key goes on to one payment",
    async (how) => {
      // The client asks once more by itself when a line drops.
      const ready = await shop.shopper();
      await shop.fake.misbehave({
        path: "/v1/checkout/sessions",
        how,
        times: how.startsWith("drop") ? 2 : 1,
      });
      const { input, result } = await shop.begin(ready);
      expect(result).toEqual({ status: "pending" });
      expect(await resumePayment(ready.ctx, input)).toMatchObject({ status: "action_required" });
      await shop.pays(input);
      expect(await resumePayment(ready.ctx, input)).toMatchObject({ status: "placed" });
      expect(await shop.books(input)).toEqual({ captured: 23_500, refunded: 0 });
      expect(await checkInvariants(db)).toEqual([]);
    },
  );

  test("nothing, ever: the payment is given up once it can be asked", async () => {
    const ready = await shop.shopper();
    await shop.fake.misbehave({ path: "/v1/", how: "drop before", times: 6 });
    const { input, result } = await shop.begin(ready);
    expect(result).toEqual({ status: "pending" });
    shop.core.later(20 * MINUTES);
    await sweep(shop.core);
    expect(await shop.paymentOf(input.idempotencyKey)).toMatchObject({ state: "INITIATED" });
    await sweep(shop.core);
    expect(await shop.paymentOf(input.idempotencyKey)).toMatchObject({ state: "VOIDED" });
    expect(await checkInvariants(db)).toEqual([]);
  });
});
