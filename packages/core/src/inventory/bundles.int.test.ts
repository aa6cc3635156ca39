import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { CACHE_CHANNEL, productTag } from "../cache/drop-tags.ts";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import {
  cardOrder,
  cards,
  makeShipping,
  orderOf,
  readyShopper,
  shopCore,
} from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { resumePayment } from "../checkout/resume-payment.ts";
import { sweep } from "../checkout/sweep.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { getOrder } from "../orders/get-order.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { resolveChallenge } from "../ports/test-gateway/challenge.ts";
import { kitScene } from "./bundle.fixture.ts";
import { checkInvariants } from "./invariants.ts";

const { db, pool } = await testDb();
const make = factories(db);
const core = shopCore(db);
beforeAll(() => makeShipping(db));

const add = (ctx: ReturnType<typeof browser>, variant: { id: string }, quantity: number) =>
  addLine(ctx, { ...market, variantId: variant.id, quantity });

describe("an order", () => {
  test("takes the parts and keeps the bundle as its line; cancelling and refunding give the parts back", async () => {
    const { kit, stock } = await kitScene(db, make);
    const staff = await staffContext(db, "ADMIN", core);
    const buyer = await readyShopper(core, [[kit.id, 2]]);
    const order = orderOf(await placeOrder(buyer.ctx, await cardOrder(buyer)));
    expect(await stock()).toEqual([
      [2, 0],
      [1, 0],
    ]);
    const view = await getOrder(buyer.ctx, order);
    expect(view.lines).toMatchObject([
      { sku: kit.sku, quantity: 2, contents: [{ quantity: 4 }, { quantity: 1 }] },
    ]);
    await cancelByStaff(staff, { number: order.number });
    expect(await stock()).toEqual([
      [10, 0],
      [3, 0],
    ]);
    const again = await readyShopper(core, [[kit.id, 1]]);
    const { number } = orderOf(await placeOrder(again.ctx, await cardOrder(again)));
    const { lines, shippingCost } = await staffOrder(staff, { number });
    await refundOrder(staff, {
      number,
      lines: lines.map(({ id: lineId, quantity }) => ({ lineId, quantity })),
      shippingAmount: shippingCost,
      adjustment: 0,
      restock: true,
      idempotencyKey: crypto.randomUUID(),
    });
    expect(await stock()).toEqual([
      [10, 0],
      [3, 0],
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("gives back what it took, though the bundle was put together otherwise since", async () => {
    const { kit, tile, bag, stock } = await kitScene(db, make);
    const staff = await staffContext(db, "ADMIN", core);
    const buyer = await readyShopper(core, [[kit.id, 1]]);
    const { number } = orderOf(await placeOrder(buyer.ctx, await cardOrder(buyer)));
    await db.bundleItem.delete({
      where: { bundleId_componentId: { bundleId: kit.id, componentId: bag.id } },
    });
    await db.bundleItem.updateMany({
      where: { bundleId: kit.id, componentId: tile.id },
      data: { quantity: 1 },
    });
    await cancelByStaff(staff, { number });
    expect(await stock()).toEqual([
      [10, 0],
      [3, 0],
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("holds the parts while the card is asked, and lets them go with the payment", async () => {
    const { kit, stock } = await kitScene(db, make);
    const buyer = await readyShopper(core, [[kit.id, 2]]);
    await placeOrder(buyer.ctx, await cardOrder(buyer, { card: cards.challenge }));
    expect(await stock()).toEqual([
      [10, 8],
      [3, 2],
    ]);
    core.later(core.config.reservationMinutes * 60_000 + 60_000);
    await sweep(core);
    expect(await stock()).toEqual([
      [10, 0],
      [3, 0],
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("put together otherwise while the shopper was at the bank: what was held is what is sold", async () => {
    const { kit, tile, stock } = await kitScene(db, make);
    const buyer = await readyShopper(core, [[kit.id, 1]]);
    const input = await cardOrder(buyer, { card: cards.challenge });
    await placeOrder(buyer.ctx, input);
    await db.bundleItem.delete({
      where: { bundleId_componentId: { bundleId: kit.id, componentId: tile.id } },
    });
    const payment = await db.payment.findFirstOrThrow({ where: { idempotencyKey: input.idempotencyKey } });
    const charge = await db.testGatewayCharge.findUniqueOrThrow({ where: { idempotencyKey: payment.id } });
    await resolveChallenge(db, charge.id, true);
    orderOf(await resumePayment(buyer.ctx, input));
    expect(await stock()).toEqual([
      [6, 0],
      [2, 0],
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });
});

test("a part's stock turns the pages and the lists of the bundles that hold it", async () => {
  const { kit, kitProduct, bag } = await kitScene(db, make);
  const heard: string[] = [];
  const client = await pool.connect();
  onTestFinished(() => client.release(true));
  client.on("notification", ({ payload = "" }) => heard.push(...payload.split(" ")));
  await client.query(`LISTEN ${CACHE_CHANNEL}`);
  const listed = async () =>
    (await db.productListing.findFirstOrThrow({ where: { productId: kitProduct.id } })).available;
  const buyer = await readyShopper(core, [[bag.id, 3]]);
  const staff = await staffContext(db, "ADMIN", core);
  const { number } = orderOf(await placeOrder(buyer.ctx, await cardOrder(buyer)));
  expect(await listed()).toBe(false);
  await expect.poll(() => heard).toContain(productTag(kitProduct.id));
  await expect(add(browser(core), kit, 1)).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
  await cancelByStaff(staff, { number });
  expect(await listed()).toBe(true);
});
