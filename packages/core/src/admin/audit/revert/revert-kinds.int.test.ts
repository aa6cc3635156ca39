import { SavePromotionInput, SaveZoneInput } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { createProduct } from "../../products/create-product.ts";
import { deleteProduct } from "../../products/delete-product.ts";
import { editOf, productInput } from "../../products/product-input.fixture.ts";
import { readProduct } from "../../products/read-product.ts";
import { updateProduct } from "../../products/update-product.ts";
import { readPromotion } from "../../promotions/read-promotion.ts";
import { savePromotion } from "../../promotions/save-promotion.ts";
import { readZone } from "../../shipping/read-zones.ts";
import { saveZone } from "../../shipping/save-zone.ts";
import { listRoles } from "../../staff/roles/list-roles.ts";
import { saveRole } from "../../staff/roles/save-role.ts";
import { staffContext } from "../../staff-context.fixture.ts";
import { listAudit } from "../list-audit.ts";
import { previewRevert, revertChange } from "./revert-change.ts";

const { db } = await testDb();
const ctx = await staffContext(db);
const clerk = await staffContext(db, "VIEWER");

const latest = async (entityId: string) => {
  const { items } = await listAudit(ctx, { entityId, limit: 1 });
  return { id: items[0]?.id ?? "" };
};

it("a product's texts, tags, brand and facts come back, and what was not there is gone again", async () => {
  const specs = [{ label: { en: "Bore", fr: "Alésage" }, value: { en: "15 mm" } }];
  const made = await createProduct(ctx, productInput({ tags: ["brass"], specs }));
  const { en } = made.texts;
  const texts = {
    en: { ...en, name: "Brass tap, polished", seoTitle: "Taps" },
    fr: { name: "Robinet", description: "<p>Un robinet en laiton.</p>" },
  };
  const edit = editOf(made, { texts, tags: ["brass", "new"], brand: "Atlas Taps", specs: [] });
  const saved = await updateProduct(ctx, edit);
  expect(saved.texts).toMatchObject({ en: { seoTitle: "Taps" }, fr: { name: "Robinet" } });
  await revertChange(ctx, await latest(made.id));
  const { version: _version, updatedAt: _updatedAt, ...now } = await readProduct(db, made.id);
  expect(now).toEqual({ ...made, version: undefined, updatedAt: undefined });
  // And again, the other way: the facts in their list are the same, however the database orders their fields.
  expect(await previewRevert(ctx, await latest(made.id))).toMatchObject({ state: "POSSIBLE" });
});

it("a price is not taken back: nothing of that change is, and its fields are named", async () => {
  const made = await createProduct(ctx, productInput());
  const [variant] = made.variants;
  if (!variant) throw new Error("no variant");
  const prices = { ...variant.prices, MAD: { amount: 1, compareAt: null } };
  const edit = editOf(made, { featured: true, variants: [{ ...variant, prices }] });
  await updateProduct(ctx, edit);
  const change = await latest(made.id);
  const refusal = {
    code: "NOT_REVERTIBLE",
    details: { reason: "NOT_KEPT", fields: [`variants.${variant.sku}.prices.MAD.amount`] },
  };
  await expect(previewRevert(ctx, change)).rejects.toMatchObject(refusal);
  await expect(revertChange(ctx, change)).rejects.toMatchObject(refusal);
  expect(await readProduct(db, made.id)).toMatchObject({ featured: true, version: 2 });
});

