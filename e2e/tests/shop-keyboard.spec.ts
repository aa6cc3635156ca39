import type { Locator, Page } from "@playwright/test";
import { newEmail } from "../support/shop-api.ts";
import { CARDS, checkoutOf, confirmedNumber, SHOPPER } from "../support/checkout.ts";
import { ordersOf } from "../support/goods.ts";
import { expect, test } from "../support/shop.ts";
import { shopWords } from "../support/words.ts";

const MOST_STOPS = 80;

/** What shows that an element has the focus: its own outline or that of the label that draws it. */
async function focusIsVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const shown = (element: Element | null | undefined): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    };
    return shown(focused) || shown(focused?.closest("label"));
  });
}

/** Tab until the target has the focus; each stop on the way must be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const reached = (): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement).catch(() => false);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160));
    expect(await focusIsVisible(page), `the focus can't be seen on ${where}`).toBe(true);
    if (await reached()) return;
  }
  throw new Error(`${MOST_STOPS} stops and ${target.toString()} was not among them`);
}

test("a whole purchase by keyboard alone, the focus always in sight", async ({ page, shop }) => {
  const words = await shopWords("en");
  const { m } = words;
  const category = await shop.make.category();
  const goods = await shop.make.product({ categoryId: category.id });
  const email = newEmail();
  const type = async (label: string, text: string): Promise<void> => {
    await tabTo(page, page.getByRole("textbox", { name: label, exact: true }));
    await page.keyboard.type(text);
  };

  await page.goto(`/en/c/${category.slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: m.shell.skip })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, page.getByRole("heading", { level: 3 }).getByRole("link", { name: goods.name }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: goods.name })).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: m.catalog.add, exact: true }));
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog");
  await expect(drawer).toBeVisible();
  await tabTo(page, drawer.getByRole("link", { name: m.cart.checkout }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: m.checkout.title })).toBeFocused();

  const say = m.checkout;
  await type(say.email, email);
  await type(say.address.fullName, SHOPPER.fullName);
  await type(say.address.line1, SHOPPER.line1);
  await type(say.address.postalCode, SHOPPER.postalCode);
  await type(say.address.city, SHOPPER.city);
  await type(say.address.phone, SHOPPER.phone);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: say.shipping })).toBeFocused();
  await tabTo(page, page.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: say.toPayment }));
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { level: 2, name: say.payment })).toBeFocused();
  await type(say.cardNumber, CARDS.succeeds);
  await type(say.expiry, "1234");
  await type(say.cvc, "123");
  await tabTo(page, checkoutOf(page, words).pay);
  await page.keyboard.press("Enter");
  const number = await confirmedNumber(page, words);
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "PAID" }]);
});
