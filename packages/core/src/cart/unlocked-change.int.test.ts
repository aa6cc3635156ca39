import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { address, makeShipping, shopCore } from "../checkout/checkout.fixture.ts";
import { getCheckout } from "../checkout/get-checkout.ts";
import { setAddress } from "../checkout/set-address.ts";
import { setShipping } from "../checkout/set-shipping.ts";
import { addLine } from "./add-line.ts";
import { browser, market } from "./cart.fixture.ts";
import { getCart } from "./get-cart.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
beforeAll(() => makeShipping(db));

const buyer = { ...market, email: "s@example.test", shippingAddress: address, billingAddress: null };

/** A shopper with one line, of stock enough for all. */
async function started() {
  const { variants } = await make.product({
    variants: [
      { stock: 100, prices: { MAD: 1000, EUR: 95 } },
      { stock: 100, prices: { MAD: 2500 } },
    ],
  });
  const ctx = browser(core);
  const add = (at: number) => addLine(ctx, { ...market, variantId: variants[at]?.id ?? "", quantity: 1 });
  await add(0);
  return { ctx, add, first: variants[0]?.id ?? "" };
}

describe("a change without the lock", () => {
  test("answers what is then found: a new line, more of one at a new price, an address, a method", async () => {
    const { ctx, add, first } = await started();
    expect(await add(1)).toEqual(await getCart(ctx, market));
    await db.variantPrice.updateMany({
      where: { variantId: first, currency: "MAD" },
      data: { amount: 1100 },
    });
    const more = await add(0);
    expect(more).toMatchObject({ version: 3, count: 3, total: 4700, problems: [] });
    expect(await getCart(ctx, market)).toEqual(more);
    expect(await setAddress(ctx, buyer)).toEqual(await getCheckout(ctx, market));
    const shipped = await setShipping(ctx, { ...market, methodCode: "express" });
    expect(shipped).toMatchObject({ shippingMethodCode: "express", cart: { version: 5 } });
    expect(await getCheckout(ctx, market)).toEqual(shipped);
  });

  test("loses to none that runs beside it, nor takes anything from one", async () => {
    const { ctx, add } = await started();
    await setAddress(ctx, { ...buyer, email: "old@example.test" });
    const adding = Array.from({ length: 10 }, (_none, at) => add(at % 2));
    const choosing = [setAddress(ctx, buyer), setShipping(ctx, { ...market, methodCode: "standard" })];
    await Promise.all([...adding, ...choosing]);
    expect(await getCheckout(ctx, market)).toMatchObject({
      email: buyer.email,
      shippingMethodCode: "standard",
      cart: { count: 11, version: 14 },
    });
  });

  test("that is refused changes nothing", async () => {
    const { ctx } = await started();
    const before = await setAddress(ctx, buyer);
    const drone = setShipping(ctx, { ...market, methodCode: "drone" });
    await expect(drone).rejects.toMatchObject({ code: "SHIPPING_UNAVAILABLE" });
    expect(await getCheckout(ctx, market)).toEqual(before);
  });

  test("in another currency takes the lock, and the cart goes there", async () => {
    const { ctx, first } = await started();
    const euros = { locale: "en", currency: "EUR" } as const;
    const view = await addLine(ctx, { ...euros, variantId: first, quantity: 1 });
    expect(view).toMatchObject({ currency: "EUR", total: 190, version: 2, problems: [] });
    expect(await getCart(ctx, euros)).toEqual(view);
  });
});
