import { sellOut } from "../support/goods.ts";
import { addToCart } from "../support/shop-api.ts";
import { expect, test } from "../support/shop.ts";
import { LOCALES, shopWords } from "../support/words.ts";

for (const locale of LOCALES)
  test(`a line is saved for later and comes back into the cart, in ${locale}`, async ({ page, shop }) => {
    const { m, format } = await shopWords(locale);
    const goods = await shop.make.product({ variants: [{ prices: { MAD: 12_345 } }] });
    await addToCart(page, goods.variant.id, 2);
    await page.goto(`/${locale}/cart`);
    const title = page.getByRole("heading", { level: 2, name: m.cart.saved.title });
    await expect(page.getByRole("button", { name: m.cart.removeNamed(goods.name) })).toBeVisible();
    await expect(title).toHaveCount(0);
    await page.getByRole("button", { name: m.cart.saved.saveNamed(goods.name) }).click();
    await expect(page.getByText(m.cart.empty)).toBeVisible();
    await expect(title).toBeVisible();

    await page.reload();
    await expect(title).toBeVisible();
    await expect(page.getByText(format.money(12_345, "MAD"))).toBeVisible();
    await page.getByRole("button", { name: m.cart.saved.restoreNamed(goods.name) }).click();
    await expect(page.getByRole("textbox", { name: m.cart.quantityOf(goods.name) })).toHaveValue("2");
    await expect(title).toHaveCount(0);
  });

test("what was saved and is sold out can't go back into the cart, but can be forgotten", async ({
  page,
  shop,
}) => {
  const { m } = await shopWords("en");
  const goods = await shop.make.product({ variants: [{ stock: 1 }] });
  await addToCart(page, goods.variant.id, 1);
  await page.goto("/en/cart");
  await page.getByRole("button", { name: m.cart.saved.saveNamed(goods.name) }).click();
  const restore = page.getByRole("button", { name: m.cart.saved.restoreNamed(goods.name) });
  await expect(restore).toBeEnabled();
  await sellOut(shop.db, goods.variant.id);
  await page.reload();
  await expect(restore).toBeDisabled();
  await expect(page.getByText(m.cart.saved.soldOut)).toBeVisible();
  await page.getByRole("button", { name: m.cart.saved.dropNamed(goods.name) }).click();
  await expect(restore).toHaveCount(0);
});
