import { ShopSettings } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { readSettings } from "../../../settings/read-settings.ts";
import { readBrand } from "../../brands/read-brand.ts";
import { saveBrand } from "../../brands/save-brand.ts";
import { readTree } from "../../categories/read-tree.ts";
import { saveCategory } from "../../categories/save-category.ts";
import { saveSettings } from "../../settings/save-settings.ts";
import { staffContext } from "../../staff-context.fixture.ts";
import { listAudit } from "../list-audit.ts";
import { previewRevert, revertChange } from "./revert-change.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "ADMIN");
const viewer = await staffContext(db, "VIEWER");

const latest = async (entityId: string) => {
  const { items } = await listAudit(ctx, { entityId, limit: 1 });
  return { id: items[0]?.id ?? "" };
};
let version = 0;
const save = async (over: Partial<ShopSettings>) => {
  const value = ShopSettings.parse({ legalName: "Souk SARL", ...over });
  version = (await saveSettings(ctx, { id: "shop", version, overwrite: true, value })).version;
  return latest("shop");
};

it("shows what would become of a record, does it, and logs it", async () => {
  await save({ city: "Fès" });
  const change = await save({ city: "Rabat", legalName: "Souk SA" });
  const possible = {
    state: "POSSIBLE",
    before: { city: "Rabat", legalName: "Souk SA" },
    after: { city: "Fès", legalName: "Souk SARL" },
    conflicts: { made: {}, is: {} },
  };
  expect(await previewRevert(ctx, change)).toEqual(possible);
  expect((await readSettings(db, "shop")).city).toBe("Rabat");
  expect(await revertChange(ctx, change)).toEqual({ ...possible, state: "DONE" });
  expect(await readSettings(db, "shop")).toMatchObject({ city: "Fès", legalName: "Souk SARL" });
  const { items } = await listAudit(ctx, { entityId: "shop", limit: 1 });
  expect(items).toMatchObject([
    { action: "settings.update", before: { city: "Rabat" }, after: { city: "Fès" } },
  ]);
  // Again there is nothing to do; and the taking back can be taken back.
  expect(await revertChange(ctx, change)).toMatchObject({ state: "DONE", after: {} });
  await revertChange(ctx, await latest("shop"));
  expect((await readSettings(db, "shop")).city).toBe("Rabat");
});

it("leaves fields alone that others changed since, and says so", async () => {
  await save({ city: "Fès", legalName: "A" });
  const change = await save({ city: "Rabat", legalName: "B" });
  await save({ city: "Tanger", legalName: "B" });
  const conflict = { state: "CONFLICT", conflicts: { made: { city: "Rabat" }, is: { city: "Tanger" } } };
  expect(await previewRevert(ctx, change)).toMatchObject(conflict);
  expect(await revertChange(ctx, change)).toMatchObject(conflict);
  expect(await readSettings(db, "shop")).toMatchObject({ city: "Tanger", legalName: "B" });
});

it("is for who may change the record, and only for what can be", async () => {
  const change = await save({ city: "Oujda" });
  await expect(revertChange(viewer, change)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect((await readSettings(db, "shop")).city).toBe("Oujda");
  const nowhere = { id: "0190a000-0000-7000-8000-00000000dead" };
  await expect(revertChange(ctx, nowhere)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

it("a category's texts come back, and one that it didn't have is gone again", async () => {
  const { id } = await make.category({ name: "Lamps" });
  const node = async () => (await readTree(db)).find((one) => one.id === id);
  const before = await node();
  if (!before) throw new Error("no category");
  const { parentId, texts } = before;
  const edit = { ...texts, en: { ...texts.en, name: "Lanterns" } };
  await saveCategory(ctx, {
    id,
    version: before.version,
    overwrite: false,
    parentId,
    active: false,
    texts: edit,
  });
  expect(await node()).toMatchObject({ active: false, texts: { en: { name: "Lanterns" } } });
  await revertChange(ctx, await latest(id));
  expect(await node()).toMatchObject({ active: true, texts: { en: { name: "Lamps" } } });
});

it("a brand's words come back; a deleted one has to be restored first", async () => {
  const { id } = await saveBrand(ctx, { overwrite: false, name: "Atlas", about: {}, mediaId: null });
  await saveBrand(ctx, {
    id,
    overwrite: true,
    name: "Atlas Mountains",
    about: { en: "High" },
    mediaId: null,
  });
  const change = await latest(id);
  await revertChange(ctx, change);
  expect(await readBrand(db, id)).toMatchObject({ name: "Atlas", about: {} });
  await db.brand.update({ where: { id }, data: { deletedAt: new Date() } });
  await expect(previewRevert(ctx, change)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
