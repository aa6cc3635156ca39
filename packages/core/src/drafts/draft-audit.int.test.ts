import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, it } from "vitest";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { market } from "../cart/cart.fixture.ts";
import { address, makeShipping, shopCore } from "../checkout/checkout.fixture.ts";
import { changeDraft } from "./change-draft.ts";
import { createDraft } from "./create-draft.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
const staff = await staffContext(db, "ADMIN", core);
beforeAll(() => makeShipping(db));

const logOf = async (number: number) => {
  const rows = await db.auditLog.findMany({
    where: { entity: "draft", entityId: String(number), action: { not: "draft.create" } },
    orderBy: { id: "asc" },
    select: { action: true, before: true, after: true },
  });
  return rows.map(({ action, before, after }) => [action, before, after]);
};

it("each change of a draft by staff is in the audit log, as it was and as it is", async () => {
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  const { number } = await createDraft(staff, market);
  const added = await changeDraft(staff, {
    number,
    change: { kind: "ADD", variantId: variant.id, quantity: 2 },
  });
  const lineId = added.cart.lines[0]?.id ?? "";
  await changeDraft(staff, { number, change: { kind: "QUANTITY", lineId, quantity: 3 } });
  await changeDraft(staff, { number, change: { kind: "QUANTITY", lineId, quantity: 3 } });
  const refused = changeDraft(staff, { number, change: { kind: "QUANTITY", lineId, quantity: 9 } });
  await expect(refused).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
  const customer = { kind: "CUSTOMER", email: "s@example.test", billingAddress: null } as const;
  await changeDraft(staff, { number, change: { ...customer, shippingAddress: address } });
  await changeDraft(staff, { number, change: { kind: "SHIPPING", methodCode: "standard" } });
  await changeDraft(staff, { number, change: { kind: "PRICE", lineId, amount: 8000, reason: "fair" } });
  await changeDraft(staff, { number, change: { kind: "NOTE", note: "by phone" } });
  const { sku } = variant;
  const place = `${address.city}, ${address.country}`;
  expect(await logOf(number)).toEqual([
    ["draft.change", { lines: [] }, { lines: [`2 × ${sku}`] }],
    ["draft.change", { lines: [`2 × ${sku}`] }, { lines: [`3 × ${sku}`] }],
    ["draft.change", { place: null, customer: null }, { place, customer: expect.any(String) }],
    ["draft.change", { shippingMethodCode: null }, { shippingMethodCode: "standard" }],
    ["draft.price", { amount: null, reason: null }, { amount: 8000, reason: "fair" }],
    ["draft.change", { note: "" }, { note: "by phone" }],
  ]);
  expect(JSON.stringify(await logOf(number))).not.toContain(address.fullName);
});
