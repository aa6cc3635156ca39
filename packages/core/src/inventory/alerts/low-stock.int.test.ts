import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { adjustVariant } from "../table/adjust-variant.ts";
import { tellLowStock } from "./tell-low-stock.ts";

const { db } = await testDb();
const make = factories(db);
const staff = await staffContext(db, "ADMIN");
const locale = "en";

test("whom the settings name is written to once a fall, by however many workers", async () => {
  const { variant } = await make.product({ variants: [{ stock: 9 }] });
  const move = (delta: number) =>
    adjustVariant(staff, { locale, variantId: variant.id, delta, reason: "CORRECTION" });
  const mails = () => db.mailMessage.findMany({ where: { template: "low_stock" }, orderBy: { id: "asc" } });
  await move(-5);
  expect(await tellLowStock(staff)).toBe(0);
  await db.setting.create({
    data: { key: "settings.mails", value: { lowStockTo: "a@souk.test,b@souk.test", lowStockLocale: "fr" } },
  });
  const told = await Promise.all([1, 2, 3].map(() => tellLowStock(staff)));
  expect(told.reduce((sum, some) => sum + some)).toBe(1);
  const sent = await mails();
  expect(sent.map(({ recipient }) => recipient)).toEqual(["a@souk.test", "b@souk.test"]);
  expect(sent[0]).toMatchObject({ locale: "fr", data: { items: [{ sku: variant.sku, available: 4 }] } });
  // Lower still is the same fall; risen and fallen again is another.
  await move(-1);
  expect(await tellLowStock(staff)).toBe(0);
  await move(20);
  expect(await tellLowStock(staff)).toBe(0);
  await move(-20);
  expect(await tellLowStock(staff)).toBe(1);
  expect(await mails()).toHaveLength(4);
});
