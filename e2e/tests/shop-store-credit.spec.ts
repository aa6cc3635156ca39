import { loadCreditMessages } from "@souk/i18n/credit";
import { expectAccessible } from "../support/axe.ts";
import { CARDS, checkoutOf, confirmedNumber } from "../support/checkout.ts";
import { expectInvariants } from "../support/goods.ts";
import { addToCart, signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("staff give store credit, it pays a part of an order, and a refund goes to it", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const credit = await loadCreditMessages.en();
  const say = m.giftCards;
  const shopper = await (await browser.newContext()).newPage();
  const account = await signUp(shopper);
  await shopper.goto("/en/account/credit");
  await expect(shopper.getByText(credit.none)).toBeVisible();

  await actAs("ADMIN");
  await page.goto("/admin/gift-cards");
  await page.getByRole("button", { name: say.credit.give }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: say.amount }).fill("60");
  await dialog.getByRole("textbox", { name: say.credit.customer }).fill("nobody@example.test");
  await dialog.getByRole("button", { name: say.credit.give }).click();
  await expect(dialog.getByText(say.reasonNeeded)).toBeVisible();
  await dialog.getByRole("textbox", { name: say.reason }).fill("For the wait");
  await dialog.getByRole("button", { name: say.credit.give }).click();
  await expect(dialog.getByText(m.errors.creditNeedsAccount)).toBeVisible();
  await dialog.getByRole("textbox", { name: say.credit.customer }).fill(account.email);
  await dialog.getByRole("button", { name: say.credit.give }).click();
  await expect(dialog).toBeHidden();

  const { variant } = await shop.make.product({ variants: [{ stock: 9, prices: { MAD: 10_000 } }] });
  await addToCart(shopper, variant.id);
  const checkout = checkoutOf(shopper, words);
  await checkout.open();
  await checkout.fillContact(account.email);
  await checkout.toShipping();
  await checkout.toPayment();
  const { label, use } = words.m.checkout.credit;
  await shopper.getByRole("button", { name: `${label}: ${use}` }).click();
  await expect(shopper.getByRole("list", { name: words.m.checkout.gift.cards })).toContainText(label);
  await expect(shopper.getByRole("button", { name: `${label}: ${use}` })).toBeHidden();
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.click();
  const number = await confirmedNumber(shopper, words);

  await page.goto(`/admin/orders/${number}`);
  await expect(page.getByText(m.orders.methods.store_credit)).toBeVisible();
  await page.getByRole("button", { name: m.orders.actions.refund, exact: true }).click();
  const refund = page.getByRole("alertdialog");
  await refund.getByRole("textbox", { name: m.orders.adjustment }).fill("25");
  await refund.getByRole("checkbox", { name: m.orders.toCredit }).check();
  await refund.getByRole("button", { name: m.orders.actions.refund, exact: true }).click();
  await expect(page.getByText(m.orders.done.refund).first()).toBeVisible();

  await shopper.goto("/en/account/credit");
  const ledger = shopper.getByRole("region", { name: credit.movements("MAD") });
  await expect(ledger.getByRole("listitem")).toHaveText([
    new RegExp(`${credit.kinds.REFUNDED}.*${credit.order(number)}.*25`),
    new RegExp(`${credit.kinds.REDEEMED}.*${credit.order(number)}.*60`),
    new RegExp(`${credit.kinds.ADJUSTED}.*For the wait.*60`),
  ]);
  await expectAccessible(shopper, "store credit");
});
