import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { browser } from "../cart/cart.fixture.ts";
import { refusals } from "../checkout/checkout.fixture.ts";
import { sweep } from "../checkout/sweep.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { cancelByCustomer } from "../orders/cancel-by-customer.ts";
import { captureOrder } from "../orders/capture-order.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { paymentProviders } from "../ports/payment.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const { core, staff, order, moves } = await orderDesk(db, make);
const gateway = core.payments.of("test_gateway");
const silent = () => Promise.reject(new Error("unreachable"));

beforeAll(async () => {
  await db.setting.create({ data: { key: "settings.payments", value: { capture: "MANUAL" } } });
});

async function chargeOf(number: number) {
  const { id } = await db.payment.findFirstOrThrow({ where: { order: { number } }, select: { id: true } });
  return db.testGatewayCharge.findUniqueOrThrow({
    where: { idempotencyKey: id },
    select: { state: true, captured: true, refunded: true },
  });
}

describe("money that is only held", () => {
  test("makes an order, and is taken once when staff say so", async () => {
    const { number } = await order("card");
    const held = await staffOrder(staff, { number });
    expect(held).toMatchObject({ state: "PENDING", payments: [{ state: "AUTHORIZED" }], refundable: 0 });
    expect(held.actions).toContain("capture");
    expect(await chargeOf(number)).toMatchObject({ captured: 0 });
    await Promise.allSettled(Array.from({ length: 6 }, () => captureOrder(staff, { number })));
    const taken = await staffOrder(staff, { number });
    expect(taken).toMatchObject({ state: "PAID", payments: [{ state: "CAPTURED" }], refundable: 23_500 });
    expect(taken.events.filter(({ type }) => type === "PAYMENT")).toHaveLength(1);
    expect(await chargeOf(number)).toMatchObject({ captured: 23_500, refunded: 0 });
    await expect(captureOrder(staff, { number })).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is taken by itself before goods leave", async () => {
    const { number } = await order("card");
    await moves.CONFIRMED(number);
    await moves.PROCESSING(number);
    expect(await moves.SHIPPED(number)).toMatchObject({
      state: "SHIPPED",
      payments: [{ state: "CAPTURED" }],
    });
    expect(await chargeOf(number)).toMatchObject({ captured: 23_500 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("keeps goods in the house while the provider doesn't hand it over", async () => {
    const { number } = await order("card");
    await moves.CONFIRMED(number);
    await moves.PROCESSING(number);
    const payments = paymentProviders({ ...gateway, capture: silent });
    await expect(captureOrder({ ...staff, payments }, { number })).rejects.toMatchObject({
      code: "PAYMENT_UNAVAILABLE",
    });
    expect(await staffOrder(staff, { number })).toMatchObject({ state: "PROCESSING", shipments: [] });
    core.later(10_000);
    await sweep(core);
    expect(await staffOrder(staff, { number })).toMatchObject({ payments: [{ state: "CAPTURED" }] });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is let go of when the order is cancelled, at the latest by the sweep", async () => {
    const { number, key } = await order("card");
    const payments = paymentProviders({ ...gateway, void: silent });
    await cancelByCustomer({ ...browser(core), payments }, { number, key });
    expect(await chargeOf(number)).toMatchObject({ state: "authorised" });
    await expect(captureOrder(staff, { number })).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    await sweep(core);
    expect(await chargeOf(number)).toMatchObject({ state: "voided", captured: 0 });
    expect(await staffOrder(staff, { number })).toMatchObject({
      state: "CANCELLED",
      payments: [{ state: "VOIDED" }],
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("that is gone at the provider is told to staff, and the order isn't sent", async () => {
    const { number } = await order("card");
    await moves.CONFIRMED(number);
    await moves.PROCESSING(number);
    const { id } = await db.payment.findFirstOrThrow({ where: { order: { number } } });
    await gateway.void(id, AbortSignal.timeout(1000));
    await expect(moves.SHIPPED(number)).rejects.toMatchObject({ code: "PAYMENT_DECLINED" });
    expect(await staffOrder(staff, { number })).toMatchObject({
      state: "PROCESSING",
      payments: [{ state: "VOIDED" }],
    });
  });

  test("against a cancel: taken and given back, or never taken", async () => {
    const { number, key } = await order("card");
    const answers = await Promise.allSettled([
      captureOrder(staff, { number }),
      cancelByCustomer(browser(core), { number, key }),
    ]);
    expect(
      refusals(answers).filter((code) => code !== "ILLEGAL_TRANSITION" && code !== "PAYMENT_DECLINED"),
    ).toEqual([]);
    core.later(10_000);
    await sweep(core);
    const { captured, refunded } = await chargeOf(number);
    expect(captured - refunded).toBe(0);
    expect(await staffOrder(staff, { number })).toMatchObject({ state: "CANCELLED" });
    expect(await checkInvariants(db)).toEqual([]);
  });
});
