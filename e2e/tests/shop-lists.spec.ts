import type { Locator, Page } from "@playwright/test";
import { expect, test, type Shop } from "../support/shop.ts";
import { literal, shopWords } from "../support/words.ts";

/** A category with three products: 50.00 and 150.00 in stock, 250.00 sold out. */
async function shelf({ make }: Shop) {
  const category = await make.category();
  const goods = [];
  for (const [price, stock] of [
    [5000, 3],
    [15_000, 3],
    [25_000, 0],
  ] as const)
    goods.push(
      await make.product({ categoryId: category.id, variants: [{ prices: { MAD: price }, stock }] }),
    );
  const [cheap, middle, soldOut] = goods;
  if (!cheap || !middle || !soldOut) throw new Error("three products were made");
  return { category, cheap, middle, soldOut };
}

const cards = (page: Page): Locator => page.getByRole("main").getByRole("article");
const namesOf = async (page: Page): Promise<string[]> =>
  cards(page).getByRole("heading", { level: 3 }).allTextContents();

test("two filters live in the URL: another browser sees the same products and pills", async ({
  page,
  browser,
  shop,
}) => {
  const { m, format } = await shopWords("en");
  const { category, cheap } = await shelf(shop);
  // What an address says that can't be understood is as if it weren't there.
  await page.goto(
    `/en/c/${category.slug}?min=-5&max=much&stars=9&sort=worst&in=nowhere&utm_source=mail&a.nosuch=1&brand=nobody`,
  );
  await expect(cards(page)).toHaveCount(3);
  await expect(page.getByRole("button", { name: m.catalog.clearAll })).toHaveCount(0);
  await page.getByRole("checkbox", { name: m.catalog.inStock }).check();
  await expect(cards(page)).toHaveCount(2);
  await page.getByRole("textbox", { name: m.catalog.maxPrice }).fill("100");
  await page.keyboard.press("Enter");
  await expect(cards(page)).toHaveCount(1);
  expect(await namesOf(page)).toEqual([cheap.name]);

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(cards(other)).toHaveCount(1);
  expect(await namesOf(other)).toEqual([cheap.name]);
  const pills = other.getByRole("list", { name: m.catalog.activeFilters });
  await expect(pills.getByRole("button")).toHaveCount(3);
  await pills.getByRole("button", { name: m.catalog.removeFilter(m.catalog.inStock) }).click();
  const price = m.catalog.atMost(format.money(10_000, "MAD"));
  await pills.getByRole("button", { name: m.catalog.removeFilter(price) }).click();
  await expect(cards(other)).toHaveCount(3);
  await expect(other).toHaveURL(new RegExp(`/en/c/${literal(category.slug)}$`));
  await context.close();
});

test("a filter toggled by Space keeps the focus, and the new count is announced", async ({ page, shop }) => {
  const { m } = await shopWords("en");
  const { category } = await shelf(shop);
  await page.goto(`/en/c/${category.slug}`);
  const count = page.getByRole("status").filter({ hasText: m.catalog.products(3) });
  await expect(count).toBeVisible();
  const inStock = page.getByRole("checkbox", { name: m.catalog.inStock });
  await inStock.focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("status").filter({ hasText: m.catalog.products(2) })).toBeVisible();
  await expect(inStock).toBeChecked();
  await expect(inStock).toBeFocused();
  await page.getByRole("button", { name: m.catalog.clearAll }).click();
  await expect(count).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/en/c/${literal(category.slug)}$`));
});

test("a late answer to a former filter never replaces the newest", async ({ page, shop }) => {
  const { m } = await shopWords("en");
  const { category, cheap, middle, soldOut } = await shelf(shop);
  await page.goto(`/en/c/${category.slug}`);
  await expect(cards(page)).toHaveCount(3);
  const gate = Promise.withResolvers<void>();
  const late = Promise.withResolvers<void>();
  await page.route(/catalog\.list.*inStock/, async (route) => {
    await gate.promise;
    // The page may have given the request up by now.
    await route.continue().catch(() => undefined);
    late.resolve();
  });
  const inStock = page.getByRole("checkbox", { name: m.catalog.inStock });
  await inStock.click();
  await inStock.click();
  await page.getByRole("combobox", { name: m.catalog.sort }).selectOption("price-desc");
  await expect(cards(page).first()).toContainText(soldOut.name);
  gate.resolve();
  await late.promise;
  await expect(page).toHaveURL(/sort=price-desc$/);
  expect(await namesOf(page)).toEqual([soldOut.name, middle.name, cheap.name]);
});

test("'load more' leaves the footer in reach, and Back comes to the same place", async ({ page }) => {
  const { m } = await shopWords("en");
  await page.goto("/en/search");
  for (const shown of [48, 72, 96]) {
    await page.getByRole("button", { name: m.catalog.loadMore }).click();
    await expect(cards(page)).toHaveCount(shown);
  }
  await expect(page).toHaveURL(/[?&]page=4/);
  await page.getByRole("contentinfo").getByRole("link", { name: m.shell.track }).scrollIntoViewIfNeeded();
  await expect(page.getByRole("contentinfo").getByRole("link", { name: m.shell.track })).toBeInViewport();
  const fortieth = cards(page).nth(39).getByRole("heading").getByRole("link");
  await fortieth.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);
  const name = (await fortieth.textContent()) ?? "";
  await fortieth.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  await page.goBack();
  await expect(cards(page)).toHaveCount(96);
  await expect
    .poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - before))
    .toBeLessThan(50);
});

test("a search with a typing error offers a way out", async ({ page }) => {
  const { m } = await shopWords("en");
  await page.goto("/en");
  await page.getByRole("combobox", { name: m.shell.search }).fill("zzellijjq");
  await page.keyboard.press("Enter");
  await expect(page.getByText(m.catalog.noResults("zzellijjq"))).toBeVisible();
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  expect((await page.request.get("/en/search?q=zzellijjq")).status()).toBe(200);
});
