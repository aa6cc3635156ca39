import { addToCart, newEmail } from "../support/shop-api.ts";
import { CARDS, confirmedNumber, reachPayment } from "../support/checkout.ts";
import { expectInvariants, ordersOf } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("staff issue a gift card; it pays a part of an order, and what is refunded goes back to it", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const say = m.giftCards;
  await actAs("ADMIN");
  await page.goto("/admin/gift-cards");
  await page.getByRole("button", { name: say.issue }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: say.issue }).click();
  await expect(dialog.getByText(say.amountInvalid)).toBeVisible();
  await dialog.getByRole("textbox", { name: say.amount }).fill("60");
  await dialog.getByRole("button", { name: say.issue }).click();
  const code = await dialog.getByRole("textbox", { name: say.code }).inputValue();
  expect(code).toMatch(/^(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}$/);
  await page.keyboard.press("Escape");
  const last4 = code.slice(-4);

  const shopper = await (await browser.newContext()).newPage();
  const { variant } = await shop.make.product({ variants: [{ stock: 9, prices: { MAD: 10_000 } }] });
  const email = newEmail();
  await addToCart(shopper, variant.id);
  const checkout = await reachPayment(shopper, words, email);
  const gift = words.m.checkout.gift;
  await shopper
    .getByRole("button", { name: gift.label })
    .or(shopper.locator("summary", { hasText: gift.label }))
    .first()
    .click();
  await checkout.field(gift.label).fill("ABCD-EFGH-JKLM-NPQR");
  await shopper.getByRole("button", { name: gift.use }).click();
  await expect(shopper.getByText(words.m.problems.giftCardRefused.UNKNOWN)).toBeVisible();
  await checkout.field(gift.label).fill(code.toLowerCase());
  await shopper.getByRole("button", { name: gift.use }).click();
  await expect(shopper.getByRole("list", { name: gift.cards })).toContainText(last4);
  await checkout.fillCard(CARDS.declined);
  await checkout.pay.click();
  await expect(shopper.getByRole("alert").filter({ hasText: words.m.checkout.declinedTitle })).toBeVisible();
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.click();
  const number = await confirmedNumber(shopper, words);
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "PAID" }]);

  await page.getByRole("link", { name: `…${last4}` }).click();
  await expect(page.getByText(say.kinds.REDEEMED).first()).toBeVisible();
  await expect(page.getByText(say.kinds.RELEASED)).toBeVisible();
  await page
    .getByRole("link", { name: say.order(number) })
    .first()
    .click();
  await page.getByRole("button", { name: m.orders.actions.cancel, exact: true }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: m.orders.actions.cancel, exact: true })
    .click();
  await expect(page.getByText(m.orders.done.cancel).first()).toBeVisible();
  await page.goto(`/admin/gift-cards?query=${last4}`);
  await page.getByRole("link", { name: `…${last4}` }).click();
  await expect(page.getByText(say.kinds.REFUNDED)).toBeVisible();
});
