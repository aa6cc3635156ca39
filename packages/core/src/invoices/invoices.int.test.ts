import { InvoiceData } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { checkInvariants } from "../inventory/invariants.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { runTx } from "../transaction.ts";
import { settleAll } from "../checkout/checkout.fixture.ts";
import { issueDue } from "./issue-due.ts";
import { settleDocuments } from "./settle-documents.ts";

const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
const { core, staff, order, moves, refund } = await orderDesk(db, make);

const papersOf = async (number: number) => {
  const rows = await db.invoice.findMany({
    where: { order: { number } },
    orderBy: { createdAt: "asc" },
    select: { id: true, number: true, data: true },
  });
  return rows.map(({ id, number: name, data }) => ({ id, name, data: InvoiceData.parse(data) }));
};
const said = async (number: number) =>
  (await papersOf(number)).map(({ data }) => `${data.kind} ${data.total}`);

beforeEach(() => db.setting.deleteMany());

async function setCod(cashOnDelivery: "CONFIRMED" | "SHIPPED" | "DELIVERED"): Promise<void> {
  await db.setting.create({ data: { key: "settings.invoices", value: { cashOnDelivery } } });
}

describe("an order's papers", () => {
  it("an order that was paid has one invoice of its total, with tax by rate; again changes nothing", async () => {
    const { number } = await order("card");
    expect(await said(number)).toEqual([]);
    expect(await issueDue(core)).toBe(1);
    expect(await issueDue(core)).toBe(0);
    const [paper, ...others] = await papersOf(number);
    expect(others).toEqual([]);
    expect(paper?.data).toMatchObject({
      kind: "INVOICE",
      total: 23_500,
      taxTotal: 3917,
      shipping: { total: 3500 },
      lines: [{ quantity: 2, unitPrice: 10_000, total: 20_000, taxRate: 2000 }],
      taxes: [{ rate: 2000, net: 19_583, tax: 3917, gross: 23_500 }],
      buyer: { fullName: "Salma Idrissi" },
      order: { number },
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("each refund has its credit note; their taxes sum to the invoice's when all is given back", async () => {
    const { number } = await order("card");
    await issueDue(core);
    for (const amount of [7001, 3333, 23_500 - 7001 - 3333])
      await refundOrder(staff, { number, ...refund({ adjustment: amount, reason: "Broken" }) });
    const [invoice, ...credits] = await papersOf(number);
    expect(credits.map(({ data }) => [data.total, data.invoice?.number, data.reason])).toEqual([
      [7001, invoice?.name, "Broken"],
      [3333, invoice?.name, "Broken"],
      [13_166, invoice?.name, "Broken"],
    ]);
    expect(credits.reduce((sum, { data }) => sum + data.taxTotal, 0)).toBe(3917);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("a refund of goods and delivery names them, at their own rates", async () => {
    const { number } = await order("card");
    await issueDue(core);
    const { id: lineId } = await db.orderLine.findFirstOrThrow({
      where: { order: { number } },
      select: { id: true },
    });
    const part = { lines: [{ lineId, quantity: 1 }], shippingAmount: 1500, adjustment: 0 };
    await refundOrder(staff, { number, ...refund(part) });
    const [, credit] = await papersOf(number);
    expect(credit?.data).toMatchObject({
      total: 11_500,
      lines: [{ quantity: 1, unitPrice: 10_000, total: 10_000 }],
      shipping: { total: 1500 },
      taxes: [{ rate: 2000, gross: 11_500 }],
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("a refund before the invoice was issued is credited with it; one of the whole leaves nothing to invoice", async () => {
    const { number } = await order("card");
    await refundOrder(staff, { number, ...refund({ adjustment: 500 }) });
    expect(await said(number)).toEqual(["INVOICE 23500", "CREDIT_NOTE 500"]);
    const whole = await order("card");
    await refundOrder(staff, { number: whole.number, ...refund({ adjustment: 23_500 }) });
    await issueDue(core);
    expect(await said(whole.number)).toEqual([]);
  });

  it("cancelling a paid and invoiced order credits all of it, line by line", async () => {
    const { number } = await order("card");
    await issueDue(core);
    await cancelByStaff(staff, { number });
    const [, credit] = await papersOf(number);
    expect(credit?.data).toMatchObject({ kind: "CREDIT_NOTE", total: 23_500, lines: [{ quantity: 2 }] });
    expect(await checkInvariants(db)).toEqual([]);
  });

  it.each([
    ["CONFIRMED", ["CONFIRMED"]],
    ["SHIPPED", ["CONFIRMED", "PROCESSING", "SHIPPED"]],
    ["DELIVERED", ["CONFIRMED", "PROCESSING", "SHIPPED", "DELIVERED"]],
  ] as const)("cash on delivery is invoiced when it is %s, if the settings say so", async (when, way) => {
    await setCod(when);
    const { number } = await order("cash");
    await issueDue(core);
    for (const step of way) {
      expect(await said(number)).toEqual([]);
      await moves[step](number);
      await issueDue(core);
    }
    expect(await said(number)).toEqual(["INVOICE 23500"]);
  });

  it("what was invoiced and cancelled before it was paid is credited", async () => {
    await setCod("CONFIRMED");
    const { number } = await order("cash");
    await moves.CONFIRMED(number);
    await issueDue(core);
    await cancelByStaff(staff, { number });
    expect(await said(number)).toEqual(["INVOICE 23500", "CREDIT_NOTE 23500"]);
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("numbers", () => {
  const sequences = async (year: number) =>
    (
      await db.invoice.findMany({
        where: { kind: "INVOICE", year },
        orderBy: { sequence: "asc" },
        select: { sequence: true },
      })
    ).map(({ sequence }) => sequence);

  it("100 at once, half of them rolled back, leave no gap", async () => {
    const before = (await db.order.findMany({ select: { number: true } })).map(({ number }) => number);
    await settleAll(
      8,
      Array.from({ length: 50 }, () => () => order("card")),
    );
    const fresh = await db.order.findMany({ where: { number: { notIn: before } }, select: { id: true } });
    const now = new Date();
    const issue = (id: string, givesUp: boolean) => () =>
      runTx(db, async (tx) => {
        await settleDocuments(tx, id, now);
        if (givesUp) throw new Error("given up");
      });
    // The one that is to be given up has its order first; the other issues what is left of it.
    const ends = await settleAll(
      16,
      fresh.flatMap(({ id }) => [issue(id, true), issue(id, false)]),
    );
    expect(ends.map(({ status }) => status).filter((status) => status === "rejected").length).toBeGreaterThan(
      25,
    );
    await issueDue(core);
    const all = await sequences(now.getUTCFullYear());
    expect(all).toEqual(all.map((_, at) => at + 1));
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("begin again each year, each kind by itself", async () => {
    const old = await order("card");
    const year = 2031;
    const at = (iso: string) => ({ ...core, clock: { now: () => new Date(iso) } });
    await issueDue(at(`${year}-12-31T23:59:59.000Z`));
    const fresh = await order("card");
    await issueDue(at(`${year + 1}-01-01T00:00:00.000Z`));
    const names = [(await papersOf(old.number))[0]?.name, (await papersOf(fresh.number))[0]?.name];
    expect(names).toEqual([`INV-${year}-00001`, `INV-${year + 1}-00001`]);
  });
});
