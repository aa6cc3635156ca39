import { asDomainError } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { cards, newKey } from "../checkout/checkout.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { issueDue } from "../invoices/issue-due.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { rebuildState } from "../orders/rebuild-state.ts";
import { receivePayment } from "../orders/receive-payment.ts";
import { shipOrder } from "../orders/ship-order.ts";
import { editOrder } from "./edit-order.ts";
import { editDesk } from "./edits.fixture.ts";
import { previewEdit } from "./preview-edit.ts";

const { db } = await testDb({ poolSize: 16 });
const desk = await editDesk(db, factories(db));
const { core, staff, order, moves, edit, wanted, other, linkOf, payDue, look } = desk;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => asDomainError(error)?.code ?? error,
  );
const onHand = async (variantId: string) =>
  (await db.stockLevel.findFirstOrThrow({ where: { variantId } })).onHand;
const papers = async (number: number) => {
  const found = await db.invoice.findMany({ where: { order: { number } }, orderBy: { createdAt: "asc" } });
  return found.map(({ kind, total }) => [kind, total]);
};

describe("an edit of a paid order", () => {
  it("that costs less: units back on the shelf, the difference given back, a credit note", async () => {
    const { number, variant } = await order("card");
    await issueDue(core);
    const view = await edit(number, { units: 1, reason: "one is enough" });
    expect(view).toMatchObject({ total: 13_500, amountDue: 0, refunded: 0, state: "PAID" });
    expect(view.lines).toMatchObject([{ quantity: 1, total: 10_000 }]);
    expect(view.payments).toMatchObject([{ refunded: 10_000, state: "PARTIALLY_REFUNDED" }]);
    expect(view.edits).toMatchObject([{ difference: -10_000, removed: [{ quantity: 1, amount: 10_000 }] }]);
    expect(view.events.find(({ type }) => type === "EDIT")).toMatchObject({
      amount: -10_000,
      note: "one is enough",
      actorKind: "STAFF",
    });
    expect(await onHand(variant.id)).toBe(4);
    expect(await papers(number)).toEqual([
      ["INVOICE", 23_500],
      ["CREDIT_NOTE", 10_000],
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("that costs more: due by a link, the added not sent before it is paid, then invoiced", async () => {
    const { number, variant } = await order("card");
    await issueDue(core);
    const variantId = await other();
    const view = await edit(number, { units: 3, add: [{ variantId, quantity: 2 }] });
    expect(view).toMatchObject({ total: 43_500, amountDue: 20_000 });
    expect(view.lines).toMatchObject([
      { quantity: 3, unpaid: 1 },
      { quantity: 2, unpaid: 2, unitPrice: 5000 },
    ]);
    expect([await onHand(variant.id), await onHand(variantId)]).toEqual([2, 1]);
    expect(await checkInvariants(db)).toEqual([]);
    await moves.PROCESSING(number);
    expect(await shipOrder(staff, { number, carrier: "Amana" })).toMatchObject({
      state: "PROCESSING",
      lines: [{ shipped: 2 }, { shipped: 0 }],
    });
    expect(await codeOf(shipOrder(staff, { number, carrier: "Amana" }))).toBe("NOTHING_LEFT");
    const token = await linkOf(number);
    expect(await look(token)).toMatchObject({ state: "DUE", due: 20_000, number, paymentMethods: ["card"] });
    expect(await payDue(token, 20_000, { card: cards.declined })).toMatchObject({ status: "declined" });
    const key = newKey();
    const paid = await payDue(token, 20_000, { key });
    expect(paid).toMatchObject({ status: "placed", order: { number } });
    expect(await look(token)).toEqual({ state: "PAID" });
    const sent = await shipOrder(staff, { number, carrier: "Amana" });
    expect(sent).toMatchObject({ state: "SHIPPED", amountDue: 0, lines: [{ shipped: 3 }, { shipped: 2 }] });
    expect(rebuildState(sent.events)).toBe("SHIPPED");
    expect(await papers(number)).toEqual([
      ["INVOICE", 23_500],
      ["INVOICE", 20_000],
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("that costs less again before it was paid asks for less, then gives back what is over", async () => {
    const { number } = await order("card");
    await edit(number, { units: 4 });
    expect(await edit(number, { units: 3 })).toMatchObject({ total: 33_500, amountDue: 10_000 });
    const token = await linkOf(number);
    expect(await codeOf(payDue(token, 20_000))).toBe("PRICE_CHANGED");
    const last = await edit(number, { units: 1 });
    expect(last).toMatchObject({ total: 13_500, amountDue: 0, lines: [{ unpaid: 0 }] });
    expect(last.payments).toMatchObject([{ refunded: 10_000 }]);
    expect(await codeOf(payDue(token, 10_000))).toBe("PAY_LINK_EXPIRED");
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("an edit of an order that isn't paid yet", () => {
  it("changes what is due on delivery, and what a transfer is awaited of", async () => {
    const cash = await order("cash");
    expect(await edit(cash.number, { units: 3 })).toMatchObject({
      total: 33_500,
      amountDue: 0,
      payments: [{ state: "AWAITING", amount: 33_500 }],
    });
    const transfer = await order("transfer");
    await edit(transfer.number, { units: 1 });
    const amount = 13_500;
    expect(await receivePayment(staff, { number: transfer.number, amount })).toMatchObject({ state: "PAID" });
    await moves.CONFIRMED(cash.number);
    await moves.PROCESSING(cash.number);
    await moves.SHIPPED(cash.number);
    expect(await moves.DELIVERED(cash.number)).toMatchObject({ payments: [{ state: "CAPTURED" }] });
    await issueDue(core);
    expect(await papers(cash.number)).toEqual([["INVOICE", 33_500]]);
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("what is refused", () => {
  it("nothing changed, nothing left, more than there is, what was sent, what has ended", async () => {
    const { number } = await order("card");
    const preview = async (change: Parameters<typeof wanted>[1]) =>
      codeOf(previewEdit(staff, await wanted(number, change)));
    expect(await preview({ units: 2 })).toBe("INVALID_EDIT");
    expect(await preview({ units: 0 })).toBe("INVALID_EDIT");
    expect(await preview({ add: [{ variantId: await other(), quantity: 4 }] })).toBe("OUT_OF_STOCK");
    expect(await codeOf(edit(number, { units: 99 }))).toBe("OUT_OF_STOCK");
    expect(await preview({ units: 1 })).toBe("done");
    await moves.PROCESSING(number);
    const [line] = (await edit(number, { units: 3 })).lines;
    await payDue(await linkOf(number), 10_000);
    await shipOrder(staff, { number, carrier: "Amana", lines: [{ lineId: line?.id ?? "", quantity: 2 }] });
    expect(await codeOf(edit(number, { units: 1 }))).toBe("TOO_MANY_UNITS");
    expect(await edit(number, { units: 2 })).toMatchObject({ state: "SHIPPED", total: 23_500 });
    expect(await codeOf(edit(number, { units: 1 }))).toBe("ILLEGAL_TRANSITION");
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("another total, another version, an order that is held", async () => {
    const { number } = await order("card");
    const asked = await wanted(number, { units: 1 });
    expect(await codeOf(editOrder(staff, { ...asked, expectedTotal: 1 }))).toBe("PRICE_CHANGED");
    const stale = { ...asked, version: asked.version + 1, expectedTotal: 13_500 };
    expect(await codeOf(editOrder(staff, stale))).toBe("EDIT_CONFLICT");
    await db.order.update({
      where: { number },
      data: { reviewState: "HELD", risk: { score: 1, reasons: [] } },
    });
    expect(await codeOf(editOrder(staff, { ...asked, expectedTotal: 13_500 }))).toBe("ORDER_HELD");
    await db.order.update({ where: { number }, data: { reviewState: "CLEARED" } });
    expect(await codeOf(editOrder(staff, { ...asked, expectedTotal: 13_500 }))).toBe("done");
  });
});

describe("at the same time", () => {
  it("of eight edits one is made; with a cancellation and a parcel all stays true", async () => {
    const { number } = await order("card");
    const asked = { ...(await wanted(number, { units: 1 })), expectedTotal: 13_500 };
    const codes = await Promise.all(Array.from({ length: 8 }, () => codeOf(editOrder(staff, asked))));
    expect(codes.filter((code) => code === "done")).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(["done", "EDIT_CONFLICT"]));
    for (let round = 0; round < 4; round += 1) {
      const one = await order("card");
      const less = { ...(await wanted(one.number, { units: 1 })), expectedTotal: 13_500 };
      await Promise.all([
        codeOf(editOrder(staff, less)),
        codeOf(cancelByStaff(staff, { number: one.number })),
      ]);
      const two = await order("card");
      await moves.PROCESSING(two.number);
      const more = { ...(await wanted(two.number, { units: 3 })), expectedTotal: 33_500 };
      await Promise.all([codeOf(editOrder(staff, more)), codeOf(moves.SHIPPED(two.number))]);
    }
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("who pays twice pays once, and a cancelled order owes nothing", async () => {
    const { number } = await order("card");
    await edit(number, { units: 3 });
    const token = await linkOf(number);
    const codes = await Promise.all(Array.from({ length: 4 }, () => codeOf(payDue(token, 10_000))));
    expect(codes.filter((code) => code === "done")).toHaveLength(1);
    expect(await cancelByStaff(staff, { number })).toMatchObject({ state: "CANCELLED", refunded: 33_500 });
    const unpaid = await order("card");
    await edit(unpaid.number, { units: 3 });
    const open = await linkOf(unpaid.number);
    expect(await cancelByStaff(staff, { number: unpaid.number })).toMatchObject({ amountDue: 0 });
    expect(await codeOf(payDue(open, 10_000))).toBe("PAY_LINK_EXPIRED");
    expect(await checkInvariants(db)).toEqual([]);
  });
});
