import { paymentProviders } from "../ports/payment.ts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { browser } from "../cart/cart.fixture.ts";
import { refusals } from "../checkout/checkout.fixture.ts";
import { sweep } from "../checkout/sweep.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { systemActor } from "./actor.ts";
import { cancelByCustomer } from "./cancel-by-customer.ts";
import { cancelByStaff } from "./cancel-by-staff.ts";
import { orderDesk } from "./orders.fixture.ts";
import { rebuildState } from "./rebuild-state.ts";
import { refundOrder } from "./refund-order.ts";
import { reserveRefund } from "./reserve-refund.ts";
import { staffOrder } from "./staff-order.ts";

const { db } = await testDb({ poolSize: 16 });
const { core, staff, order, moves, refund, units } = await orderDesk(db, factories(db));
const onHand = async (variantId: string) =>
  (await db.stockLevel.findFirstOrThrow({ where: { variantId } })).onHand;
const chargeOf = async (number: number) => {
  const { id } = await db.payment.findFirstOrThrow({ where: { order: { number } } });
  return db.testGatewayCharge.findUniqueOrThrow({ where: { idempotencyKey: id } });
};
const refuse = () => Promise.reject(new Error("unreachable"));
const down = paymentProviders({ ...core.payments.of("test_gateway"), refund: refuse });

