import { testDb } from "@souk/testing";
import sharp from "sharp";
import { expect, it } from "vitest";
import { memoryStorage, staffContext } from "../../admin/staff-context.fixture.ts";
import { CACHE_CHANNEL } from "../../cache/drop-tags.ts";
import { listProducts } from "../../catalog/list-products.ts";
import { readContext } from "../../catalog/read-context.fixture.ts";
import { cashOrder, makeShipping, orderOf, readyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { checkInvariants } from "../../inventory/invariants.ts";
import { confirmOrder } from "../../orders/confirm-order.ts";
import { processOrder } from "../../orders/process-order.ts";
import { shipOrder } from "../../orders/ship-order.ts";
import { importShopify } from "./import-shopify.ts";
import { fixture } from "./shopify-file.fixture.ts";

const test = await testDb();
const core = shopCore(test.db, { storage: memoryStorage() });
const picture = sharp({ create: { width: 400, height: 500, channels: 3, background: "#1f7a5a" } }).png();
const find = (query: string) => listProducts(readContext(test), { ...list, query });
const list = { locale: "fr", currency: "MAD", sort: "featured", limit: 10 } as const;

it("imported goods are found at once, bought and shipped", async () => {
  await makeShipping(test.db);
  expect((await find("safi bowl")).total).toBe(0);
  const client = await test.pool.connect();
  const told: string[] = [];
  client.on("notification", ({ payload }) => told.push(...(payload ?? "").split(" ")));
  await client.query(`LISTEN ${CACHE_CHANNEL}`);
  await importShopify(core, {
    source: fixture("old-columns.csv"),
    prices: { currency: "EUR", rate: 10.8 },
    fetchImage: () => Promise.reject(new Error("nothing answers there")),
    drawPicture: () => picture.toBuffer(),
  });
  await client.query("SELECT 1");
  client.release();
  expect(told).toContain("catalog");

  const { items } = await find("safi bowl");
  expect(items.map(({ name, available }) => [name, available])).toEqual([["Safi salad bowl", true]]);
  expect((await find("amber soap")).total).toBe(1);
  // Not published there, a draft, archived: not to be found here.
  for (const hidden of ["brass tray", "wool throw", "old lantern"])
    expect((await find(hidden)).total).toBe(0);

  const { id: variantId } = await test.db.variant.findUniqueOrThrow({ where: { sku: "SAFI-COB-24" } });
  const shopper = await readyShopper(core, [[variantId, 2]]);
  const { number } = orderOf(await placeOrder(shopper.ctx, cashOrder(shopper)));
  const staff = await staffContext(test.db, "ADMIN", core);
  await confirmOrder(staff, { number });
  await processOrder(staff, { number });
  expect(await shipOrder(staff, { number, carrier: "Amana" })).toMatchObject({ state: "SHIPPED" });
  const level = await test.db.stockLevel.findFirstOrThrow({ where: { variantId } });
  expect(level.onHand).toBe(10);
  expect(await checkInvariants(test.db)).toEqual([]);
});
