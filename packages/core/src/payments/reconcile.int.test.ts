import { factories, testDb } from "@souk/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { getReport } from "../admin/reconciliation/get-report.ts";
import { listReports } from "../admin/reconciliation/list-reports.ts";
import { runReconciliation } from "../admin/reconciliation/run-reconciliation.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { makeShipping, newKey, orderOf } from "../checkout/checkout.fixture.ts";
import { resumePayment } from "../checkout/resume-payment.ts";
import type { StaffContext } from "../context.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { stripeShop, type StripeShop } from "../ports/stripe/stripe-shop.fixture.ts";
import { reconcile } from "./reconcile.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
let shop: StripeShop;
let staff: StaffContext;
beforeAll(async () => {
  await makeShipping(db);
  shop = await stripeShop(db, make);
  staff = await staffContext(db, "ADMIN", shop.core);
});
afterAll(() => shop.fake.stop());
beforeEach(() => db.reconcileReport.deleteMany());

const refund = {
  lines: [],
  shippingAmount: 0,
  adjustment: 3500,
  reason: "",
  restock: false,
};

async function round() {
  shop.core.later(10_000);
  await reconcile(shop.core, {});
  const { items } = await listReports(staff, { limit: 1 });
  return getReport(staff, { id: items[0]?.id ?? "" });
}

test("a round makes the order of a paid page that nobody came back from, and the refund that wasn't heard of", async () => {
  const lost = await shop.begin(await shop.shopper());
  await shop.pays(lost.input);
  const ready = await shop.shopper();
  const { input } = await shop.begin(ready);
  await shop.pays(input);
  const { number } = orderOf(await resumePayment(ready.ctx, input));
  await shop.fake.misbehave({ path: "POST /v1/refunds", how: "drop after", times: 2 });
  await expect(refundOrder(staff, { number, ...refund, idempotencyKey: newKey() })).rejects.toMatchObject({
    code: "PAYMENT_UNAVAILABLE",
  });
  const report = await round();
  expect(report).toMatchObject({ asked: 2, mended: 2, open: 0, actorName: null });
  expect(report.items.map(({ outcome }) => outcome).toSorted()).toEqual(["ordered", "refunded"]);
  expect(await shop.books(input)).toEqual({ captured: 23_500, refunded: 3500 });
  expect(await checkInvariants(db)).toEqual([]);
  expect(await round()).toMatchObject({ asked: 2, mended: 0, open: 0, items: [] });
});

test("what was given back elsewhere stays open, with both books, until they agree", async () => {
  const ready = await shop.shopper();
  const { input } = await shop.begin(ready);
  await shop.pays(input);
  const { number } = orderOf(await resumePayment(ready.ctx, input));
  const { id: key } = await shop.paymentOf(input.idempotencyKey);
  await shop.fake.ask("/_refund", { key, amount: "500" });
  const report = await round();
  expect(report).toMatchObject({ open: 1 });
  expect(report.items).toMatchObject([
    {
      orderNumber: number,
      outcome: "differs",
      difference: { ours: { captured: 23_500, refunded: 0 }, theirs: { captured: 23_500, refunded: 500 } },
    },
  ]);
});

test("a provider that doesn't answer is told, and keeps no other from being asked", async () => {
  const { input } = await shop.begin(await shop.shopper());
  await shop.pays(input);
  await shop.fake.misbehave({ path: "/v1/", how: "error", times: 100 });
  const report = await round();
  expect(report.open).toBe(report.asked);
  expect(new Set(report.items.map(({ outcome }) => outcome))).toEqual(new Set(["unreachable"]));
});

test("staff begin a round once, and see it run", async () => {
  const begun = await runReconciliation(staff);
  expect(begun).toMatchObject({ endedAt: null, actorName: staff.staff.name });
  const both = await Promise.all([runReconciliation(staff), runReconciliation(staff)]);
  expect(both.map(({ id }) => id)).toEqual([begun.id, begun.id]);
  await reconcile(shop.core, { id: begun.id });
  expect((await getReport(staff, { id: begun.id })).endedAt).not.toBeNull();
  expect((await runReconciliation(staff)).id).not.toBe(begun.id);
});
