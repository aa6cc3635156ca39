import type { Page } from "@playwright/test";
import { addToCart, newEmail } from "../support/shop-api.ts";
import { APPROVE, CARDS, checkoutOf, confirmedNumber } from "../support/checkout.ts";
import { expectInvariants, onHand, ordersOf } from "../support/goods.ts";
import { expect, test } from "../support/shop.ts";
import { LOCALES, shopWords, type Locale, type ShopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

/** Through the product's page and the drawer, as a shopper without an account does it. */
async function buyFromPage(page: Page, slug: string, { locale, m }: ShopWords): Promise<void> {
  await page.goto(`/${locale}/p/${slug}`);
  await page.getByRole("button", { name: m.catalog.more, exact: true }).click();
  await page.getByRole("button", { name: m.catalog.add, exact: true }).click();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByRole("textbox")).toHaveValue("2");
  await drawer.getByRole("link", { name: m.cart.checkout }).click();
  await expect(page.getByRole("heading", { level: 1, name: m.checkout.title })).toBeVisible();
}

async function expectNoPassword(page: Page): Promise<void> {
  await expect(page.locator("input[type=password]")).toHaveCount(0);
}

const cards: Record<Locale, string> = { en: CARDS.succeeds, fr: CARDS.succeeds, ar: CARDS.challenge };

for (const locale of LOCALES)
  test(`a guest buys two units in ${locale}`, async ({ page, shop }) => {
    const words = await shopWords(locale);
    const { m, format } = words;
    const goods = await shop.make.product();
    const email = newEmail();
    await buyFromPage(page, goods.slug, words);
    const checkout = checkoutOf(page, words);
    await checkout.fillContact(email);
    await expectNoPassword(page);
    await checkout.toShipping();
    await expectNoPassword(page);
    await checkout.toPayment();
    await expectNoPassword(page);
    await checkout.fillCard(cards[locale]);
    await checkout.pay.click();
    if (cards[locale] === CARDS.challenge)
      await page.getByRole("button", { name: APPROVE[locale] }).click({ timeout: 30_000 });
    const number = await confirmedNumber(page, words);

    const orders = await ordersOf(shop.db, email);
    expect(orders).toMatchObject([
      { number, state: "PAID", lines: [{ sku: goods.variant.sku, quantity: 2 }] },
    ]);
    expect(await onHand(shop.db, goods.variant.id)).toBe(goods.variant.stock - 2);
    await expect(page.getByText(format.money(orders[0]?.total ?? 0, "MAD")).first()).toBeVisible();
    await expect(page.getByRole("button", { name: m.shell.cart, exact: true }).first()).toBeVisible();
  });

test("the whole cost is known at the shipping step: nothing is added later", async ({ page, shop }) => {
  const words = await shopWords("en");
  const { m, format } = words;
  const goods = await shop.make.product({ variants: [{ prices: { MAD: 12_345 } }] });
  const email = newEmail();
  await addToCart(page, goods.variant.id);
  const checkout = checkoutOf(page, words);
  await checkout.open();
  await checkout.fillContact(email);
  await checkout.toShipping();
  // The dearer way: what is picked is what is charged.
  await page.getByRole("radio").nth(1).check();
  const shipping = checkout.step(m.checkout.shipping);
  const seen = await shipping.getByRole("status").textContent();
  await checkout.toPayment();
  await checkout.fillCard(CARDS.succeeds);
  const label = (await checkout.pay.textContent()) ?? "";
  await checkout.pay.click();
  await confirmedNumber(page, words);
  const [order] = await ordersOf(shop.db, email);
  const total = format.money(order?.total ?? 0, "MAD");
  expect(order?.total).toBe(12_345 + (order?.shippingTotal ?? 0));
  expect(order?.shippingTotal).toBeGreaterThan(0);
  expect(seen).toContain(total);
  expect(label).toContain(m.checkout.pay(total));
});
