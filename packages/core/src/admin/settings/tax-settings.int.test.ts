import { TaxSettings } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { market } from "../../cart/cart.fixture.ts";
import { getCart } from "../../cart/get-cart.ts";
import { makeShipping, readyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { saveSettings } from "./save-settings.ts";

const { db } = await testDb();
const core = shopCore(db);
const ctx = await staffContext(db, "ADMIN", core);
await makeShipping(db);

test("prices without tax: the very next cart has it on top", async () => {
  const { variant } = await factories(db).product();
  const buyer = await readyShopper(core, [[variant.id, 1]]);
  const before = await getCart(buyer.ctx, market);
  expect(before.taxTotal).toBe(0);
  const save = (version: number, pricesIncludeTax: boolean) =>
    saveSettings(ctx, {
      id: "tax",
      version,
      overwrite: false,
      value: TaxSettings.parse({ pricesIncludeTax }),
    });
  await save(0, false);
  const after = await getCart(buyer.ctx, market);
  expect(after.taxTotal).toBe(before.total * 0.2);
  expect(after.total).toBe(before.total * 1.2);
  await save(1, true);
  expect((await getCart(buyer.ctx, market)).total).toBe(before.total);
});