describe("cancelling", () => {
  test("by the buyer, before shipment: stock and money go back", async () => {
    const { number, key, variant, shopper } = await order("card");
    expect(await onHand(variant.id)).toBe(3);
    const view = await cancelByCustomer(browser(core), { number, key, reason: "changed my mind" });
    expect(view).toMatchObject({ state: "CANCELLED", refunded: 23_500, cancellable: false });
    expect(await onHand(variant.id)).toBe(5);
    expect(await chargeOf(number)).toMatchObject({ captured: 23_500, refunded: 23_500 });
    expect(await staffOrder(staff, { number })).toMatchObject({
      payments: [{ state: "REFUNDED" }],
      actions: [],
      refundable: 0,
    });
    await expect(cancelByCustomer(shopper.ctx, { number, key })).rejects.toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is for the buyer only", async () => {
    const { number } = await order("card");
    const other = await order("card");
    const strangers = [{ number }, { number, key: other.key }, { number: 999_999, key: other.key }];
    for (const access of strangers)
      await expect(cancelByCustomer(browser(core), access)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("by staff, of cash that is due: nothing is due any more", async () => {
    const { number, variant } = await order("cash");
    await moves.CONFIRMED(number);
    const view = await cancelByStaff(staff, { number, reason: "no answer" });
    expect(view).toMatchObject({ state: "CANCELLED", payments: [{ state: "VOIDED", refunded: 0 }] });
    expect(view.events.at(-1)).toMatchObject({ toState: "CANCELLED", note: "no answer" });
    expect(await onHand(variant.id)).toBe(5);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("of what was refunded in part gives back the rest", async () => {
    const { number } = await order("card");
    await refundOrder(staff, { number, ...refund({ adjustment: 5000 }) });
    expect(await cancelByStaff(staff, { number })).toMatchObject({ refunded: 23_500, state: "CANCELLED" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("while the provider is away: cancelled at once, the money given back by the sweep", async () => {
    const { number, key } = await order("card");
    const view = await cancelByCustomer({ ...browser(core), payments: down }, { number, key });
    expect(view.state).toBe("CANCELLED");
    expect(await chargeOf(number)).toMatchObject({ refunded: 0 });
    core.later(10_000);
    await sweep(core);
    await sweep(core);
    expect(await chargeOf(number)).toMatchObject({ refunded: 23_500 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("against shipping: one of the two happens", async () => {
    const { number, key } = await order("card");
    await moves.PROCESSING(number);
    const answers = await Promise.allSettled([
      moves.SHIPPED(number),
      cancelByCustomer(browser(core), { number, key }),
    ]);
    expect(refusals(answers)).toEqual(["ILLEGAL_TRANSITION"]);
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("refunding", () => {
  test("in parts adds up to the whole, which ends the order", async () => {
    const { number, variant } = await order("card");
    expect(
      await refundOrder(staff, {
        number,
        ...refund({ shippingAmount: 3500, adjustment: 0, reason: "late" }),
      }),
    ).toMatchObject({
      state: "PAID",
      refunded: 3500,
      refundable: 20_000,
      payments: [{ state: "PARTIALLY_REFUNDED" }],
    });
    await expect(refundOrder(staff, { number, ...refund({ adjustment: 20_001 }) })).rejects.toMatchObject({
      code: "REFUND_TOO_LARGE",
      details: { max: 20_000 },
    });
    const view = await refundOrder(staff, {
      number,
      ...refund({ ...(await units(number, 2)), restock: true }),
    });
    expect(view).toMatchObject({ state: "REFUNDED", refunded: 23_500, refundable: 0, actions: [] });
    expect(rebuildState(view.events)).toBe("REFUNDED");
    expect(await onHand(variant.id)).toBe(5);
    await expect(refundOrder(staff, { number, ...refund() })).rejects.toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("whole, without putting the goods back: they stay sold", async () => {
    const { number, variant } = await order("card");
    await refundOrder(staff, { number, ...refund({ adjustment: 23_500 }) });
    expect(await onHand(variant.id)).toBe(3);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("twenty at once: never more than was captured", async () => {
    const { number } = await order("card");
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => refundOrder(staff, { number, ...refund({ adjustment: 2000 }) })),
    );
    expect(refusals(answers)).toEqual(Array.from({ length: 9 }, () => "REFUND_TOO_LARGE"));
    expect(await staffOrder(staff, { number })).toMatchObject({ refunded: 22_000, state: "PAID" });
    expect(await chargeOf(number)).toMatchObject({ refunded: 22_000 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is bounded in the statement itself, whatever was checked before", async () => {
    const { number } = await order("card");
    const { id: paymentId } = await db.payment.findFirstOrThrow({ where: { order: { number } } });
    const input = {
      part: { paymentId, amount: 23_501, lines: [], shippingAmount: 0, adjustment: 23_501 },
      idempotencyKey: `refund-${number}`,
      reason: "",
      restock: false,
    };
    const more = db.$transaction((tx) => reserveRefund(tx, { ...input, actor: systemActor }));
    await expect(more).rejects.toMatchObject({ code: "REFUND_TOO_LARGE", details: { max: 23_500 } });
    expect(await db.refund.count({ where: { paymentId } })).toBe(0);
  });

  test("one key, ten times at once: once; for another amount or order: a conflict", async () => {
    const { number } = await order("card");
    const input = { number, ...refund({ adjustment: 4000 }) };
    await Promise.all(Array.from({ length: 10 }, () => refundOrder(staff, input)));
    expect(await staffOrder(staff, { number })).toMatchObject({ refunded: 4000 });
    const conflict = { code: "IDEMPOTENCY_CONFLICT" };
    await expect(refundOrder(staff, { ...input, adjustment: 4001 })).rejects.toMatchObject(conflict);
    const other = await order("card");
    await expect(refundOrder(staff, { ...input, number: other.number })).rejects.toMatchObject(conflict);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("while the provider is away: noted, told, and finished by the same key or the sweep", async () => {
    const { number } = await order("card");
    const input = { number, ...refund({ ...(await units(number, 2)), shippingAmount: 3500, restock: true }) };
    await expect(refundOrder({ ...staff, payments: down }, input)).rejects.toMatchObject({
      code: "PAYMENT_UNAVAILABLE",
    });
    expect(await staffOrder(staff, { number })).toMatchObject({ state: "PAID", refundable: 0 });
    core.later(10_000);
    await Promise.all([sweep(core), refundOrder(staff, input)]);
    const view = await staffOrder(staff, { number });
    expect(view).toMatchObject({ state: "REFUNDED", refunded: 23_500 });
    expect(view.events.filter(({ type }) => type === "REFUND")).toMatchObject([
      { actorName: staff.staff.name },
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("of cash that was never taken is refused; of cash taken it is handed back", async () => {
    const { number } = await order("cash");
    await expect(refundOrder(staff, { number, ...refund() })).rejects.toMatchObject({ details: { max: 0 } });
    await moves.CONFIRMED(number);
    await moves.PROCESSING(number);
    await moves.SHIPPED(number);
    await moves.DELIVERED(number);
    expect(await refundOrder(staff, { number, ...refund({ adjustment: 23_500 }) })).toMatchObject({
      state: "REFUNDED",
    });
    expect(await checkInvariants(db)).toEqual([]);
  });
});
