import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { testCore } from "../staff-context.fixture.ts";
import { overview } from "./overview.ts";

const { db } = await testDb();
const make = factories(db);
const now = new Date("2026-06-15T10:00:00Z");
const core = testCore(db, { clock: { now: () => now } });
let number = 1;

async function order(
  placedAt: string,
  total: number,
  over: { state?: "CANCELLED" | "PAID"; currency?: string; email?: string } = {},
): Promise<void> {
  const { state = "PAID", currency = "MAD", email = "a@shop.example" } = over;
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
      lines: { create: { position: 0, sku: "TILE-1", name: "Tile", unitPrice: total, quantity: 1, total } },
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
