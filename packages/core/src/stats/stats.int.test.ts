import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { homeView } from "../catalog/home-view.ts";
import { readContext } from "../catalog/read-context.fixture.ts";
import { cashOrder, makeShipping, orderOf, readyShopper, shopCore } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { refreshSold } from "./refresh-sold.ts";
import { ViewCounts } from "./view-counts.ts";

const testing = await testDb();
const { db } = testing;
const make = factories(db);
const core = shopCore(db);
const statOf = (productId: string) => db.productStat.findUnique({ where: { productId } });

test("looks are counted in memory and written together; what is no product's is left out", async () => {
  const views = new ViewCounts(db, core.clock);
  const product = await make.product();
  for (let look = 0; look < 3; look += 1) views.note(product.id);
  views.note(crypto.randomUUID());
  expect(await statOf(product.id)).toBeNull();
  await views.flush();
  views.note(product.id);
  await Promise.all([views.flush(), views.flush()]);
  expect(await statOf(product.id)).toMatchObject({ views: 4, sold: 0 });
  expect(await db.productStat.count()).toBe(1);
});

test("sales are those of orders that stand, and what is bought is more popular than what is looked at", async () => {
  await makeShipping(db);
  const looked = await make.product();
  const bought = await make.product();
  const views = new ViewCounts(db, core.clock);
  for (let look = 0; look < 9; look += 1) views.note(looked.id);
  await views.flush();
  const order = async () => {
    const shopper = await readyShopper(core, [[bought.variant.id, 2]]);
    return orderOf(await placeOrder(shopper.ctx, cashOrder(shopper)));
  };
  await order();
  const { number } = await order();
  await cancelByStaff(await staffContext(db, "ADMIN", core), { number });
  await refreshSold(core);
  expect(await statOf(bought.id)).toMatchObject({ sold: 2 });
  const { popular } = await homeView(readContext(testing), { locale: "en", currency: "MAD" });
  expect(popular.slice(0, 2).map(({ id }) => id)).toEqual([bought.id, looked.id]);
});
