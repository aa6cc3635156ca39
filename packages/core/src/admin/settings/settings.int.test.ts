import { ShopSettings } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { readSettings } from "../../settings/read-settings.ts";
import { SettingsCache } from "../../settings/settings-cache.ts";
import { recordTimeline } from "../audit/record-timeline.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { listSettings } from "./list-settings.ts";
import { saveSettings } from "./save-settings.ts";

const { db } = await testDb();
const ctx = await staffContext(db, "ADMIN");
const shop = (over: Partial<ShopSettings>) => ShopSettings.parse({ legalName: "Souk SARL", ...over });
const save = (version: number, over: Partial<ShopSettings>, overwrite = false) =>
  saveSettings(ctx, { id: "shop", version, overwrite, value: shop(over) });

it("settings that nobody saved are as by default; a save counts at once, is logged, and meets a conflict", async () => {
  expect((await listSettings(ctx)).every(({ version }) => version === 0)).toBe(true);
  expect(await readSettings(db, "shop")).toEqual(ShopSettings.parse({}));

  expect(await save(0, { city: "Fès" })).toMatchObject({ version: 1, value: { city: "Fès" } });
  expect(await readSettings(db, "shop")).toMatchObject({ legalName: "Souk SARL", city: "Fès" });
  expect((await readSettings(db, "invoices")).prefix).toBe("INV");

  await expect(save(0, { city: "Rabat" })).rejects.toMatchObject({
    code: "EDIT_CONFLICT",
    details: { currentVersion: 1 },
  });
  expect((await readSettings(db, "shop")).city).toBe("Fès");
  expect((await save(0, { city: "Rabat" }, true)).version).toBe(2);

  const { items } = await recordTimeline(ctx, { entity: "settings", entityId: "shop", limit: 10 });
  expect(items.map(({ action, before, after }) => [action, before, after])).toEqual([
    ["settings.update", { city: "Fès" }, { city: "Rabat" }],
    ["settings.update", { city: "", legalName: "" }, { city: "Fès", legalName: "Souk SARL" }],
  ]);
});

it("of two first saves at once one wins, and the other meets a conflict", async () => {
  const value = {
    prefix: "A",
    creditPrefix: "B",
    dueDays: 3,
    cashOnDelivery: "SHIPPED",
    mailed: false,
    footer: {},
  } as const;
  const first = () => saveSettings(ctx, { id: "invoices", version: 0, overwrite: false, value });
  const ends = await Promise.allSettled([first(), first()]);
  expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

it("a process keeps settings only while it hears of changes", async () => {
  const cache = new SettingsCache(db);
  const city = async () => (await cache.read("shop")).city;
  const put = async (name: string) =>
    db.setting.update({ where: { key: "settings.shop" }, data: { value: shop({ city: name }) } });
  await put("Agadir");
  expect(await city()).toBe("Agadir");
  await put("Oujda");
  expect(await city()).toBe("Oujda");
  cache.resume();
  expect(await city()).toBe("Oujda");
  await put("Tanger");
  expect(await city()).toBe("Oujda");
  cache.drop(["catalog"]);
  expect(await city()).toBe("Oujda");
  cache.drop(["settings"]);
  expect(await city()).toBe("Tanger");
  await put("Safi");
  cache.suspend();
  expect(await city()).toBe("Safi");
});
