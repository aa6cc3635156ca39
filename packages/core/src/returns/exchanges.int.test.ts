import { workingDay } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { browser } from "../cart/cart.fixture.ts";
import { refusals } from "../checkout/checkout.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { getOrder } from "../orders/get-order.ts";
import { rebuildState } from "../orders/rebuild-state.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { shipOrder } from "../orders/ship-order.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { abandonReturn, approveReturn, closeReturn } from "./answer-return.ts";
import { createReturn } from "./create-return.ts";
import { exchangeReturn } from "./exchange-return.ts";
import { exchangeDesk } from "./exchanges.fixture.ts";
import { orderExchanges } from "./order-exchanges.ts";
import { orderReturns } from "./order-returns.ts";
import { refundReturn } from "./refund-return.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const desk = await exchangeDesk(db, make);
const { core, staff, moves, arrived, arrivedOf, inspected, exchange, refund } = desk;
const level = (variantId: string) => db.stockLevel.findFirstOrThrow({ where: { variantId } });
const free = async (variantId: string) => {
  const { onHand, reserved } = await level(variantId);
  return onHand - reserved;
};
const quiet = async () => expect(await checkInvariants(db)).toEqual([]);

describe("an exchange", () => {
  test("for what costs the same: held when approved, sent when closed, no money moves", async () => {
    const { number, lineId, variants, ask, guest } = await arrived();
    const { lines } = await orderExchanges(browser(core), guest);
    const offered = lines[0]?.options.map(({ difference }) => difference);
    expect(offered).toEqual([0, 0, 2000, -3000]);
    const returned = await ask(variants.same);
    expect(await free(variants.same)).toBe(3);
    const approved = await approveReturn(staff, { number: returned });
    expect(approved.lines[0]?.exchange).toMatchObject({ difference: 0, done: false });
    expect(await level(variants.same)).toMatchObject({ onHand: 3, reserved: 1 });
    await quiet();
    await inspected(returned, lineId);
    core.later(9 * 86_400_000);
    expect((await exchange(returned)).state).toBe("CLOSED");
    expect(await level(variants.same)).toMatchObject({ onHand: 2, reserved: 0 });
    const packed = await staffOrder(staff, { number });
    expect(packed.arrives?.from).toBe(workingDay(core.clock.now(), 1));
    expect(packed).toMatchObject({ state: "PROCESSING", total: 23_500, refunded: 0, amountDue: 0 });
    expect(packed.lines.map(({ quantity, exchanged, cost }) => [quantity, exchanged, cost])).toEqual([
      [1, 1, 10_000],
      [1, 0, 10_000],
    ]);
    await quiet();
    await moves.SHIPPED(number);
    const arrivedAgain = await moves.DELIVERED(number);
    expect(rebuildState(arrivedAgain.events)).toBe("DELIVERED");
    expect((await orderReturns(browser(core), guest)).returnable).toHaveLength(2);
    await quiet();
  });

  test("of all units leaves a line of none, whose parcel can still be told", async () => {
    const { lineId, variants, ask, guest } = await arrived(1);
    const returned = await ask(variants.own);
    await approveReturn(staff, { number: returned });
    await inspected(returned, lineId);
    await exchange(returned);
    const view = await getOrder(browser(core), guest);
    expect(view.lines.map(({ quantity, exchanged, cost }) => [quantity, exchanged, cost])).toEqual([
      [0, 1, 0],
      [1, 0, 10_000],
    ]);
    expect(view.shipments[0]?.lines).toEqual([{ lineId, quantity: 1 }]);
    await quiet();
  });

  test("for what costs more: asked for by link, sent when it is paid", async () => {
    const { number, lineId, variants, ask } = await arrived();
    const returned = await ask(variants.dear);
    // What it costs was said when it was asked for.
    await db.variantPrice.updateMany({ where: { variantId: variants.dear }, data: { amount: 15_000 } });
    await approveReturn(staff, { number: returned });
    await inspected(returned, lineId);
    await exchange(returned);
    expect(await staffOrder(staff, { number })).toMatchObject({ total: 25_500, amountDue: 2000 });
    await expect(shipOrder(staff, { number, carrier: "Amana" })).rejects.toMatchObject({
      code: "NOTHING_LEFT",
    });
    await quiet();
    await desk.payDue(await desk.linkOf(number), 2000);
    expect(await moves.SHIPPED(number)).toMatchObject({ state: "SHIPPED", amountDue: 0 });
    await quiet();
  });

  test("for what costs less: the difference goes back, and the replacement can be given back for what it cost", async () => {
    const { number, lineId, variants, ask } = await arrived();
    const returned = await ask(variants.cheap, 2);
    await approveReturn(staff, { number: returned });
    await inspected(returned, lineId);
    await exchange(returned);
    const sent = await staffOrder(staff, { number });
    expect(sent).toMatchObject({ total: 17_500, refundable: 17_500, refunded: 0 });
    const captured = sent.payments.map(({ amount, refunded }) => amount - refunded);
    expect(captured).toEqual([17_500]);
    await quiet();
    const rest = sent.lines
      .filter(({ quantity }) => quantity > 0)
      .map(({ id }) => ({ lineId: id, quantity: 2 }));
    await refundOrder(staff, { number, ...refund({ lines: rest, adjustment: 0, shippingAmount: 3500 }) });
    expect(await staffOrder(staff, { number })).toMatchObject({ state: "REFUNDED", refundable: 0 });
    await quiet();
  });

  test("beside money: of one return a line is exchanged, another given back", async () => {
    const { number, lineId, variants, ask } = await arrived(3);
    await refundOrder(staff, {
      number,
      ...refund({ lines: [{ lineId, quantity: 1 }], adjustment: 0 }),
    });
    const returned = await ask(variants.dear);
    await approveReturn(staff, { number: returned });
    await inspected(returned, lineId);
    await exchangeReturn(staff, { number: returned, shippingAmount: 500, adjustment: 0 });
    expect(await staffOrder(staff, { number })).toMatchObject({ refunded: 10_500, amountDue: 2000 });
    await quiet();
  });

  test("isn't made when staff give the money, close it or the goods never come: what was held is free", async () => {
    for (const end of ["refund", "close", "cancel"] as const) {
      const { lineId, variants, ask } = await arrived();
      const number = await ask(variants.same);
      await approveReturn(staff, { number });
      expect(await free(variants.same)).toBe(2);
      if (end === "cancel") await abandonReturn(staff, { number });
      else await inspected(number, lineId);
      if (end === "refund") await refundReturn(staff, { number, shippingAmount: 0, adjustment: 0 });
      if (end === "close") await closeReturn(staff, { number });
      expect(await free(variants.same)).toBe(3);
      await expect(exchange(number)).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    }
    await quiet();
  });

  test("is for variants that are there", async () => {
    const { number, guest, variants, want, ask } = await arrived();
    await expect(ask("018f0000-0000-7000-8000-000000000000")).rejects.toMatchObject({
      code: "EXCHANGE_UNAVAILABLE",
    });
    await db.stockLevel.updateMany({ where: { variantId: variants.same }, data: { onHand: 0 } });
    await db.stockMovement.deleteMany({ where: { variantId: variants.same } });
    await expect(ask(variants.same)).rejects.toMatchObject({ code: "EXCHANGE_UNAVAILABLE" });
    await expect(
      createReturn(staff, { number, lines: [await want(variants.same)], note: "" }),
    ).rejects.toMatchObject({
      code: "EXCHANGE_UNAVAILABLE",
    });
    // The last ones went while staff thought.
    const two = await ask(variants.cheap, 2);
    await db.stockLevel.updateMany({ where: { variantId: variants.cheap }, data: { onHand: 1 } });
    await db.stockMovement.updateMany({ where: { variantId: variants.cheap }, data: { quantity: 1 } });
    await expect(approveReturn(staff, { number: two })).rejects.toMatchObject({ code: "EXCHANGE_GONE" });
    expect((await orderReturns(browser(core), guest)).returns[0]?.state).toBe("REQUESTED");
    await quiet();
  });

  test("and a refund of the same units at once: one of them, ten times", async () => {
    for (let round = 0; round < 10; round++) {
      const { number, lineId, variants, ask } = await arrived(1);
      const returned = await ask(variants.dear);
      await approveReturn(staff, { number: returned });
      await inspected(returned, lineId);
      const answers = await Promise.allSettled([
        exchange(returned),
        refundOrder(staff, { number, ...refund({ lines: [{ lineId, quantity: 1 }], adjustment: 0 }) }),
        exchange(returned),
        refundReturn(staff, { number: returned, shippingAmount: 0, adjustment: 0 }),
      ]);
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const code of refusals(answers)) expect(["TOO_MANY_UNITS", "ILLEGAL_TRANSITION"]).toContain(code);
    }
    await quiet();
  });

  test("the last one is had by one of many returns that are approved at once", async () => {
    const { variants, ask: first } = await arrived(1);
    const numbers = [await first(variants.cheap)];
    for (let more = 0; more < 3; more++)
      numbers.push(await (await arrivedOf(variants.own)).ask(variants.cheap));
    const answers = await Promise.allSettled(numbers.map((number) => approveReturn(staff, { number })));
    expect(refusals(answers)).toEqual(["EXCHANGE_GONE"]);
    expect(await level(variants.cheap)).toMatchObject({ onHand: 3, reserved: 3 });
    await quiet();
  });
});
