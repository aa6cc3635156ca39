import { givePicture } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, LOCALES, shopWords } from "../support/words.ts";

test("each navigation sets the title and moves the focus to the heading", async ({ page, shop }) => {
  const { m } = await shopWords("en");
  const category = await shop.make.category();
  const goods = await shop.make.product({ categoryId: category.id });
  await page.goto(`/en/c/${category.slug}`);
  await expect(page).toHaveTitle(new RegExp(category.name));
  await page.getByRole("main").getByRole("link", { name: goods.name }).click();
  await expect(page.getByRole("heading", { level: 1, name: goods.name })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(goods.name));
  await page.getByRole("link", { name: m.shell.track }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: m.order.trackTitle })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(m.order.trackTitle));
});

test("what isn't there answers 404, also a missing asset", async ({ page }) => {
  const { m } = await shopWords("en");
  for (const path of [
    "/en/p/caf%E9",
    "/en/p/no-such-thing",
    "/en/c/no-such-shelf",
    "/en/nowhere",
    "/xx/search",
  ])
    expect((await page.request.get(path)).status(), path).toBe(404);
  const asset = await page.request.get("/assets/index-00000000.js");
  expect(asset.status()).toBe(404);
  expect(asset.headers()["content-type"]).not.toContain("text/html");
  // The second can't even be read: "é" as it was written before UTF-8.
  for (const path of ["/en/p/no-such-thing", "/en/p/caf%E9"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: m.common.notFound })).toBeVisible();
  }
});

test("a changed slug redirects for good, with what the URL asked for", async ({ page, shop }) => {
  const goods = await shop.make.product();
  const old = `former-${goods.slug}`;
  await shop.db.slugRedirect.create({
    data: { kind: "PRODUCT", locale: "en", slug: old, targetId: goods.id },
  });
  const answer = await page.request.get(`/en/p/${old}?variant=${goods.variant.sku}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers()["location"]).toMatch(new RegExp(`/en/p/${goods.slug}\\?variant=`));
  await page.goto(`/en/p/${old}`);
  await expect(page.getByRole("heading", { level: 1, name: goods.name })).toBeVisible();
});

test("the language switch stays on the product, under that language's own address", async ({
  page,
  shop,
}) => {
  const goods = await shop.make.product();
  for (const locale of ["fr", "ar"] as const)
    await shop.db.productTranslation.update({
      where: { productId_locale: { productId: goods.id, locale } },
      data: { name: `${goods.name} ${locale}`, slug: `${goods.slug}-${locale}` },
    });
  await page.goto(`/en/p/${goods.slug}`);
  const languages = page.getByRole("contentinfo").getByRole("listitem");
  await languages.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(new RegExp(`/ar/p/${goods.slug}-ar$`));
  await expect(page.getByRole("heading", { level: 1, name: `${goods.name} ar` })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await languages.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/p/${goods.slug}-fr$`));
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
});

for (const locale of LOCALES)
  test(`nothing is wider than a phone in ${locale}`, async ({ page, shop }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const product = await shop.db.productTranslation.findFirstOrThrow({
      where: { locale, product: { options: { some: {} }, media: { some: {} }, status: "ACTIVE" } },
      select: { slug: true },
    });
    const category = await shop.db.categoryTranslation.findFirstOrThrow({
      where: { locale, category: { parentId: null, children: { some: {} } } },
      select: { slug: true },
    });
    const paths = ["", `/c/${category.slug}`, `/p/${product.slug}`, "/search", "/cart", "/track", "/sign-in"];
    for (const path of paths) {
      await page.goto(`/${locale}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const { wide, shown } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        shown: document.documentElement.clientWidth,
      }));
      expect(wide, `/${locale}${path}`).toBeLessThanOrEqual(shown);
    }
  });

test("a price changed by staff is what the open shop shows after a reload", async ({ page, shop, actAs }) => {
  const { format } = await shopWords("en");
  const category = await shop.make.category();
  const goods = await shop.make.product({
    categoryId: category.id,
    variants: [{ prices: { MAD: 10_000, EUR: 1000 } }],
  });
  await givePicture(shop.db, goods.id);
  await page.goto(`/en/p/${goods.slug}`);
  const facts = page.getByRole("main").getByRole("status");
  await expect(facts).toContainText(format.money(10_000, "MAD"));
  await actAs("ADMIN");
  await page.goto(`/admin/products/${goods.id}`);
  const admin = await adminWords("en");
  await page.getByRole("textbox", { name: `${admin.m.editor.price} MAD` }).fill("77");
  await page.getByRole("button", { name: admin.m.common.save, exact: true }).click();
  await expect(page.getByText(admin.m.editor.saved)).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(facts).toContainText(format.money(7_700, "MAD"));
});
