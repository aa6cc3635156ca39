import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import {
  address,
  cardOrder,
  cashOrder,
  makeShipping,
  orderOf,
  readyShopper,
  shopCore,
} from "./checkout.fixture.ts";
import { getCheckout } from "./get-checkout.ts";
import { placeOrder } from "./place-order.ts";
import { resumePayment } from "./resume-payment.ts";
import { setAddress } from "./set-address.ts";
import { setShipping } from "./set-shipping.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
beforeAll(() => makeShipping(db));

describe("a checkout", () => {
  test("what isn't ready is refused with what is missing", async () => {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const ctx = browser(core);
    const place = () => placeOrder(ctx, cashOrder({ ctx, total: 10_000 }));
    await expect(place()).rejects.toMatchObject({ code: "CART_EMPTY" });
    await addLine(ctx, { ...market, variantId: variant.id, quantity: 1 });
    await expect(place()).rejects.toMatchObject({
      code: "CHECKOUT_INCOMPLETE",
      details: { missing: ["email", "address", "shipping"] },
    });
    await expect(setShipping(ctx, { ...market, methodCode: "standard" })).rejects.toMatchObject({
      code: "CHECKOUT_INCOMPLETE",
    });
    const email = "s@example.test";
    await setAddress(ctx, { ...market, email, shippingAddress: address, billingAddress: null });
    await expect(place()).rejects.toMatchObject({ details: { missing: ["shipping"] } });
    await expect(setShipping(ctx, { ...market, methodCode: "drone" })).rejects.toMatchObject({
      code: "SHIPPING_UNAVAILABLE",
    });
    await setShipping(ctx, { ...market, methodCode: "express" });
    await expect(place()).rejects.toMatchObject({
      code: "PRICE_CHANGED",
      details: { expected: 10_000, actual: 19_000 },
    });
    const abroad = { ...address, country: "FR" as const, postalCode: "75001" };
    const view = await setAddress(ctx, { ...market, email, shippingAddress: abroad, billingAddress: abroad });
    expect(view).toMatchObject({
      shippingMethodCode: null,
      shippingOptions: [{ code: "standard", amount: 20_000 }],
    });
    expect(await getCheckout(ctx, market)).toEqual(view);
  });

  test("where nothing is sent, and carts that no order could hold, are refused", async () => {
    const { variants } = await make.product({
      variants: [
        { stock: 5, prices: { MAD: 1000 } },
        { stock: 5, prices: { MAD: 1000 } },
      ],
    });
    const [heavy = "", dear = ""] = variants.map(({ id }) => id);
    await db.variant.update({ where: { id: heavy }, data: { weightGrams: 40_000 } });
    const ctx = browser(core);
    await addLine(ctx, { ...market, variantId: heavy, quantity: 1 });
    const where = { email: "s@example.test", shippingAddress: address, billingAddress: null };
    expect(await setAddress(ctx, { ...market, ...where })).toMatchObject({ shippingOptions: [] });
    await expect(placeOrder(ctx, cashOrder({ ctx, total: 1000 }))).rejects.toMatchObject({
      code: "SHIPPING_UNAVAILABLE",
      details: { country: "MA" },
    });
    const rich = await readyShopper(core, [[dear, 5]]);
    await db.variantPrice.updateMany({ where: { variantId: dear }, data: { amount: 900_000_000 } });
    await db.cartLine.updateMany({ where: { variantId: dear }, data: { seenPrice: 900_000_000 } });
    expect(await getCheckout(rich.ctx, market)).toMatchObject({ cart: { total: 2_000_000_000 } });
    await expect(placeOrder(rich.ctx, cashOrder(rich))).rejects.toMatchObject({ code: "TOTAL_TOO_LARGE" });
  });

  test("before there is a cart is empty, and can't be filled in", async () => {
    const ctx = browser(core);
    expect(await getCheckout(ctx, market)).toMatchObject({
      cart: { id: null },
      email: null,
      shippingOptions: [],
    });
    const where = { email: "s@example.test", shippingAddress: address, billingAddress: null };
    await expect(setAddress(ctx, { ...market, ...where })).rejects.toMatchObject({ code: "CART_EMPTY" });
    const shipping = setShipping(ctx, { ...market, methodCode: "standard" });
    await expect(shipping).rejects.toMatchObject({ code: "CART_EMPTY" });
    const resumed = resumePayment(ctx, { idempotencyKey: "0123456789abcdef" });
    await expect(resumed).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("placed in another currency takes the cart there: the total must be meant in it", async () => {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const shopper = await readyShopper(core, [[variant.id, 1]]);
    const place = (expectedTotal: number) =>
      placeOrder(shopper.ctx, cashOrder(shopper, { currency: "EUR", expectedTotal }));
    await expect(place(shopper.total)).rejects.toMatchObject({
      code: "PRICE_CHANGED",
      details: { actual: 4500 },
    });
    const { number } = orderOf(await place(4500));
    expect(await db.order.findUnique({ where: { number } })).toMatchObject({ currency: "EUR", total: 4500 });
  });

  test("a rival before placing: stock gone, price raised, product withdrawn", async () => {
    const { variants } = await make.product({ variants: [{ stock: 5 }, { stock: 5 }, { stock: 5 }] });
    const [gone, dearer, withdrawn] = variants.map((variant) => variant.id);
    const place = async (id = "", rival: () => Promise<unknown>) => {
      const shopper = await readyShopper(core, [[id, 5]]);
      await rival();
      return placeOrder(shopper.ctx, await cardOrder(shopper));
    };
    const other = await readyShopper(core, [[gone ?? "", 3]]);
    await expect(place(gone, async () => placeOrder(other.ctx, cashOrder(other)))).rejects.toMatchObject({
      code: "OUT_OF_STOCK",
      details: { lines: [{ variantId: gone, available: 2 }] },
    });
    const raise = () =>
      db.variantPrice.updateMany({ where: { variantId: dearer ?? "" }, data: { amount: 11_000 } });
    await expect(place(dearer, raise)).rejects.toMatchObject({ code: "PRICE_CHANGED" });
    const withdraw = () => db.variant.update({ where: { id: withdrawn ?? "" }, data: { active: false } });
    await expect(place(withdrawn, withdraw)).rejects.toMatchObject({
      code: "CART_HAS_PROBLEMS",
      details: { kinds: ["UNAVAILABLE"] },
    });
    expect(await checkInvariants(db)).toEqual([]);
  });
});
