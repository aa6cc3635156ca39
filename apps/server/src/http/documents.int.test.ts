import { orderKey } from "@souk/core/order-key";
import { issueDue } from "@souk/core/invoices/issue-due";
import { orderDesk } from "@souk/core/orders/orders.fixture";
import { beforeEach, expect, test } from "vitest";
import { testApp } from "../testing/test-app.ts";

const { db, deps, make, request, signedInAs, asNewBrowser } = await testApp();
const { core, moves, order } = await orderDesk(db, make);

beforeEach(asNewBrowser);

async function invoicedOrder(userId: string | null = null) {
  const made = await order("card", userId);
  await issueDue(core);
  const { id, orderId } = await db.invoice.findFirstOrThrow({
    where: { order: { number: made.number } },
    select: { id: true, orderId: true },
  });
  return {
    key: orderKey(deps.core.config.secret, orderId),
    path: `/api/orders/${made.number}/documents/${id}`,
    staffPath: `/api/admin/documents/${id}`,
  };
}

const statusOf = async (path: string): Promise<number> => (await request(path)).status;

test("an invoice is opened by its order's key, and twice it is the same file", async () => {
  const { path, key } = await invoicedOrder();
  const answer = await request(`${path}?key=${key}`);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toMatch(/^inline; filename="INV-\d{4}-\d{5}\.pdf"$/);
  expect(answer.headers.get("cache-control")).toContain("no-store");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  const again = Buffer.from(await (await request(`${path}?key=${key}`)).arrayBuffer());
  expect(again.equals(bytes)).toBe(true);
  for (const wrong of [
    path,
    `${path}?key=${"x".repeat(43)}`,
    `${path}?key=`,
    path.replace(/[^/]+$/, "nonsense"),
  ])
    expect(await statusOf(wrong), wrong).toBe(404);
});

test("a customer opens the papers of orders of one's own", async () => {
  const { id } = await signedInAs("CUSTOMER");
  const mine = await invoicedOrder(id);
  const foreign = await invoicedOrder();
  expect(await statusOf(mine.path)).toBe(200);
  expect(await statusOf(foreign.path)).toBe(404);
  expect(await statusOf(mine.staffPath)).toBe(403);
});

test("staff who see orders open all papers, nobody else", async () => {
  const { staffPath } = await invoicedOrder();
  expect(await statusOf(staffPath)).toBe(401);
  await signedInAs("VIEWER");
  expect(await statusOf(staffPath)).toBe(200);
  expect(await statusOf("/api/admin/documents/nonsense")).toBe(404);
});

test("the label of a parcel is printed by staff who see orders", async () => {
  const { number } = await order("card");
  await moves.PROCESSING(number);
  const { shipments } = await moves.SHIPPED(number);
  expect(shipments[0]?.trackingUrl).toContain("AM123");
  const path = `/api/admin/shipments/${shipments[0]?.id}/label`;
  expect(await statusOf(path)).toBe(401);
  await signedInAs("VIEWER");
  const answer = await request(path);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect(await statusOf(path.replace(/[0-9a-f-]{36}/, "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055"))).toBe(404);
});
