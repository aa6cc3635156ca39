import { choose } from "../support/combo-box.ts";
import { CARDS, checkoutOf, confirmedNumber } from "../support/checkout.ts";
import { expectInvariants, onHand } from "../support/goods.ts";
import { placeOrder } from "../support/place-order.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("staff add to a paid order; its buyer pays the difference at the link and sees what changed", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const say = m.orders.edit;
  const { variant } = await shop.make.product({ variants: [{ stock: 9, prices: { MAD: 10_000 } }] });
  const { variant: more } = await shop.make.product({ variants: [{ stock: 3, prices: { MAD: 5000 } }] });
  const { number } = await placeOrder(shop.db, variant.id, { quantity: 2 });
  await actAs("ADMIN");
  await page.goto(`/admin/orders/${number}`);
  const edit = page.getByRole("button", { name: m.orders.actions.edit });
  await edit.click();
  const dialog = page.getByRole("dialog", { name: m.orders.actions.edit });
  const save = dialog.getByRole("button", { name: say.save });
  await expect(save).toBeDisabled();
  await choose(page, dialog.getByRole("combobox", { name: say.add }), more.sku);
  await expect(dialog.getByRole("status")).toContainText("50.00");
  await save.click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("main").getByText(new RegExp(`^${m.orders.amountDue}`))).toBeVisible();
  expect(await onHand(shop.db, more.id)).toBe(2);

  await page.getByRole("button", { name: m.orders.dueLink }).click();
  const link = page.getByRole("dialog").getByRole("textbox", { name: m.drafts.link });
  const url = new URL(await link.inputValue());
  const shopper = await (await browser.newContext()).newPage();
  await shopper.goto(url.pathname);
  const heading = words.m.checkout.link.dueHeading(number);
  await expect(shopper.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  const checkout = checkoutOf(shopper, words);
  await checkout.fillCard(CARDS.challenge);
  await checkout.pay.click();
  await shopper.getByRole("button", { name: "Approve the payment" }).click();
  expect(await confirmedNumber(shopper, words)).toBe(number);
  await expect(shopper.getByRole("heading", { name: words.m.order.edits })).toBeVisible();
  await shopper.goto(url.pathname);
  await expect(shopper.getByRole("heading", { name: words.m.checkout.link.paidTitle }).first()).toBeVisible();

  await page.reload();
  await expect(edit).toBeVisible();
  await expect(page.getByRole("button", { name: m.orders.dueLink })).toHaveCount(0);
});
