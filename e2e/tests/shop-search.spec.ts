import { refreshSearch } from "@souk/core/search/index/refresh-search";
import { runTx } from "@souk/core/transaction";
import { expect, type Shop, test } from "../support/shop.ts";
import { literal, shopWords } from "../support/words.ts";

/** Two lutes of one luthier and one of another, which is sold out. */
async function luthiers({ db, make }: Shop) {
  const category = await make.category();
  const goods = [
    await make.product({ categoryId: category.id }),
    await make.product({ categoryId: category.id, variants: [{ prices: { MAD: 90_000 } }] }),
    await make.product({ categoryId: category.id, variants: [{ stock: 0 }] }),
  ];
  const brands = await Promise.all(
    ["Ziryab", "Farabi"].map((name) => {
      const slug = `${name}-${category.slug}`.toLowerCase();
      return db.brand.create({ data: { name: `${name} ${category.slug}`, slug } });
    }),
  );
  const [first, second] = brands;
  if (!first || !second) throw new Error("two brands were made");
  await runTx(db, async (tx) => {
    for (const [index, { id }] of goods.entries())
      await tx.product.update({ where: { id }, data: { brandId: index === 2 ? second.id : first.id } });
    await refreshSearch(
      tx,
      goods.map(({ id }) => id),
    );
  });
  return { category, first, second };
}

test("facets count without their own filter, live in the address, and go as pills", async ({
  page,
  shop,
}) => {
  const { m } = await shopWords("en");
  const { category, first, second } = await luthiers(shop);
  await page.goto(`/en/c/${category.slug}`);
  const cards = page.getByRole("main").getByRole("article");
  await expect(cards).toHaveCount(3);
  const brands = page.getByRole("list", { name: m.catalog.facet.brand });
  const counts = (): Promise<string[]> => brands.getByRole("listitem").allInnerTexts();
  const line = (name: string, count: number): RegExp => new RegExp(`${literal(name)}\\s*${count}$`);
  expect(await counts()).toEqual([
    expect.stringMatching(line(first.name, 2)),
    expect.stringMatching(line(second.name, 1)),
  ]);

  await brands.getByRole("checkbox", { name: second.name }).check();
  await expect(cards).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`brand=${literal(second.slug)}$`));
  await expect(brands.getByRole("listitem").first()).toHaveText(line(first.name, 2));
  await brands.getByRole("checkbox", { name: first.name }).check();
  await expect(cards).toHaveCount(3);
  await page.getByRole("checkbox", { name: m.catalog.inStock }).check();
  await expect(cards).toHaveCount(2);
  await expect(brands.getByRole("listitem")).toHaveText([line(first.name, 2), line(second.name, 0)]);

  await page.reload();
  await expect(cards).toHaveCount(2);
  await page.getByRole("button", { name: m.catalog.removeFilter(second.name) }).click();
  await expect(page.getByRole("button", { name: m.catalog.removeFilter(first.name) })).toBeVisible();
  await page.getByRole("button", { name: m.catalog.clearAll }).click();
  await expect(page).toHaveURL(new RegExp(`/en/c/${literal(category.slug)}$`));
  await expect(cards).toHaveCount(3);
});

test("suggestions while typing: chosen by arrows, closed by Escape, the late ones of former letters dropped", async ({
  page,
  shop,
}) => {
  const { m } = await shopWords("en");
  const word = `Qanun${crypto.randomUUID().slice(0, 6)}`;
  const { name } = await shop.make.product({ name: `${word} of walnut` });
  await page.goto("/en");
  const box = page.getByRole("combobox", { name: m.shell.search });
  const late = Promise.withResolvers<void>();
  await page.route(/search\.suggest.*zzzz/, async (route) => {
    await late.promise;
    await route.continue().catch(() => undefined);
  });
  // Waited for from before the letters are there: it may go out at once.
  const asked = page.waitForRequest(/search\.suggest.*zzzz/);
  await box.fill("zzzz");
  await asked;
  await box.fill(word);
  const option = page.getByRole("option", { name: new RegExp(name) });
  await expect(option).toBeVisible();
  late.resolve();
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(option).toHaveCount(0);
  await expect(box).toHaveValue(word);
  await page.keyboard.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  const active = await box.getAttribute("aria-activedescendant");
  expect(active).toBe(await option.getAttribute("id"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});
