import { TaxSettings } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { refreshTable } from "../admin/product-table/refresh-table.ts";
import { saveSettings } from "../admin/settings/save-settings.ts";
import { saveTaxClass } from "../admin/taxes/save-tax-class.ts";
import { saveTaxZone } from "../admin/taxes/save-tax-zone.ts";
import { browser } from "../cart/cart.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { getOrder } from "../orders/get-order.ts";
import { rebuildState } from "../orders/rebuild-state.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { shipOrder } from "../orders/ship-order.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { approveReturn } from "./answer-return.ts";
import { exchangeDesk } from "./exchanges.fixture.ts";
import { findOthers } from "./find-others.ts";
import { requestReturn } from "./request-return.ts";
import { staffReturn } from "./staff-return.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const desk = await exchangeDesk(db, make);
const { core, staff, moves, arrived, arrivedOf, looked, exchange, refund } = desk;
const quiet = async () => expect(await checkInvariants(db)).toEqual([]);
const papers = async (number: number) => {
  const found = await db.invoice.findMany({ where: { order: { number } }, orderBy: { createdAt: "asc" } });
  return found.map(({ kind, total }) => [kind, total]);
};

/** Goods of this class have 10 % of tax, all others 20 %. */
const { reduced, taxReduced } = await (async () => {
  const classOf = (code: string, isDefault: boolean) =>
    saveTaxClass(staff, { code, name: { en: code }, isDefault, overwrite: false });
  const standard = await classOf("standard", true);
  const lower = await classOf("reduced", false);
  const rate = (classId: string, basisPoints: number) => ({ classId, basisPoints, name: { en: "TVA" } });
  const place = { code: "ma", name: { en: "Morocco" }, countries: ["MA" as const], regions: [] };
  const ratesOf = (basisPoints: number) => [rate(standard.id, 2000), rate(lower.id, basisPoints)];
  const { id } = await saveTaxZone(staff, { ...place, rates: ratesOf(1000), overwrite: false });
  /** Staff change the lower rate, in basis points. */
  const change = (basisPoints: number) =>
    saveTaxZone(staff, { id, ...place, rates: ratesOf(basisPoints), overwrite: true });
  return { reduced: lower, taxReduced: change };
})();

/** Three of something else, at this price; of the reduced rate (10 % in place of 20 %) where it is asked for. */
async function other(
  amount: number,
  { name, isReduced = false }: { name?: string; isReduced?: boolean } = {},
) {
  const made = await make.product({
    ...(name === undefined ? {} : { name }),
    variants: [{ stock: 3, prices: { MAD: amount } }],
  });
  if (isReduced) await db.product.update({ where: { id: made.id }, data: { taxClassId: reduced.id } });
  return { ...made.variant, productId: made.id, name: made.name };
}

