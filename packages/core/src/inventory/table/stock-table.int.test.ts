import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { checkInvariants } from "../invariants.ts";
import { saveLocation } from "../locations/save-location.ts";
import { setBackorder } from "../backorder/set-backorder.ts";
import { adjustVariant } from "./adjust-variant.ts";
import { readStockDetail } from "./stock-detail.ts";
import { stockLedger } from "./stock-ledger.ts";
import { stockTable } from "./stock-table.ts";

const { db } = await testDb();
const make = factories(db);
const locale = "en";
const far = await make.location();
const plenty = await make.product({
  name: "Brass lantern",
  variants: [{ sku: "B-1", stock: 40, elsewhere: [[far, 7]] }],
});
const scarce = await make.product({
  name: "Copper tray",
  variants: [
    { sku: "A-1", stock: 2 },
    { sku: "C-1", stock: 0 },
  ],
});
const kit = await make.product({ variants: [{ sku: "KIT", bundle: [[plenty.variant, 2]] }] });
const staff = await staffContext(db, "ADMIN");
const skus = async (input: Partial<Parameters<typeof stockTable>[1]> = {}) => {
  const { items, total } = await stockTable(staff, { locale, limit: 40, ...input });
  return [items.map(({ sku }) => sku), total];
};

describe("the stock table", () => {
  test("has every variant with stock of its own, by SKU, a page at a time", async () => {
    expect(await skus()).toEqual([["A-1", "B-1", "C-1"], 3]);
    const first = await stockTable(staff, { locale, limit: 2 });
    expect(first.items.map(({ sku }) => sku)).toEqual(["A-1", "B-1"]);
    const second = await stockTable(staff, { locale, limit: 2, cursor: first.nextCursor ?? "" });
    expect([second.items.map(({ sku }) => sku), second.total, second.nextCursor]).toEqual([["C-1"], 3, null]);
  });

  test("is narrowed by words, place and what is low, sold out or owed", async () => {
    expect(await skus({ query: "lantern" })).toEqual([["B-1"], 1]);
    expect(await skus({ query: "c1" })).toEqual([["A-1", "C-1"], 2]);
    expect(await skus({ locationId: far.id })).toEqual([["B-1"], 1]);
    expect(await skus({ filter: "low" })).toEqual([["A-1", "C-1"], 2]);
    expect(await skus({ filter: "out" })).toEqual([["C-1"], 1]);
    expect(await skus({ filter: "owed" })).toEqual([[], 0]);
  });

  test("says what lies where", async () => {
    const { items } = await stockTable(staff, { locale, limit: 40, query: "lantern" });
    expect(items).toMatchObject([
      { name: "Brass lantern", onHand: 47, reserved: 0, available: 47, lowStockAt: 5 },
    ]);
    expect(items[0]?.levels.map(({ onHand }) => onHand)).toEqual([40, 7]);
    const there = await stockTable(staff, { locale, limit: 40, locationId: far.id });
    expect(there.items).toMatchObject([{ onHand: 7, levels: [{ locationId: far.id, onHand: 7 }] }]);
  });
});

test("one variant: adjusted at a place, its ledger says who, where and why; a bundle has none", async () => {
  const variantId = plenty.variant.id;
  const detail = await adjustVariant(staff, {
    locale,
    variantId,
    locationId: far.id,
    delta: -3,
    reason: "DAMAGED",
    note: "Fell off the shelf",
  });
  expect(detail.levels.map(({ onHand, isDefault }) => [onHand, isDefault])).toEqual([
    [40, true],
    [4, false],
  ]);
  const first = await stockLedger(staff, { variantId, limit: 1 });
  expect(first.items).toMatchObject([
    {
      quantity: -3,
      reason: "DAMAGED",
      note: "Fell off the shelf",
      location: "Place 1",
      actorName: staff.staff.name,
    },
  ]);
  const rest = await stockLedger(staff, { variantId, limit: 5, cursor: first.nextCursor ?? "" });
  expect(rest.items.map(({ quantity }) => quantity).toSorted((a, b) => a - b)).toEqual([7, 40]);
  const tooMany = { locale, variantId, locationId: far.id, delta: -5, reason: "CORRECTION" } as const;
  await expect(adjustVariant(staff, tooMany)).rejects.toMatchObject({ code: "STOCK_BELOW_RESERVED" });
  const bundle = { locale, variantId: kit.variant.id, delta: 1, reason: "RECEIVED" } as const;
  await expect(adjustVariant(staff, bundle)).rejects.toMatchObject({ code: "BUNDLE_HAS_NO_STOCK" });
  expect(await checkInvariants(db)).toEqual([]);
});

