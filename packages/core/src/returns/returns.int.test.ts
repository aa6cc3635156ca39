import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { browser } from "../cart/cart.fixture.ts";
import { refusals } from "../checkout/checkout.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { rebuildState } from "../orders/rebuild-state.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { abandonReturn, approveReturn, closeReturn, rejectReturn } from "./answer-return.ts";
import { cancelReturn } from "./cancel-return.ts";
import { createReturn } from "./create-return.ts";
import { orderReturns } from "./order-returns.ts";
import { refundReturn } from "./refund-return.ts";
import { requestReturn } from "./request-return.ts";
import { rebuildReturn } from "./return-transitions.ts";
import { returnDesk } from "./returns.fixture.ts";
import { staffReturn } from "./staff-return.ts";

const { db } = await testDb({ poolSize: 12 });
const desk = await returnDesk(db, factories(db));
const { core, staff, order, moves, refund, units, arrived, inspected } = desk;
const DAY = 86_400_000;
const onHand = async (variantId: string) =>
  (await db.stockLevel.findFirstOrThrow({ where: { variantId } })).onHand;

describe("a return", () => {
  test("from the guest's request to the money: each step noted, stock and refund exact", async () => {
    const { number, lineId, guest, ask, variant } = await arrived();
    const asked = await ask(1);
    expect(asked).toMatchObject({
      returnable: [{ lineId, max: 1 }],
      returns: [{ state: "REQUESTED", note: "it broke", lines: [{ quantity: 1, reason: "DAMAGED" }] }],
    });
    const one = { number: asked.returns[0]?.number ?? 0 };
    expect(await approveReturn(staff, one)).toMatchObject({ actions: ["receive", "cancel"] });
    const looked = await inspected(one.number, lineId, "RESTOCK");
    expect(looked).toMatchObject({
      state: "INSPECTED",
      actions: ["refund", "close"],
      lines: [{ worth: 10_000, condition: "OPENED", disposition: "RESTOCK" }],
    });
    expect(await onHand(variant.id)).toBe(4);
    const closed = await refundReturn(staff, { ...one, shippingAmount: 1000, adjustment: -500 });
    expect(closed).toMatchObject({ state: "CLOSED", refunded: 10_500, actions: [] });
    expect(rebuildReturn(closed.events)).toBe("CLOSED");
    expect(closed.events.map(({ actorKind }) => actorKind)).toEqual(["CUSTOMER", ...Array(4).fill("STAFF")]);
    const after = await staffOrder(staff, { number });
    expect(after).toMatchObject({ state: "DELIVERED", refunded: 10_500, lines: [{ refunded: 1 }] });
    expect(rebuildState(after.events)).toBe("DELIVERED");
    expect(await orderReturns(browser(core), guest)).toMatchObject({ returns: [{ refunded: 10_500 }] });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("of everything ends in REFUNDED; written off, nothing is back on the shelf", async () => {
    const { number, lineId, want, variant } = await arrived();
    const made = await createReturn(staff, { number, lines: want(2), note: "" });
    expect(made.state).toBe("APPROVED");
    await inspected(made.number, lineId, "WRITE_OFF");
    await refundReturn(staff, { number: made.number, shippingAmount: 3500, adjustment: 0 });
    expect(await staffOrder(staff, { number })).toMatchObject({ state: "REFUNDED", refunded: 23_500 });
    expect(await onHand(variant.id)).toBe(3);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is of no more than was sent, asked for once by many at once", async () => {
    const { ask, want, number } = await arrived();
    await expect(ask(3)).rejects.toMatchObject({ code: "TOO_MANY_UNITS", details: { max: 2 } });
    const answers = await Promise.allSettled([1, 2, 3, 4, 5].map(() => ask(2)));
    expect(refusals(answers)).toEqual(Array.from({ length: 4 }, () => "TOO_MANY_UNITS"));
    const other = await arrived();
    await expect(createReturn(staff, { number, lines: other.want(1), note: "" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(createReturn(staff, { number, lines: want(1), note: "" })).rejects.toMatchObject({
      code: "TOO_MANY_UNITS",
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("isn't of what was given back already, nor of what never left", async () => {
    const { number, ask } = await arrived();
    await refundOrder(staff, { number, ...refund(await units(number, 2)) });
    await expect(ask(1)).rejects.toMatchObject({ code: "TOO_MANY_UNITS", details: { max: 0 } });
    const packed = await order("card");
    const { lines } = await moves.PROCESSING(packed.number);
    const want = lines.map(({ id: lineId }) => ({ lineId, quantity: 1, reason: "OTHER" as const }));
    await expect(createReturn(staff, { number: packed.number, lines: want, note: "" })).rejects.toMatchObject(
      { code: "TOO_MANY_UNITS" },
    );
  });

  test("can be asked for in time only; staff may open one whenever", async () => {
    const { number, ask, want, guest } = await arrived();
    const shipped = await order("card");
    const { lines } = await moves.PROCESSING(shipped.number);
    await moves.SHIPPED(shipped.number);
    const early = { number: shipped.number, key: shipped.key, note: "" };
    await expect(
      requestReturn(browser(core), {
        ...early,
        lines: lines.map(({ id: lineId }) => ({ lineId, quantity: 1, reason: "OTHER" })),
      }),
    ).rejects.toMatchObject({ code: "RETURN_NOT_OPEN", details: { until: null } });
    await ask(1);
    core.later(15 * DAY);
    await expect(ask(1)).rejects.toMatchObject({ code: "RETURN_NOT_OPEN" });
    expect((await orderReturns(browser(core), guest)).returnable).toEqual([]);
    expect(await createReturn(staff, { number, lines: want(1), note: "" })).toMatchObject({
      state: "APPROVED",
    });
  });

  test("is for the buyer only: another's is as if it weren't there", async () => {
    const { ask, guest } = await arrived();
    const other = await arrived();
    const [asked] = (await ask(1)).returns;
    const returnNumber = asked?.number ?? 0;
    const missing = { code: "NOT_FOUND" };
    const strangers = [{ number: guest.number }, { number: guest.number, key: other.guest.key }, other.guest];
    for (const access of strangers)
      await expect(cancelReturn(browser(core), { ...access, returnNumber })).rejects.toMatchObject(missing);
    await expect(orderReturns(browser(core), { number: guest.number })).rejects.toMatchObject(missing);
    expect(await cancelReturn(browser(core), { ...guest, returnNumber })).toMatchObject({
      returns: [{ state: "CANCELLED" }],
      returnable: [{ max: 2 }],
    });
  });

  test("is called off by the customer until it is answered; rejected with a reason, nothing changes", async () => {
    const { ask, guest, number } = await arrived();
    const [first] = (await ask(1)).returns;
    const one = { number: first?.number ?? 0 };
    await approveReturn(staff, one);
    const refused = { code: "ILLEGAL_TRANSITION" };
    await expect(cancelReturn(browser(core), { ...guest, returnNumber: one.number })).rejects.toMatchObject(
      refused,
    );
    await expect(approveReturn(staff, one)).rejects.toMatchObject(refused);
    await expect(refundReturn(staff, { ...one, shippingAmount: 0, adjustment: 0 })).rejects.toMatchObject(
      refused,
    );
    await expect(closeReturn(staff, one)).rejects.toMatchObject(refused);
    await abandonReturn(staff, one);
    const [second] = (await ask(2)).returns;
    const no = await rejectReturn(staff, { number: second?.number ?? 0, reason: "worn" });
    expect(no.events.at(-1)).toMatchObject({ toState: "REJECTED", note: "worn" });
    expect((await staffOrder(staff, { number })).refunded).toBe(0);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("refunded twenty times at once is refunded once", async () => {
    const { number, lineId, want } = await arrived();
    const made = await createReturn(staff, { number, lines: want(1), note: "" });
    await inspected(made.number, lineId, "RESTOCK");
    const input = { number: made.number, shippingAmount: 0, adjustment: 0 };
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => refundReturn(staff, input)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await staffReturn(staff, input)).toMatchObject({ refunded: 10_000 });
    expect(await checkInvariants(db)).toEqual([]);
  });
});
