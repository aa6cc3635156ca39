import type { Page } from "@playwright/test";
import { addToCart, signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/shop.ts";
import { shopWords } from "../support/words.ts";

test("a member of a group sees one price in lists, search, on the page and in the cart; others see theirs", async ({
  page,
  browser,
  shop,
}) => {
  const { m, format } = await shopWords("en");
  const { email } = await signUp(page);
  const category = await shop.make.category();
  const goods = await shop.make.product({
    name: `Astrolabe ${category.slug}`,
    categoryId: category.id,
    variants: [{ prices: { MAD: 10_000 } }],
  });
  const { id: userId } = await shop.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  await shop.db.customerGroup.create({
    data: {
      code: `e2e-${category.slug}`,
      name: { en: "Navigators" },
      members: { create: { userId } },
      offers: { create: { variantId: goods.variant.id, currency: "MAD", amount: 8000 } },
    },
  });
  const [usual, own] = [format.money(10_000, "MAD"), format.money(8000, "MAD")];
  const card = (one: Page) => one.getByRole("main").getByRole("article").filter({ hasText: goods.name });
  const suggested = async (one: Page) => {
    const box = one.getByRole("combobox", { name: m.shell.search });
    await box.fill("Astrolabe");
    return one.getByRole("option").filter({ hasText: goods.name }).last();
  };

  for (const path of [`/en/c/${category.slug}`, `/en/search?q=${encodeURIComponent(goods.name)}`]) {
    await page.goto(path);
    await expect(card(page)).toContainText(m.catalog.yourPrice("Navigators"));
    await expect(card(page)).toContainText(own);
    await expect(card(page)).toContainText(usual);
  }
  await expect(await suggested(page)).toContainText(own);
  await page.goto(`/en/p/${goods.slug}`);
  await expect(page.getByRole("status").filter({ hasText: own })).toContainText(
    m.catalog.yourPrice("Navigators"),
  );
  await addToCart(page, goods.variant.id);
  await page.goto("/en/cart");
  await expect(page.getByRole("region", { name: m.cart.total })).toContainText(own);

  const other = await (await browser.newContext()).newPage();
  await signUp(other);
  await other.goto(`/en/c/${category.slug}`);
  await expect(card(other)).toContainText(usual);
  await expect(await suggested(other)).toContainText(usual);
  await expect(card(other)).not.toContainText(own);
  await expect(other.getByText(m.catalog.yourPrice("Navigators"))).toHaveCount(0);
});
