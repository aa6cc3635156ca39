import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { cardOrder, orderOf, readyShopper } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { kitScene } from "../inventory/bundle.fixture.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { processOrder } from "../orders/process-order.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { shipOrder } from "../orders/ship-order.ts";
import { packingSlips } from "./packing-slips.ts";
import { pickList } from "./pick-list.ts";

const { db } = await testDb({ poolSize: 4 });
const make = factories(db);
const { core, staff, order, refund, units } = await orderDesk(db, make);
const buy = async (...lines: [string, number][]) => {
  const shopper = await readyShopper(core, lines);
  return orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper))).number;
};
const listOf = (...numbers: number[]) => pickList(core, { numbers, locale: "en" });

test("fetches the goods of several orders place by place, each SKU once with the orders it goes to", async () => {
  const near = await make.location({ priority: -1 });
  const { variant } = await make.product({ variants: [{ stock: 9, elsewhere: [[near, 3]] }] });
  const other = (await make.product()).variant;
  const [first, second] = [await buy([variant.id, 2], [other.id, 1]), await buy([variant.id, 4])];
  const list = await listOf(second, first);
  expect(list.orders.map(({ number }) => number)).toEqual([second, first]);
  const [shop, store] = list.places;
  const one = { sku: variant.sku, missing: 0 };
  expect(shop).toMatchObject({ items: [{ ...one, quantity: 3 }] });
  const orders = [
    { number: first, quantity: 2 },
    { number: second, quantity: 1 },
  ];
  expect(shop?.items[0]?.orders).toEqual(orders);
  expect(store?.items.find(({ sku }) => sku === variant.sku)).toMatchObject({
    quantity: 3,
    orders: [{ number: second, quantity: 3 }],
  });
  expect(store?.items.map(({ sku }) => sku)).toEqual([variant.sku, other.sku].toSorted());
  // What has left is fetched no more: it came from the first place on the way.
  const { lines } = await processOrder(staff, { number: second });
  await shipOrder(staff, {
    number: second,
    carrier: "Amana",
    lines: lines.map(({ id: lineId }) => ({ lineId, quantity: 2 })),
  });
  const rest = await listOf(second);
  expect(rest.places.map(({ name, items }) => [name, items.map(({ quantity }) => quantity)])).toEqual([
    [store?.name, [2]],
  ]);
});

test("a bundle is fetched by its parts; what was given back before it left is not, nor is it packed", async () => {
  const { kit, tile, bag } = await kitScene(db, make);
  const number = await buy([kit.id, 2]);
  const items = (await listOf(number)).places.flatMap((place) => place.items);
  expect(items.map(({ sku }) => sku).toSorted()).toEqual([tile.sku, bag.sku].toSorted());
  const slip = async () => (await packingSlips(core, { numbers: [number] }))[0]?.lines[0];
  expect(await slip()).toMatchObject({ sku: kit.sku, quantity: 2, left: 2 });
  await refundOrder(staff, { number, ...refund(await units(number, 1)) });
  const half = (await listOf(number)).places.flatMap((place) => place.items);
  expect(half.map(({ quantity }) => quantity * 2)).toEqual(items.map(({ quantity }) => quantity));
  expect(await slip()).toMatchObject({ quantity: 2, left: 1 });
});

test("orders with nothing to fetch are named with the reason, in the order of the numbers; strangers are left out", async () => {
  const [cash, held, gone, good] = [
    await order("cash"),
    await order("card"),
    await order("card"),
    await order("card"),
  ];
  await db.order.update({
    where: { number: held.number },
    data: { reviewState: "HELD", risk: { score: 60, reasons: [] } },
  });
  await cancelByStaff(staff, gone);
  const numbers = [gone.number, cash.number, held.number, 2_000_000_000, good.number];
  const list = await listOf(...numbers);
  expect(list.left).toEqual([
    { number: gone.number, why: "NOTHING_LEFT" },
    { number: cash.number, why: "UNACCEPTED" },
    { number: held.number, why: "HELD" },
  ]);
  expect(list.orders).toMatchObject([{ number: good.number, customer: "Salma Idrissi" }]);
  const slips = await packingSlips(core, { numbers });
  expect(slips.map(({ number }) => number)).toEqual(numbers.filter((number) => number < 2_000_000_000));
});

test("a product that was erased is fetched by the words of its order, from no known place", async () => {
  const { number, variant } = await order("card");
  await db.orderLine.updateMany({ where: { order: { number } }, data: { variantId: null } });
  const [place, ...more] = (await listOf(number)).places;
  expect(more).toEqual([]);
  const item = { sku: variant.sku, quantity: 2, orders: [{ number, quantity: 2 }] };
  expect(place).toMatchObject({ name: null, items: [item] });
});
