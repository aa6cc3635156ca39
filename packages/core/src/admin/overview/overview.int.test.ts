import type { OrderState } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { testCore } from "../staff-context.fixture.ts";
import { overview } from "./overview.ts";

const { db } = await testDb();
const make = factories(db);
const now = new Date("2026-06-15T10:00:00Z");
const at = (time: string) => testCore(db, { clock: { now: () => new Date(time) } });
const core = testCore(db, { clock: { now: () => now } });
let number = 1;

async function order(
  placedAt: string,
  total: number,
  over: { state?: OrderState; currency?: string; email?: string; variantId?: string } = {},
): Promise<void> {
  const { state = "PAID", currency = "MAD", email = "a@shop.example", variantId = null } = over;
  const line = { position: 0, sku: "TILE-1", name: "Tile", unitPrice: total, quantity: 1, total, variantId };
  await db.order.create({
    data: {
      number: number++,
      state,
      currency,
      email,
      locale: "en",
      subtotal: total,
      shippingTotal: 0,
      total,
      shippingMethodCode: "standard",
      shippingLabel: "Standard",
      placedAt: new Date(placedAt),
      lines: { create: line },
    },
  });
}

test("figures count business of one currency, against the period before", async () => {
  await order("2026-06-15T09:00:00Z", 1000);
  await order("2026-06-10T23:59:59Z", 3000, { email: "b@shop.example" });
  await order("2026-06-09T00:00:00Z", 500);
  await order("2026-06-02T00:00:00Z", 700);
  await order("2026-06-01T12:00:00Z", 9999, { state: "CANCELLED" });
  await order("2026-06-14T12:00:00Z", 8888, { state: "CANCELLED" });
  await order("2026-06-14T12:00:00Z", 7777, { currency: "EUR" });
  const view = await overview(core, { currency: "MAD", days: 7 });
  expect(view.orders).toEqual({ value: 3, previous: 1 });
  expect(view.revenue).toEqual({ value: 4500, previous: 700 });
  expect(view.averageOrder).toEqual({ value: 1500, previous: 700 });
  expect(view.customers).toEqual({ value: 2, previous: 1 });
  expect(view.topProducts).toEqual([{ name: "Tile", units: 3, revenue: 4500 }]);
  expect(view.recentOrders[0]).toMatchObject({ total: 1000, units: 1 });
});

test("the series has a day for each day, and adds up to the figures", async () => {
  const { series, revenue } = await overview(core, { currency: "MAD", days: 7 });
  expect(series.map(({ day }) => day)).toEqual([
    "2026-06-09",
    "2026-06-10",
    "2026-06-11",
    "2026-06-12",
    "2026-06-13",
    "2026-06-14",
    "2026-06-15",
  ]);
  expect(series.reduce((sum, day) => sum + day.revenue, 0)).toBe(revenue.value);
});

test("what runs out is told, what has enough isn't", async () => {
  const { variants } = await make.product({ name: "Scarce tile", variants: [{ stock: 2 }, { stock: 500 }] });
  const { lowStock, lowStockCount } = await overview(core, { currency: "MAD", days: 7 });
  expect(lowStock.map(({ sku }) => sku)).toEqual([variants[0]?.sku]);
  expect(lowStockCount).toBe(1);
});

test("a day's sum may pass what an integer of the database holds", async () => {
  for (let count = 0; count < 3; count += 1) await order("2026-01-10T08:00:00Z", 1_000_000_000);
  const view = await overview(at("2026-01-11T00:30:00Z"), { currency: "MAD", days: 2 });
  expect(view.revenue.value).toBe(3_000_000_000);
  expect(view.series).toEqual([
    { day: "2026-01-10", orders: 3, revenue: 3_000_000_000 },
    { day: "2026-01-11", orders: 0, revenue: 0 },
  ]);
  expect(view.topProducts[0]?.revenue).toBe(3_000_000_000);
});

test("the period before ends at the same hour, so that a morning isn't compared with a whole day", async () => {
  await order("2025-05-01T09:00:00Z", 100);
  await order("2025-05-01T11:00:00Z", 200);
  await order("2025-05-02T09:00:00Z", 400);
  const { revenue } = await overview(at("2025-05-02T10:00:00Z"), { currency: "MAD", days: 1 });
  expect(revenue).toEqual({ value: 400, previous: 100 });
});

test("a product's variants sell together, under its name of today", async () => {
  const { variants } = await make.product({ name: "Mosaic", variants: [{}, {}] });
  for (const { id } of variants) await order("2024-03-05T08:00:00Z", 800, { variantId: id });
  await order("2024-03-05T08:00:00Z", 900);
  const { topProducts } = await overview(at("2024-03-05T10:00:00Z"), { currency: "MAD", days: 1 });
  expect(topProducts).toEqual([
    { name: "Mosaic", units: 2, revenue: 1600 },
    { name: "Tile", units: 1, revenue: 900 },
  ]);
});

test("a shop without an order has zeros, not an error", async () => {
  const view = await overview(at("2020-01-01T10:00:00Z"), { currency: "EUR", days: 365 });
  expect(view.series).toHaveLength(365);
  expect([view.averageOrder, view.topProducts]).toEqual([{ value: 0, previous: 0 }, []]);
});

test("what waits to be shipped is counted in every currency", async () => {
  const before = (await overview(core, { currency: "MAD", days: 7 })).toShip;
  await order("2026-06-15T09:00:00Z", 1, { currency: "EUR", state: "PROCESSING" });
  await order("2026-06-15T09:00:00Z", 1, { state: "SHIPPED" });
  expect((await overview(core, { currency: "MAD", days: 7 })).toShip).toBe(before + 1);
});
