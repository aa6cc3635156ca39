import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { browser } from "../cart/cart.fixture.ts";
import { address, cashOrder, readyShopper, refusals } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { setAddress } from "../checkout/set-address.ts";
import { sweep } from "../checkout/sweep.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { receivePayment } from "../orders/receive-payment.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { market } from "../cart/cart.fixture.ts";
import { bankTransfer } from "./bank-transfer.ts";

const { db } = await testDb();
const make = factories(db);
const { core, staff, order, moves, refund } = await orderDesk(db, make);
const DAY = 86_400_000;
const stockOf = (variantId: string) =>
  db.stockLevel.findFirstOrThrow({ where: { variantId }, select: { onHand: true, reserved: true } });

describe("an order to be paid by transfer", () => {
  test("tells its buyer what to transfer, and is packed only when that has come", async () => {
    const { number, key } = await order("transfer");
    expect(await bankTransfer(browser(core), { number, key })).toMatchObject({
      amount: 23_500,
      currency: "MAD",
      reference: `SOUK ${number}`,
    });
    const waiting = await staffOrder(staff, { number });
    expect(waiting).toMatchObject({ state: "PENDING", paymentMethod: "bank_transfer" });
    expect(waiting.actions).toEqual(["confirm", "receive", "cancel", "edit"]);
    await moves.CONFIRMED(number);
    await expect(moves.PROCESSING(number)).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });

    await expect(receivePayment(staff, { number, amount: 23_000 })).rejects.toMatchObject({
      code: "WRONG_AMOUNT",
      details: { due: 23_500, got: 23_000 },
    });
    const paid = await receivePayment(staff, { number, amount: 23_500, note: "statement 7" });
    expect(paid).toMatchObject({ state: "PAID", payments: [{ state: "CAPTURED" }] });
    expect(await bankTransfer(browser(core), { number, key })).toBeNull();
    expect(await moves.PROCESSING(number)).toMatchObject({ state: "PROCESSING" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is paid once, however many of the staff see the transfer", async () => {
    const { number } = await order("transfer");
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, () => receivePayment(staff, { number, amount: 23_500 })),
    );
    expect(refusals(answers)).toEqual(Array.from({ length: 7 }, () => "ILLEGAL_TRANSITION"));
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is cancelled when the transfer doesn't come in time, and its goods are for sale again", async () => {
    const { number, variant } = await order("transfer");
    core.later(7 * DAY - 60_000);
    await sweep(core);
    expect(await staffOrder(staff, { number })).toMatchObject({ state: "PENDING" });
    expect(await stockOf(variant.id)).toEqual({ onHand: 3, reserved: 0 });
    core.later(120_000);
    await sweep(core);
    expect(await staffOrder(staff, { number })).toMatchObject({
      state: "CANCELLED",
      payments: [{ state: "VOIDED" }],
    });
    expect(await stockOf(variant.id)).toEqual({ onHand: 5, reserved: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("against its time running out: paid or cancelled, never both", async () => {
    const { number } = await order("transfer");
    core.later(8 * DAY);
    const [swept, received] = await Promise.allSettled([
      sweep(core),
      receivePayment(staff, { number, amount: 23_500 }),
    ]);
    expect(swept.status).toBe("fulfilled");
    const { state } = await staffOrder(staff, { number });
    expect(state).toBe(received.status === "fulfilled" ? "PAID" : "CANCELLED");
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is given back by staff without asking any provider, when it was paid", async () => {
    const { number } = await order("transfer");
    await receivePayment(staff, { number, amount: 23_500 });
    expect(await refundOrder(staff, { number, ...refund({ adjustment: 3500 }) })).toMatchObject({
      refunded: 3500,
    });
    expect(await cancelByStaff(staff, { number })).toMatchObject({ state: "CANCELLED", refunded: 23_500 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("isn't shown to strangers, and nothing is awaited for a card", async () => {
    const { number } = await order("transfer");
    await expect(bankTransfer(browser(core), { number })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const card = await order("card");
    expect(await bankTransfer(browser(core), card)).toBeNull();
    await expect(receivePayment(staff, { number: card.number, amount: 23_500 })).rejects.toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });
});

test("cash is offered and taken only where couriers take it", async () => {
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  const shopper = await readyShopper(core, [[variant.id, 1]]);
  const abroad = { ...address, country: "FR" as const, postalCode: "75001" };
  const view = await setAddress(shopper.ctx, {
    ...market,
    email: "salma@example.test",
    shippingAddress: abroad,
    billingAddress: null,
  });
  expect(view.paymentMethods).toEqual(["card", "bank_transfer"]);
  const input = cashOrder(shopper, { expectedTotal: view.cart.total });
  await expect(placeOrder(shopper.ctx, input)).rejects.toMatchObject({
    code: "PAYMENT_METHOD_UNAVAILABLE",
    details: { method: "cash_on_delivery" },
  });
  const transfer = { ...input, payment: { method: "bank_transfer" as const } };
  expect(await placeOrder(shopper.ctx, transfer)).toMatchObject({ status: "placed" });
});
