import { workingDay } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { loaders } from "../mail/load-mail.ts";
import { cardOrder, orderOf, readyShopper } from "../checkout/checkout.fixture.ts";
import { getCheckout } from "../checkout/get-checkout.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { cancelByStaff } from "./cancel-by-staff.ts";
import { deliverOrder } from "./deliver-order.ts";
import { getOrder } from "./get-order.ts";
import { myOrders } from "./my-orders.ts";
import { orderDesk } from "./orders.fixture.ts";
import { processOrder } from "./process-order.ts";
import { shipOrder } from "./ship-order.ts";

const { db } = await testDb({ poolSize: 4 });
const make = factories(db);
const { core, staff, order } = await orderDesk(db, make);
const DAY = 86_400_000;
/** As the fixture's method says: one to four working days. */
const from = (sent: Date) => ({ from: workingDay(sent, 1), to: workingDay(sent, 4) });

async function placed() {
  const customer = await make.user();
  const { variant } = await make.product();
  const shopper = await readyShopper(core, [[variant.id, 3]], customer.id);
  const { shippingOptions } = await getCheckout(shopper.ctx, { locale: "en", currency: "MAD" });
  const told = shippingOptions[0]?.arrives;
  const { number, key } = orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
  const view = () => getOrder(shopper.ctx, { number, key });
  const mine = async () =>
    (await myOrders({ ...shopper.ctx, customer }, { limit: 5 })).items.find((one) => one.number === number)
      ?.arrives;
  return { number, told, view, mine };
}

test("an order keeps the days that the checkout told, and a parcel counts them from when it was sent", async () => {
  const { number, told, view, mine } = await placed();
  expect(told).toEqual(from(core.clock.now()));
  expect((await view()).arrives).toEqual(told);
  expect(await mine()).toEqual(told);
  const { id, lines } = await processOrder(staff, { number });
  core.later(3 * DAY);
  expect((await view()).arrives).toEqual(told);
  const lineId = lines[0]?.id ?? "";
  const parcel = (quantity: number) =>
    shipOrder(staff, { number, carrier: "Amana", lines: [{ lineId, quantity }] });
  const first = await parcel(1);
  expect(first).toMatchObject({ arrives: told, shipments: [{ arrives: from(core.clock.now()) }] });
  expect(await mine()).toEqual(told);
  core.later(2 * DAY);
  const sent = await parcel(2);
  const days = from(core.clock.now());
  expect(sent).toMatchObject({ arrives: null, shipments: [first.shipments[0], { arrives: days }] });
  expect(await mine()).toEqual(days);
  const shipmentId = sent.shipments[1]?.id ?? "";
  const mail = await loaders.shipped(core, { orderId: id, shipmentId }, "en");
  expect(mail.parcel.arrives).toEqual(days);
  expect((await deliverOrder(staff, { number })).shipments.map(({ arrives }) => arrives)).toEqual([
    null,
    null,
  ]);
  expect(await mine()).toBeNull();
});

test("nothing is promised of an order that has ended, or of one from before days were kept", async () => {
  const ended = await placed();
  expect((await ended.view()).arrives).not.toBeNull();
  await cancelByStaff(staff, ended);
  expect((await ended.view()).arrives).toBeNull();
  const { number } = await order("card");
  const none = { minDays: null, maxDays: null, arrivesFrom: null, arrivesTo: null };
  await db.order.update({ where: { number }, data: none });
  await processOrder(staff, { number });
  const sent = await shipOrder(staff, { number, carrier: "Amana" });
  expect(sent).toMatchObject({ arrives: null, shipments: [{ arrives: null }] });
});