describe("an exchange for another product", () => {
  test("that costs as much: held when approved, sent when closed, no money moves", async () => {
    const { number, lineId, ask, guest } = await arrived();
    const lamp = await other(10_000, { isReduced: true });
    const returned = await ask(lamp.id);
    const { lines } = await approveReturn(staff, { number: returned });
    expect(lines[0]?.exchange).toEqual({
      sku: lamp.sku,
      name: lamp.name,
      options: "",
      difference: 0,
      done: false,
    });
    expect(await db.stockLevel.findFirst({ where: { variantId: lamp.id } })).toMatchObject({ reserved: 1 });
    await quiet();
    await desk.inspected(returned, lineId);
    await exchange(returned);
    const view = await getOrder(browser(core), guest);
    expect(view.lines.map(({ name, quantity, cost }) => [name, quantity, cost])).toEqual([
      [expect.any(String), 1, 10_000],
      [lamp.name, 1, 10_000],
    ]);
    expect(view).toMatchObject({ state: "PROCESSING", total: 23_500, amountDue: 0 });
    // 10 % is in it, where 20 % was: a paper each for what left and what came.
    const added = await db.orderLine.findFirstOrThrow({ where: { order: { number }, variantId: lamp.id } });
    expect(added).toMatchObject({ unitPrice: 10_000, discount: 0, tax: 909, taxRate: 1000 });
    expect(await papers(number)).toEqual([
      ["INVOICE", 23_500],
      ["CREDIT_NOTE", 10_000],
      ["INVOICE", 10_000],
    ]);
    expect(await db.stockLevel.findFirst({ where: { variantId: lamp.id } })).toMatchObject({
      onHand: 2,
      reserved: 0,
    });
    await moves.SHIPPED(number);
    expect(rebuildState((await moves.DELIVERED(number)).events)).toBe("DELIVERED");
    await quiet();
  });

  test("that is dearer: what was paid counts, not what it cost before its discount; asked for by link, then sent", async () => {
    const { variants } = await arrived(1);
    await make.promotion({ codes: ["TENTH"] });
    const { number, lineId, ask } = await arrivedOf(variants.own, 2, "TENTH");
    const lamp = await other(25_000);
    const returned = await ask(lamp.id);
    expect((await staffReturn(staff, { number: returned })).lines[0]?.exchange?.difference).toBe(16_000);
    // What it costs was said when it was asked for.
    await db.variantPrice.updateMany({ where: { variantId: lamp.id }, data: { amount: 90_000 } });
    await looked(returned, lineId);
    expect((await staffReturn(staff, { number: returned })).exchangeDifference).toBe(16_000);
    const { id: orderId } = await db.order.findUniqueOrThrow({ where: { number } });
    const told = { orderId, template: "return_approved" };
    const mail = await db.mailMessage.findFirstOrThrow({ where: told });
    expect(mail.data).toMatchObject({ exchanges: [{ name: lamp.name, quantity: 1, difference: 16_000 }] });
    await exchange(returned);
    expect(await staffOrder(staff, { number })).toMatchObject({ total: 37_500, amountDue: 16_000 });
    await expect(shipOrder(staff, { number, carrier: "Amana" })).rejects.toMatchObject({
      code: "NOTHING_LEFT",
    });
    await quiet();
    await desk.payDue(await desk.linkOf(number), 16_000);
    expect(await moves.SHIPPED(number)).toMatchObject({ state: "SHIPPED", amountDue: 0 });
    await quiet();
  });

  test("that is cheaper: the difference goes back, and it can be given back for what it cost", async () => {
    const { number, lineId, ask } = await arrived(3);
    const lamp = await other(3333);
    const returned = await ask(lamp.id, 2);
    await looked(returned, lineId);
    await exchange(returned);
    const sent = await staffOrder(staff, { number });
    expect(sent).toMatchObject({ total: 20_166, refundable: 20_166, amountDue: 0 });
    expect(sent.payments.map(({ amount, refunded }) => amount - refunded)).toEqual([20_166]);
    const line = sent.lines.find(({ sku }) => sku === lamp.sku);
    await refundOrder(staff, {
      number,
      ...refund({ lines: [{ lineId: line?.id ?? "", quantity: 2 }], adjustment: 0 }),
    });
    expect(await staffOrder(staff, { number })).toMatchObject({ refunded: 6666 });
    await quiet();
  });

  test("of what was given back in part meanwhile says what it came to in the end", async () => {
    const { number, lineId, ask } = await arrived(3);
    const lamp = await other(10_000);
    const returned = await ask(lamp.id);
    await looked(returned, lineId);
    await refundOrder(staff, { number, ...refund({ lines: [{ lineId, quantity: 2 }], adjustment: 0 }) });
    const { lines } = await exchange(returned);
    expect(lines[0]?.exchange).toMatchObject({ difference: 0, done: true });
    await expect(exchange(returned)).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
    await quiet();
  });
});

describe("where prices are without tax", () => {
  test("each product has its own on top, and the difference is of what is paid", async () => {
    const value = TaxSettings.parse({ pricesIncludeTax: false });
    await saveSettings(staff, { id: "tax", version: 0, overwrite: false, value });
    const { number, lineId, ask, guest } = await arrived(1);
    const lamp = await other(10_000, { name: "Brass lamp", isReduced: true });
    await refreshTable(db);
    const [found] = await findOthers(browser(core), { ...guest, lineId, quantity: 1, query: "brass" });
    // 120.00 were paid, 110.00 it costs.
    expect(found).toMatchObject({ price: 11_000, difference: -1000 });
    const returned = await ask(lamp.id);
    await looked(returned, lineId);
    const before = await staffOrder(staff, { number });
    await exchange(returned);
    const after = await staffOrder(staff, { number });
    expect(after.total - before.total).toBe(-1000);
    expect(after.lines.find(({ sku }) => sku === lamp.sku)).toMatchObject({ cost: 11_000 });
    await quiet();
  });

  test("a tax that has changed since is another price, though the price without it is the same", async () => {
    const { guest, want } = await arrived(1);
    const lamp = await other(10_000, { isReduced: true });
    const line = await want(lamp.id);
    await taxReduced(1400);
    const refused = requestReturn(browser(core), { ...guest, lines: [line], note: "" });
    const [expected, actual] = [11_000, 11_400].map((amount) => ({ amount, currency: "MAD" }));
    await expect(refused).rejects.toMatchObject({
      code: "EXCHANGE_PRICE_CHANGED",
      details: { lines: [{ isOther: true, expected, actual }] },
    });
    const again = await requestReturn(browser(core), { ...guest, lines: [await want(lamp.id)], note: "" });
    expect(again.returns[0]?.lines[0]?.exchange).toMatchObject({ difference: -600 });
  });
});
