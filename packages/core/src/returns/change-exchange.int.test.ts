import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { checkInvariants } from "../inventory/invariants.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { approveReturn, rejectReturn } from "./answer-return.ts";
import { changeExchange } from "./change-exchange.ts";
import { exchangeDesk } from "./exchanges.fixture.ts";
import { findOthersOfOrder } from "./find-others.ts";
import { exchangesOfOrder } from "./order-exchanges.ts";
import { rebuildReturn } from "./return-transitions.ts";
import { staffReturn } from "./staff-return.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const { core, staff, arrived, arrivedOf, inspected, exchange } = await exchangeDesk(db, make);
const quiet = async () => expect(await checkInvariants(db)).toEqual([]);
const held = async (number: number) =>
  (await db.reservation.findMany({ where: { return: { number } } })).map(({ variantId, quantity }) => [
    variantId,
    quantity,
  ]);
const letters = async (number: number) =>
  (await db.mailMessage.findMany({ where: { template: "return_changed" }, orderBy: { id: "asc" } })).filter(
    ({ data }) => JSON.stringify(data).includes(`"returnNumber":"${number}"`),
  );

test("before the approval it is changed and noted; the buyer reads it in the mail that approves", async () => {
  const { number: order, lineId, variants, see, ask } = await arrived(2);
  const lamp = await make.product({ variants: [{ stock: 3, prices: { MAD: 12_000 } }] });
  const number = await ask(variants.same);
  const wanted = await see(lamp.variant.id);
  const view = await changeExchange(staff, { number, lineId, exchange: wanted });
  expect(view).toMatchObject({ state: "REQUESTED", exchangeDifference: 2000 });
  expect(view.lines[0]?.exchange).toMatchObject({ name: lamp.name, difference: 2000, done: false });
  const noted = view.events.at(-1);
  expect(noted).toMatchObject({ actorKind: "STAFF", fromState: "REQUESTED", toState: "REQUESTED" });
  expect(noted?.exchange).toMatchObject({ of: view.lines[0]?.name, to: lamp.name });
  expect(rebuildReturn(view.events)).toBe("REQUESTED");
  const said = { action: "return.change", entity: "order", entityId: String(order) };
  expect(await db.auditLog.count({ where: said })).toBe(1);
  expect(await held(number)).toEqual([]);
  expect(await letters(number)).toEqual([]);
  await approveReturn(staff, { number });
  expect(await held(number)).toEqual([[lamp.variant.id, 1]]);
  await quiet();
});

test("once approved what is held changes with it, and the buyer is told each time; in the end it is sent", async () => {
  const { number: order, lineId, variants, see, ask } = await arrived(2);
  const lamp = await make.product({ variants: [{ stock: 3, prices: { MAD: 12_000 } }] });
  const number = await ask(variants.dear);
  await approveReturn(staff, { number });
  await changeExchange(staff, { number, lineId, exchange: null });
  expect(await held(number)).toEqual([]);
  await inspected(number, lineId);
  // As its own units are in the return, staff find again what they could be had for.
  const { lines } = await exchangesOfOrder(core, { number: order, returnNumber: number });
  expect(lines.find((line) => line.lineId === lineId)?.options).toHaveLength(4);
  const query = { number: order, returnNumber: number, lineId, quantity: 2, query: lamp.variant.sku };
  const ids = (await findOthersOfOrder(core, query)).map(({ variantId }) => variantId);
  expect(ids).toContain(lamp.variant.id);
  const done = await changeExchange(staff, { number, lineId, exchange: await see(lamp.variant.id) });
  expect(done).toMatchObject({ state: "INSPECTED", actions: ["exchange", "refund", "close"] });
  expect(await held(number)).toEqual([[lamp.variant.id, 1]]);
  expect((await letters(number)).map(({ data }) => data)).toMatchObject([
    { exchanges: [] },
    { exchanges: [{ name: lamp.name, quantity: 1, difference: 2000 }] },
  ]);
  const closed = await exchange(number);
  expect(rebuildReturn(closed.events)).toBe("CLOSED");
  expect(await staffOrder(staff, { number: order })).toMatchObject({ amountDue: 2000 });
  await quiet();
});

