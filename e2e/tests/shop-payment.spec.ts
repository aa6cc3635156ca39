import { addToCart, newEmail } from "../support/shop-api.ts";
import { CARDS, confirmedNumber, reachPayment, SHOPPER } from "../support/checkout.ts";
import { expectInvariants, onHand, ordersOf, sellOut } from "../support/goods.ts";
import { expect, test } from "../support/shop.ts";
import { shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("a declined card loses nothing that was typed but the card; the next one pays", async ({
  page,
  shop,
}) => {
  const words = await shopWords("en");
  const { m } = words;
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id);
  const checkout = await reachPayment(page, words, email);
  await checkout.fillCard(CARDS.declined);
  await checkout.pay.click();
  await expect(page.getByRole("alert").filter({ hasText: m.checkout.declinedTitle })).toContainText(
    m.checkout.kept,
  );
  await expect(page).toHaveTitle(new RegExp(m.checkout.title));
  await expect(checkout.field(m.checkout.cardNumber)).toHaveValue("");
  expect(await ordersOf(shop.db, email)).toEqual([]);
  expect(await onHand(shop.db, variant.id)).toBe(variant.stock);

  await page.getByRole("button", { name: m.checkout.editStep(m.checkout.contact) }).click();
  await expect(checkout.field(m.checkout.email)).toHaveValue(email);
  await expect(checkout.field(m.checkout.address.line1)).toHaveValue(SHOPPER.line1);
  await expect(checkout.field(m.checkout.address.phone)).toHaveValue(SHOPPER.phone);
  await page.getByRole("button", { name: m.checkout.toShipping }).click();
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.click();
  const number = await confirmedNumber(page, words);
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "PAID" }]);
});

test("a double click on Pay makes one order, and so does reloading its page", async ({ page, shop }) => {
  const words = await shopWords("en");
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id);
  const checkout = await reachPayment(page, words, email);
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.dblclick();
  const number = await confirmedNumber(page, words);
  for (let turn = 0; turn < 3; turn += 1) {
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: words.m.order.title(number) })).toBeVisible();
  }
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number }]);
  expect(await onHand(shop.db, variant.id)).toBe(variant.stock - 1);
});

test("cash on delivery makes an order that is not paid yet", async ({ page, shop }) => {
  const words = await shopWords("fr");
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id, 3, "fr");
  const checkout = await reachPayment(page, words, email);
  await page.getByRole("radio", { name: words.m.checkout.cash }).check();
  await checkout.order.click();
  const number = await confirmedNumber(page, words);
  await expect(page.getByText(words.m.order.methods.cash_on_delivery)).toBeVisible();
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "PENDING" }]);
  expect(await onHand(shop.db, variant.id)).toBe(variant.stock - 3);
});

test("a provider that answers too late still ends in one order", async ({ page, shop }) => {
  const words = await shopWords("en");
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id);
  const checkout = await reachPayment(page, words, email);
  const asked = Promise.withResolvers<void>();
  await page.route(/checkout\.resume/, async (route) => {
    await asked.promise;
    await route.continue();
  });
  await checkout.fillCard(CARDS.timesOut);
  await checkout.pay.click();
  await expect(page.getByText(words.m.checkout.waitingText)).toBeVisible();
  asked.resolve();
  const number = await confirmedNumber(page, words);
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "PAID" }]);
});

test("sold out in mid-checkout: the cart is kept, the line explained, the rest can be bought", async ({
  page,
  shop,
}) => {
  const words = await shopWords("en");
  const { m } = words;
  const gone = await shop.make.product();
  const kept = await shop.make.product();
  const email = newEmail();
  await addToCart(page, gone.variant.id);
  await addToCart(page, kept.variant.id);
  const checkout = await reachPayment(page, words, email);
  await checkout.fillCard(CARDS.succeeds);
  await sellOut(shop.db, gone.variant.id);
  await checkout.pay.click();
  await expect(page.getByRole("alert").filter({ hasText: m.checkout.changedTitle })).toContainText(
    m.problems.outOfStock(1),
  );
  const line = checkout.summary.getByRole("listitem").filter({ hasText: gone.name });
  await expect(line).toContainText(m.cart.problems.OUT_OF_STOCK);
  await expect(checkout.summary.getByText(kept.name)).toBeVisible();
  await expect(checkout.pay).toBeDisabled();
  expect(await ordersOf(shop.db, email)).toEqual([]);

  await page.getByRole("button", { name: m.cart.accept }).click();
  await expect(line).toHaveCount(0);
  if (await page.getByRole("button", { name: m.checkout.toPayment }).isVisible()) await checkout.toPayment();
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.click();
  const number = await confirmedNumber(page, words);
  expect(await ordersOf(shop.db, email)).toMatchObject([
    { number, lines: [{ sku: kept.variant.sku, quantity: 1 }] },
  ]);
});
