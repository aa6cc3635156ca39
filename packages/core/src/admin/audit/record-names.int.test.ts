import type { Permission } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { staffContext } from "../staff-context.fixture.ts";
import { audit } from "./audit.ts";
import { exportAudit } from "./export-audit.ts";
import { listAudit } from "./list-audit.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db);
const viewer = await staffContext(db, "VIEWER");
const LIMIT = 50;

test("the log says what a record is called today to whoever may read it", async () => {
  const { id: productId } = await make.product({ name: "Tagine" });
  const { id: brandId } = await db.brand.create({ data: { name: "Atlas", slug: "atlas-audit" } });
  const { id: customerId } = await make.user({ name: "Salma" });
  const records = [["product", productId], ["brand", brandId], ["customer", customerId]] as const; // prettier-ignore
  for (const [entity, entityId] of records)
    await audit(db, ctx, { action: `${entity}.update`, entity, entityId, after: { it: "changed" } });
  const namesFor = async (who: typeof ctx, ids: readonly string[]) =>
    Promise.all(ids.map(async (entityId) => (await listAudit(who, { entityId, limit: 1 })).items[0]?.name));
  const ids = [productId, brandId, customerId];
  const tagine = expect.objectContaining({ en: "Tagine" });
  expect(await namesFor(ctx, ids)).toEqual([tagine, { en: "Atlas" }, { en: "Salma" }]);
  const permissions: Permission[] = ["audit.read", "products.read"];
  expect(await namesFor({ ...ctx, staff: { ...ctx.staff, permissions } }, ids)).toEqual([
    tagine,
    { en: "Atlas" },
    null,
  ]);
  await db.brand.delete({ where: { id: brandId } });
  await audit(db, ctx, { action: "product.update", entity: "product", entityId: "p1" });
  expect(await namesFor(ctx, [brandId, "p1"])).toEqual([null, null]);
});

test("records are found by what they are called today, for who may read them", async () => {
  const { id: productId } = await make.product({ name: "Bendir" });
  const { id: roleId } = await db.staffRole.create({ data: { name: "Night desk", permissions: [] } });
  const group = { code: "night", name: { en: "Owls", fr: "Hiboux" } };
  const { id: groupId } = await db.customerGroup.create({ data: group });
  await audit(db, ctx, { action: "stock.adjust", entity: "stock", entityId: productId });
  await audit(db, ctx, { action: "role.create", entity: "staff-role", entityId: roleId });
  await audit(db, ctx, { action: "group.create", entity: "customer-group", entityId: groupId });
  const found = async (query: string, who = ctx) =>
    (await listAudit(who, { query, limit: LIMIT })).items.map(({ entityId }) => entityId);
  expect(await found("bendi")).toEqual([productId]);
  expect(await found("NIGHT DESK")).toEqual([roleId]);
  expect(await found("hiboux")).toEqual([groupId]);
  expect(await found("%desk")).toEqual([]);
  expect(await found("night desk", viewer)).toEqual([]);
  const rows: string[][] = [];
  for await (const row of exportAudit(ctx, { query: "night desk" })) rows.push(row);
  expect(rows.map((row) => row[4])).toEqual(["record", roleId]);
});