test("what can't be had, costs another price or is of an ended return changes nothing", async () => {
  const { lineId, variants, see, ask } = await arrived(2);
  const lamp = await make.product({ variants: [{ stock: 1, prices: { MAD: 12_000 } }] });
  const number = await ask(variants.same);
  await approveReturn(staff, { number });
  const wanted = await see(lamp.variant.id);
  const change = (to: typeof wanted | null, line = lineId) =>
    changeExchange(staff, { number, lineId: line, exchange: to });
  const dearer = { ...wanted, shown: { ...wanted.shown, amount: 11_000 } };
  await expect(change(dearer)).rejects.toMatchObject({ code: "EXCHANGE_PRICE_CHANGED" });
  await expect(change(null, lamp.variant.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await arrivedOf(lamp.variant.id);
  await expect(change(wanted)).rejects.toMatchObject({ code: "EXCHANGE_UNAVAILABLE" });
  expect(await held(number)).toEqual([[variants.same, 1]]);
  const asked = await ask(variants.cheap);
  await rejectReturn(staff, { number: asked, reason: "Worn." });
  await expect(changeExchange(staff, { number: asked, lineId, exchange: null })).rejects.toMatchObject({
    code: "ILLEGAL_TRANSITION",
  });
  expect((await staffReturn(staff, { number: asked })).lines[0]?.exchange).not.toBeNull();
  await quiet();
});

test("the last one, held by the return itself, is offered in it alone, and chosen again nobody is told", async () => {
  const { number: order, lineId, variants, see, ask } = await arrived(2);
  const lamp = await make.product({ variants: [{ stock: 1, prices: { MAD: 12_000 } }] });
  const wanted = await see(lamp.variant.id);
  const number = await ask(lamp.variant.id);
  await approveReturn(staff, { number });
  const other = await arrived(1);
  const offered = (returnNumber?: number) =>
    findOthersOfOrder(core, { number: order, returnNumber, lineId, quantity: 1, query: lamp.variant.sku });
  expect(await offered(number)).toMatchObject([{ variantId: lamp.variant.id, available: 1 }]);
  expect(await offered()).toEqual([]);
  const strange = { number: other.number, returnNumber: number, lineId: other.lineId, quantity: 1 };
  expect(await findOthersOfOrder(core, { ...strange, query: lamp.variant.sku })).toEqual([]);
  const { events } = await staffReturn(staff, { number });
  expect((await changeExchange(staff, { number, lineId, exchange: wanted })).events).toEqual(events);
  expect(await letters(number)).toEqual([]);
  expect(await held(number)).toEqual([[lamp.variant.id, 1]]);
  // So it is with another of its own product, when the rest of it is sold.
  await changeExchange(staff, { number, lineId, exchange: await see(variants.same) });
  await arrivedOf(variants.same, 2);
  const free = async (returnNumber?: number) =>
    (await exchangesOfOrder(core, { number: order, returnNumber })).lines
      .flatMap(({ options }) => options)
      .find(({ variantId }) => variantId === variants.same)?.available;
  expect(await free(number)).toBe(1);
  expect(await free()).toBe(0);
  await quiet();
});

test("a bundle whose last parts the return itself holds is offered in it", async () => {
  const { number: order, lineId, ask } = await arrived(1);
  const part = await make.product({ variants: [{ stock: 2 }] });
  const set = await make.product({ variants: [{ bundle: [[part.variant, 2]] }] });
  const number = await ask(set.variant.id);
  await approveReturn(staff, { number });
  const asked = { number: order, lineId, quantity: 1, query: set.variant.sku };
  expect(await findOthersOfOrder(core, { ...asked, returnNumber: number })).toMatchObject([{ available: 1 }]);
});
