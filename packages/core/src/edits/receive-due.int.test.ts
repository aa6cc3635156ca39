import { asDomainError } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { overview } from "../admin/overview/overview.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { issueDue } from "../invoices/issue-due.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { editDesk } from "./edits.fixture.ts";
import { receiveDue } from "./receive-due.ts";

const { db } = await testDb({ poolSize: 16 });
const desk = await editDesk(db, factories(db));
const { core, staff, order, moves, edit, linkOf, payDue, refund } = desk;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => asDomainError(error)?.code ?? error,
  );
const papers = async (number: number) => {
  const found = await db.invoice.findMany({ where: { order: { number } }, orderBy: { createdAt: "asc" } });
  return found.map(({ kind, total }) => [kind, total]);
};

it("what an edit gave back is not in the sales twice: an order counts as what it is now", async () => {
  const { number } = await order("card");
  await edit(number, { units: 1 });
  await refundOrder(staff, { number, ...refund({ adjustment: 500 }) });
  const { revenue } = await overview(core, { currency: "MAD", days: 7 });
  expect(revenue.value).toBe(13_500);
  expect(await staffOrder(staff, { number })).toMatchObject({
    total: 13_500,
    refunded: 500,
    refundable: 13_000,
  });
});

describe("an amount due that came otherwise", () => {
  it("is marked as received once, whole, with its reference: what waited for it is sent, and papers are made", async () => {
    const { number } = await order("card");
    await issueDue(core);
    await moves.PROCESSING(number);
    await edit(number, { units: 3 });
    const token = await linkOf(number);
    const came = { number, method: "bank_transfer", amount: 10_000, reference: "VIR-77" } as const;
    expect(await codeOf(receiveDue(staff, { ...came, amount: 9999 }))).toBe("WRONG_AMOUNT");
    const codes = await Promise.all([
      ...Array.from({ length: 5 }, () => codeOf(receiveDue(staff, came))),
      codeOf(payDue(token, 10_000)),
    ]);
    expect(codes.filter((code) => code === "done")).toHaveLength(1);
    const view = await staffOrder(staff, { number });
    expect(view).toMatchObject({ amountDue: 0, total: 33_500, refundable: 33_500 });
    const where = { order: { number }, state: "CAPTURED" } as const;
    const paid = await db.payment.findMany({
      where,
      select: { amount: true },
      orderBy: { createdAt: "asc" },
    });
    expect(paid.map(({ amount }) => amount)).toEqual([23_500, 10_000]);
    expect(await papers(number)).toEqual([
      ["INVOICE", 23_500],
      ["INVOICE", 10_000],
    ]);
    expect(await moves.SHIPPED(number)).toMatchObject({ state: "SHIPPED" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is told in the history and in the audit log; its money goes back by staff's hand", async () => {
    const { number } = await order("card");
    await edit(number, { units: 3 });
    const came = { number, method: "cash_on_delivery", amount: 10_000, reference: "till 3" } as const;
    const view = await receiveDue(staff, came);
    expect(view.events.at(-1)).toMatchObject({ type: "PAYMENT", amount: 10_000, note: "till 3" });
    expect(view.payments.at(-1)).toMatchObject({ provider: "cash_on_delivery", providerRef: "till 3" });
    const where = { entity: "order", entityId: String(number), action: "order.receiveDue" } as const;
    expect(await db.auditLog.findFirst({ where })).toMatchObject({
      before: { due: 10_000 },
      after: { due: 0, method: "cash_on_delivery", reference: "till 3" },
    });
    expect(await codeOf(receiveDue(staff, came))).toBe("NOTHING_LEFT");
    expect(await cancelByStaff(staff, { number })).toMatchObject({ state: "CANCELLED", refunded: 33_500 });
    expect(await checkInvariants(db)).toEqual([]);
  });
});