describe("places", () => {
  const base = {
    code: "fes",
    name: "Fès",
    city: "Fès",
    country: "MA",
    priority: 3,
    overwrite: false,
  } as const;

  test("are added, edited and told apart by their code", async () => {
    const all = await saveLocation(staff, { ...base, sellsOnline: true, active: true });
    const made = all.find(({ code }) => code === "fes");
    expect(made).toMatchObject({ name: "Fès", onHand: 0, version: 1 });
    await expect(saveLocation(staff, { ...base, sellsOnline: true, active: true })).rejects.toMatchObject({
      code: "NAME_TAKEN",
    });
    const edit = { ...base, id: made?.id ?? "", version: 1, name: "Fez", sellsOnline: true, active: true };
    await saveLocation(staff, edit);
    await expect(saveLocation(staff, edit)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
  });

  test("are closed only while nothing lies there; the default one never is", async () => {
    const all = await saveLocation(staff, { ...base, code: "full", sellsOnline: true, active: true });
    const full = all.find(({ code }) => code === "full");
    const id = full?.id ?? "";
    const adjust = (delta: number) =>
      adjustVariant(staff, {
        locale,
        variantId: scarce.variant.id,
        locationId: id,
        delta,
        reason: "RECEIVED",
      });
    await adjust(2);
    const close = { ...base, code: "full", id, version: 1, sellsOnline: false, active: false };
    await expect(saveLocation(staff, close)).rejects.toMatchObject({
      code: "LOCATION_NOT_EMPTY",
      details: { onHand: 2 },
    });
    await adjust(-2);
    const closed = await saveLocation(staff, close);
    expect(closed.find((place) => place.id === id)).toMatchObject({ active: false, sellsOnline: false });
    await expect(adjust(1)).rejects.toMatchObject({ code: "NOT_FOUND", details: { entity: "location" } });
    const main = all.find(({ isDefault }) => isDefault);
    const shut = { ...base, code: "main", id: main?.id ?? "", version: main?.version ?? 0, active: true };
    await expect(saveLocation(staff, { ...shut, sellsOnline: false })).rejects.toMatchObject({
      code: "DEFAULT_LOCATION",
    });
  });

  test("that begin or stop to sell change what shoppers can buy, at once", async () => {
    const shed = await make.location({ sellsOnline: false });
    const { id } = await make.product({ variants: [{ stock: 0, elsewhere: [[shed, 5]] }] });
    await db.productListing.updateMany({ where: { productId: id }, data: { available: false } });
    const stored = await db.stockLocation.findUniqueOrThrow({ where: { id: shed.id } });
    const { code, name, priority, version } = stored;
    const edit = { ...base, code, name, priority, id: shed.id, active: true };
    const listed = async () =>
      (await db.productListing.findFirstOrThrow({ where: { productId: id } })).available;
    await saveLocation(staff, { ...edit, version, sellsOnline: true });
    expect(await listed()).toBe(true);
    await saveLocation(staff, { ...edit, version: version + 1, sellsOnline: false });
    expect(await listed()).toBe(false);
  });
});

test("the detail tells the policy, and every open place", async () => {
  const [variant] = scarce.variants.slice(1);
  const variantId = variant?.id ?? "";
  await setBackorder(staff, { policy: "ALLOW", variantId, limit: 3, text: { en: "Soon" } });
  expect(await readStockDetail(db, variantId, locale)).toMatchObject({
    bundle: false,
    backorder: "ALLOW",
    backorderLimit: 3,
    backorderText: { en: "Soon" },
    available: 0,
  });
  expect(await readStockDetail(db, kit.variant.id, locale)).toMatchObject({ bundle: true });
  await expect(readStockDetail(db, crypto.randomUUID(), locale)).rejects.toMatchObject({ code: "NOT_FOUND" });
});
