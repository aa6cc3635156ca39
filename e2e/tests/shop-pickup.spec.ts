import { expectAccessible } from "../support/axe.ts";
import { checkoutOf, confirmedNumber, SHOPPER } from "../support/checkout.ts";
import { expectInvariants } from "../support/goods.ts";
import { addToCart, newEmail } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("a shopper picks an order up in a store: no address, paid there, ready and handed out by staff", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const words = await shopWords("en");
  const { m } = await adminWords("en");
  const say = words.m.checkout.pickup;
  const shopper = await (await browser.newContext()).newPage();
  const { variant } = await shop.make.product({ variants: [{ stock: 9, prices: { MAD: 10_000 } }] });
  await addToCart(shopper, variant.id);
  const checkout = checkoutOf(shopper, words);
  await checkout.open();
  await shopper.getByRole("radio", { name: say.label }).check();
  const stores = shopper.getByRole("radiogroup", { name: say.store });
  await expect(stores).toContainText("Mon–Sat 9:30–19:30");
  await shopper.getByRole("button", { name: words.m.checkout.toPayment }).click();
  await expect(shopper.getByRole("alert")).toBeVisible();
  await expectAccessible(shopper, "pick-up");
  await stores.getByRole("radio", { name: "Pick-up in Marrakech" }).check();
  await checkout.field(words.m.checkout.email).fill(newEmail());
  await checkout.field(words.m.checkout.address.fullName).fill(SHOPPER.fullName);
  await checkout.field(words.m.checkout.address.phone).fill(SHOPPER.phone);
  await shopper.getByRole("button", { name: words.m.checkout.toPayment }).click();
  await shopper.getByRole("radio", { name: say.cash }).check();
  await checkout.order.click();
  const number = await confirmedNumber(shopper, words);
  await expect(shopper.getByText("Souk Sidi Ghanem").first()).toBeVisible();

  await actAs("ADMIN");
  await page.goto(`/admin/orders/${number}`);
  await expect(page.getByText(m.orders.pickup.at)).toBeVisible();
  const step = async (name: string, done: string): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).first().click();
    await page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
    await expect(page.getByText(done).first()).toBeVisible();
  };
  await step(m.orders.actions.confirm, m.orders.done.confirm);
  await step(m.orders.actions.process, m.orders.done.process);
  await step(m.orders.pickup.actions.ship, m.orders.pickup.done.ship);
  await shopper.reload();
  await expect(shopper.getByText(words.m.order.pickup.states.SHIPPED, { exact: true })).toBeVisible();
  await step(m.orders.pickup.actions.deliver, m.orders.pickup.done.deliver);
  await shopper.reload();
  await expect(shopper.getByText(words.m.order.pickup.states.DELIVERED, { exact: true })).toBeVisible();
});
