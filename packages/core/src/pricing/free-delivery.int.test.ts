import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { saveSettings } from "../admin/settings/save-settings.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { getCart } from "../cart/get-cart.ts";
import { address, makeShipping, shopCore } from "../checkout/checkout.fixture.ts";
import { setAddress } from "../checkout/set-address.ts";
import { plainTax } from "./pricing.fixture.ts";

const { db } = await testDb();

test("a cart knows what is missing to a free delivery, at home until it has an address", async () => {
  await makeShipping(db);
  const core = shopCore(db);
  const { variant } = await factories(db).product({ variants: [{ prices: { MAD: 40_000 } }] });
  const shopper = browser(core);
  const opened = await addLine(shopper, { ...market, variantId: variant.id, quantity: 1 });
  expect(opened.freeDelivery).toEqual({ country: "MA", from: 100_000, missing: 60_000 });
  const more = await addLine(shopper, { ...market, variantId: variant.id, quantity: 2 });
  expect(more.freeDelivery).toEqual({ country: "MA", from: 100_000, missing: 0 });

  const contact = { ...market, email: "a@b.test", billingAddress: null };
  const abroad = { ...contact, shippingAddress: { ...address, country: "FR" as const } };
  expect(await setAddress(shopper, abroad)).toMatchObject({ cart: { freeDelivery: null } });
  const home = await setAddress(shopper, { ...contact, shippingAddress: address });
  expect(home.cart.freeDelivery).toMatchObject({ missing: 0 });
  expect(home.shippingOptions[0]?.arrives?.from).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await getCart(shopper, market)).toEqual(home.cart);
});

test("the shop's own country is the one that its settings name", async () => {
  const { variant } = await factories(db, 500).product();
  const { sellerCountry: _, ...tax } = plainTax;
  const value = { ...tax, sellerCountry: "FR" as const };
  const staff = await staffContext(db, "ADMIN");
  await saveSettings(staff, { id: "tax", version: 0, overwrite: true, value });
  const view = await addLine(browser(shopCore(db)), { ...market, variantId: variant.id, quantity: 1 });
  expect(view.freeDelivery).toBeNull();
});