it("a product that was deleted since, and one that may not be so any more, say so", async () => {
  const made = await createProduct(ctx, productInput());
  await updateProduct(ctx, editOf(made, { tags: ["late"] }));
  const change = await latest(made.id);
  await db.auditLog.update({ where: change, data: { before: { tags: ["x".repeat(61)] } } });
  await expect(previewRevert(ctx, change)).rejects.toMatchObject({
    code: "NOT_REVERTIBLE",
    details: { reason: "NOT_ALLOWED", fields: ["tags"] },
  });
  await deleteProduct(ctx, { id: made.id });
  await expect(previewRevert(ctx, change)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

it("a promotion's terms come back, from one kind of effect to another", async () => {
  const terms = {
    name: { en: "Spring" },
    trigger: "AUTOMATIC",
    status: "DRAFT",
    startsAt: null,
    endsAt: "2030-01-01T00:00:00.000Z",
    priority: 0,
    stacking: "STACKABLE",
    exclusionGroup: null,
    conditions: [{ kind: "QUANTITY", min: 2, goods: { of: "ALL" } }],
    effect: { kind: "PERCENT", basisPoints: 1000, goods: { of: "ALL" } },
    usageLimit: 10,
    perCustomerLimit: null,
  };
  const save = (over: object) => savePromotion(ctx, SavePromotionInput.parse({ ...terms, ...over }));
  const { id, version } = await save({});
  const effect = { kind: "AMOUNT", amounts: { MAD: 500, EUR: 50 }, goods: { of: "ALL" } };
  const edit = { effect, endsAt: null, startsAt: "2029-01-01T00:00:00.000Z", usageLimit: null };
  await save({ id, version, conditions: [], name: { en: "Spring", fr: "Printemps" }, ...edit });
  const change = await latest(id);
  await revertChange(ctx, change);
  expect(await readPromotion(db, id, ctx)).toMatchObject(terms);
  await revertChange(ctx, await latest(id));
  expect(await readPromotion(db, id, ctx)).toMatchObject({ ...edit, conditions: [] });
  await expect(revertChange(clerk, change)).rejects.toMatchObject({
    code: "FORBIDDEN",
    details: { permission: "promotions.write" },
  });
});

it("a shipping zone's places, methods and rates come back", async () => {
  const rate = { currency: "MAD", maxWeightGrams: 5000, minSubtotal: 0, amount: 4900 };
  const method = {
    code: "standard",
    kind: "DELIVERY",
    label: { en: "Standard", ar: "عادي" },
    carrier: "barid",
  };
  const methods = [{ ...method, pickup: null, minDays: 1, maxDays: 3, active: true, rates: [rate] }];
  const zone = { code: "rif", name: { en: "Rif" }, countries: ["MA"], regions: ["tetouan"], methods };
  const save = (over: object) => saveZone(ctx, SaveZoneInput.parse({ ...zone, ...over }));
  const { id, version } = await save({});
  await save({ id, version, regions: [], methods: [] });
  const change = await latest(id);
  await revertChange(ctx, change);
  expect(await readZone(db, id)).toMatchObject(zone);
  await save({ id, version: 3, methods: [{ ...methods[0], rates: [{ ...rate, amount: 1 }] }] });
  // The methods are one list: whoever changed one of them since is not overwritten.
  expect(await previewRevert(ctx, change)).toMatchObject({
    state: "CONFLICT",
    conflicts: { made: { methods: [] } },
  });
  await expect(revertChange(clerk, change)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

it("a role's rights come back, never those of one's own role or beyond one's own", async () => {
  const role = { name: "Packer", description: "Packs", secondFactor: false };
  await saveRole(ctx, { ...role, permissions: ["orders.read"], version: 0 });
  const find = async () => (await listRoles(ctx)).find(({ name }) => name.startsWith("Pack"));
  const id = (await find())?.id ?? "";
  const wide = { ...role, id, name: "Packers", secondFactor: true, version: 1 };
  await saveRole(ctx, { ...wide, permissions: ["orders.read", "orders.refund"] });
  const change = await latest(id);
  const user = { id: clerk.staff.id };
  const manager = { name: "Manager", permissions: ["audit.read", "staff.write", "orders.read"] };
  await db.user.update({ where: user, data: { role: "STAFF", staffRole: { create: manager } } });
  const asManager = { ...clerk, staff: { ...clerk.staff, permissions: ctx.staff.permissions } };
  await expect(revertChange(asManager, change)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await find()).toMatchObject({ name: "Packers", permissions: ["orders.read", "orders.refund"] });
  await revertChange(ctx, change);
  expect(await find()).toMatchObject({ ...role, permissions: ["orders.read"] });
});
