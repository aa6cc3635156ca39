import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import { adjustStock } from "../../admin/products/adjust-stock.ts";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { addLine } from "../../cart/add-line.ts";
import { browser, market } from "../../cart/cart.fixture.ts";
import {
  cardOrder,
  cards,
  cashOrder,
  makeShipping,
  orderOf,
  readyShopper,
  shopCore,
} from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { sweep } from "../../checkout/sweep.ts";
import { cancelByStaff } from "../../orders/cancel-by-staff.ts";
import { getOrder } from "../../orders/get-order.ts";
import { checkInvariants } from "../invariants.ts";
import { setBackorder } from "./set-backorder.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
beforeAll(() => makeShipping(db));

const staffOf = () => staffContext(db, "ADMIN", core);
const level = (variantId: string) =>
  db.stockLevel.findFirstOrThrow({
    where: { variantId },
    select: { onHand: true, reserved: true, backorderLimit: true },
  });
const listed = async (productId: string) =>
  (await db.productListing.findFirstOrThrow({ where: { productId } })).available;
const text = { en: "Woven for you", fr: "Tissé pour vous" };

test("what isn't there is sold as far as the policy says, told in the cart and on the order, and filled by what comes", async () => {
  const { id, variant } = await make.product({ variants: [{ stock: 2 }] });
  const staff = await staffOf();
  const until = new Date(core.clock.now().getTime() + 864_000_000).toISOString();
  await setBackorder(staff, { policy: "UNTIL", variantId: variant.id, limit: 4, until, text });
  const cart = await addLine(browser(core), { ...market, variantId: variant.id, quantity: 5 });
  expect(cart.lines).toMatchObject([{ backorder: { units: 3, shipsBy: until, text: "Woven for you" } }]);
  const buyer = await readyShopper(core, [[variant.id, 5]]);
  const order = orderOf(await placeOrder(buyer.ctx, await cardOrder(buyer)));
  const view = await getOrder(buyer.ctx, order);
  expect(view.lines).toMatchObject([{ quantity: 5, backorder: { units: 3, shipsBy: until } }]);
  expect(await level(variant.id)).toEqual({ onHand: -3, reserved: 0, backorderLimit: 4 });
  await expect(readyShopper(core, [[variant.id, 2]])).rejects.toMatchObject({
    code: "OUT_OF_STOCK",
    details: { lines: [{ available: 1 }] },
  });
  expect(await listed(id)).toBe(true);
  await adjustStock(staff, { variantId: variant.id, delta: 10, reason: "RECEIVED" });
  expect(await level(variant.id)).toEqual({ onHand: 7, reserved: 0, backorderLimit: 4 });
  expect(await checkInvariants(db)).toEqual([]);
});

test("what a payment under way holds keeps what was owed, and gives it back", async () => {
  const { variant } = await make.product({ variants: [{ stock: 2, backorder: 5 }] });
  const hold = async (quantity: number) => {
    const buyer = await readyShopper(core, [[variant.id, quantity]]);
    await placeOrder(buyer.ctx, await cardOrder(buyer, { card: cards.challenge }));
  };
  await hold(4);
  await hold(1);
  const held = await db.reservation.findMany({
    where: { variantId: variant.id },
    orderBy: { createdAt: "asc" },
  });
  expect(held.map(({ quantity, backordered }) => [quantity, backordered])).toEqual([
    [4, 2],
    [1, 1],
  ]);
  expect(await level(variant.id)).toEqual({ onHand: 2, reserved: 5, backorderLimit: 5 });
  expect(await checkInvariants(db)).toEqual([]);
  core.later(3_600_000);
  await sweep(core);
  expect(await level(variant.id)).toEqual({ onHand: 2, reserved: 0, backorderLimit: 5 });
  expect(await checkInvariants(db)).toEqual([]);
});

test("a policy taken back sells nothing more; what is owed stays owed until it comes or is cancelled", async () => {
  const { id, variant } = await make.product({ variants: [{ stock: 0, backorder: 5 }] });
  const staff = await staffOf();
  const buy = async () => {
    const buyer = await readyShopper(core, [[variant.id, 3]]);
    return orderOf(await placeOrder(buyer.ctx, cashOrder(buyer)));
  };
  const { number } = await buy();
  await setBackorder(staff, { policy: "DENY", variantId: variant.id });
  expect(await level(variant.id)).toEqual({ onHand: -3, reserved: 0, backorderLimit: 3 });
  expect(await listed(id)).toBe(false);
  await expect(buy()).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
  await expect(
    adjustStock(staff, { variantId: variant.id, delta: -1, reason: "DAMAGED" }),
  ).rejects.toMatchObject({ code: "STOCK_BELOW_RESERVED", details: { onHand: -3, reserved: 0 } });
  await adjustStock(staff, { variantId: variant.id, delta: 1, reason: "RECEIVED" });
  expect(await level(variant.id)).toEqual({ onHand: -2, reserved: 0, backorderLimit: 2 });
  await cancelByStaff(staff, { number });
  expect(await level(variant.id)).toEqual({ onHand: 1, reserved: 0, backorderLimit: 0 });
  expect(await listed(id)).toBe(true);
  expect(await checkInvariants(db)).toEqual([]);
});

test("a bundle waits for its part, and says so", async () => {
  const { variant: part } = await make.product({ variants: [{ stock: 3, backorder: 10 }] });
  const { variant: kit } = await make.product({ variants: [{ bundle: [[part, 2]] }] });
  const buyer = await readyShopper(core, [[kit.id, 3]]);
  const order = orderOf(await placeOrder(buyer.ctx, cashOrder(buyer)));
  const { lines } = await getOrder(buyer.ctx, order);
  expect(lines).toMatchObject([{ backorder: { units: 2, shipsBy: null, text: "Made for you" } }]);
  expect(await level(part.id)).toMatchObject({ onHand: -3 });
  const staff = await staffOf();
  await expect(setBackorder(staff, { policy: "DENY", variantId: kit.id })).rejects.toMatchObject({
    code: "BUNDLE_HAS_NO_STOCK",
  });
  expect(await checkInvariants(db)).toEqual([]);
});

test("its day ends the policy by itself; a day that is past can't be promised", async () => {
  const { variant } = await make.product({ variants: [{ stock: 0 }] });
  const staff = await staffOf();
  const on = (days: number) => new Date(core.clock.now().getTime() + days * 86_400_000).toISOString();
  const promise = (until: string) =>
    setBackorder(staff, { policy: "UNTIL", variantId: variant.id, limit: 2, until, text: {} });
  await expect(promise(on(-1))).rejects.toMatchObject({ code: "BACKORDER_DATE_PAST" });
  await promise(on(2));
  await readyShopper(core, [[variant.id, 1]]);
  core.later(3 * 86_400_000);
  await sweep(core);
  await expect(readyShopper(core, [[variant.id, 1]])).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
  expect(await db.variant.findUniqueOrThrow({ where: { id: variant.id } })).toMatchObject({
    backorder: "DENY",
    backorderUntil: null,
  });
  expect(await checkInvariants(db)).toEqual([]);
});
