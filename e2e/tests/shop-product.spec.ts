import { addToCart } from "../support/shop-api.ts";
import { giveOption } from "../support/goods.ts";
import { expect, test } from "../support/shop.ts";
import { shopWords } from "../support/words.ts";

test("a variant drives URL, price and stock; what is sold out says so and can't be added", async ({
  page,
  shop,
}) => {
  const { m, format } = await shopWords("en");
  const goods = await shop.make.product({
    variants: [
      { prices: { MAD: 10_000 }, stock: 50 },
      { prices: { MAD: 20_000 }, stock: 2 },
      { prices: { MAD: 30_000 }, stock: 0 },
    ],
  });
  await giveOption(shop.db, goods, "Size", ["Small", "Medium", "Large"]);
  await page.goto(`/en/p/${goods.slug}`);
  // What is sold out has a form below, with a status of its own.
  const facts = page.getByRole("main").getByRole("status").first();
  await expect(facts).toContainText(format.money(10_000, "MAD"));
  await page.getByRole("radio", { name: "Medium" }).check({ force: true });
  await expect(facts).toContainText(format.money(20_000, "MAD"));
  await expect(facts).toContainText(m.catalog.lastOnes(2));
  const sku = goods.variants[1]?.sku ?? "";
  await expect(page).toHaveURL(new RegExp(`variant=${sku}`));
  await page.reload();
  await expect(facts).toContainText(sku);
  await expect(page.getByRole("radio", { name: "Medium" })).toBeChecked();

  const large = page.getByRole("radio", { name: /^Large/ });
  await expect(large).toHaveAccessibleName(new RegExp(m.catalog.soldOut, "i"));
  await large.check({ force: true });
  await expect(facts).toContainText(m.catalog.soldOut);
  await expect(page.getByRole("button", { name: m.catalog.soldOut })).toBeDisabled();
});

test("the cart drawer keeps the focus in, Esc closes it and gives the focus back", async ({ page, shop }) => {
  const { m } = await shopWords("en");
  const goods = await shop.make.product();
  await page.goto(`/en/p/${goods.slug}`);
  const add = page.getByRole("button", { name: m.catalog.add, exact: true });
  await add.click();
  const drawer = page.getByRole("dialog");
  await expect(drawer).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  const opener = page.getByRole("button", { name: m.shell.cartWith(1) }).first();
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(drawer).toBeVisible();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press("Tab");
    expect(await drawer.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("a quantity is changed at once and announced; a failure takes it back and says so", async ({
  page,
  shop,
}) => {
  const { m, format } = await shopWords("en");
  const goods = await shop.make.product({ variants: [{ prices: { MAD: 10_000 }, stock: 20 }] });
  await addToCart(page, goods.variant.id, 2);
  await page.goto("/en/cart");
  const quantity = page.getByRole("textbox", { name: m.cart.quantityOf(goods.name) });
  const more = page.getByRole("button", { name: m.cart.moreOf(goods.name) });
  await more.click();
  await expect(quantity).toHaveValue("3");
  await expect(
    page.getByRole("status").filter({
      hasText: m.cart.changed(goods.name, "3", format.money(30_000, "MAD")),
    }),
  ).toBeAttached();

  const gate = Promise.withResolvers<void>();
  await page.route(/cart\.setQuantity/, async (route) => {
    await gate.promise;
    await route.fulfill({ status: 500, contentType: "application/json", body: "{}" });
  });
  await more.click();
  await expect(quantity).toHaveValue("4");
  gate.resolve();
  await expect(page.getByRole("alert").filter({ hasText: m.cart.notChanged })).toBeVisible();
  await expect(quantity).toHaveValue("3");
  await page.unroute(/cart\.setQuantity/);
  await page.reload();
  await expect(quantity).toHaveValue("3");
});

test("a removed line can be put back", async ({ page, shop }) => {
  const { m } = await shopWords("en");
  const goods = await shop.make.product();
  await addToCart(page, goods.variant.id, 2);
  await page.goto("/en/cart");
  await page.getByRole("button", { name: m.cart.removeNamed(goods.name) }).click();
  await expect(page.getByText(m.cart.empty, { exact: true })).toBeVisible();
  const undo = page.getByRole("button", { name: m.cart.undoNamed(goods.name) });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(page.getByRole("textbox", { name: m.cart.quantityOf(goods.name) })).toHaveValue("2");
});
