import { pdfPages } from "@souk/testing/pdf-pages";
import { confirmedNumber, reachPayment, SHOPPER } from "../support/checkout.ts";
import { expectInvariants, ordersOf } from "../support/goods.ts";
import { addToCart, newEmail } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("Stripe: out to its page, back without paying, out again, declined once, paid", async ({
  page,
  shop,
}) => {
  const words = await shopWords("fr");
  const { m } = words;
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id, 1, "fr");
  await reachPayment(page, words, email);
  await page.getByRole("radio", { name: m.checkout.stripe }).check();
  await page.getByRole("button", { name: m.checkout.toProvider }).click();
  await page.getByRole("button", { name: "Back to the shop" }).click();
  await expect(page.getByRole("heading", { level: 1, name: m.checkout.title })).toBeVisible();
  expect(await ordersOf(shop.db, email)).toEqual([]);

  if (await page.getByRole("button", { name: m.checkout.toPayment }).isVisible())
    await page.getByRole("button", { name: m.checkout.toPayment }).click();
  await page.getByRole("radio", { name: m.checkout.stripe }).check();
  await page.getByRole("button", { name: m.checkout.toProvider }).click();
  await page.getByRole("button", { name: "Pay with a bad card" }).click();
  await expect(page.getByRole("alert")).toHaveText("Your card was declined.");
  await page.getByRole("button", { name: "Pay", exact: true }).click();
  const number = await confirmedNumber(page, words);
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "PAID" }]);
});

test("Stripe, by a shopper who never comes back: its message makes the order, and staff see and replay it", async ({
  page,
  shop,
  actAs,
}) => {
  const words = await shopWords("en");
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id);
  await reachPayment(page, words, email);
  await page.getByRole("radio", { name: words.m.checkout.stripe }).check();
  await page.getByRole("button", { name: words.m.checkout.toProvider }).click();
  await expect(page.getByRole("button", { name: "Pay", exact: true })).toBeVisible();
  // Pays, and the way back leads nowhere.
  await page.request.post(page.url(), { form: { choice: "pay" }, maxRedirects: 0 });
  await expect.poll(() => ordersOf(shop.db, email), { timeout: 20_000 }).toMatchObject([{ state: "PAID" }]);
  const [order] = await ordersOf(shop.db, email);

  await actAs("ADMIN");
  const { m } = await adminWords("en");
  await page.goto("/admin/payments?q=checkout.session.completed");
  const row = page.getByRole("row").filter({ hasText: `#${order?.number ?? ""}` });
  await row.getByRole("link", { name: "checkout.session.completed" }).click();
  await expect(page.getByText(m.payments.states.PROCESSED).first()).toBeVisible();
  await expect(page.getByText("client_reference_id")).toBeVisible();
  await page.getByRole("button", { name: m.payments.replay }).click();
  await page
    .getByRole("alertdialog")
    .or(page.getByRole("dialog"))
    .getByRole("button", { name: m.payments.replay })
    .click();
  await expect(page.getByText(m.payments.outcomes.unchanged)).toBeVisible();
  expect(await ordersOf(shop.db, email)).toHaveLength(1);

  await page.goto("/admin/payments/reports");
  await page.getByRole("button", { name: m.payments.run }).click();
  const round = page.getByRole("row").nth(1);
  await expect(round).toContainText("Adil", { timeout: 5000 });
  await round.getByRole("link").click();
  await expect(page.getByText(m.payments.ended, { exact: true })).toBeVisible({ timeout: 30_000 });
});

test("Paybox, in Arabic: out by the sealed form, refused by the bank, then paid; the invoice can be read", async ({
  page,
  shop,
}) => {
  const words = await shopWords("ar");
  const { m } = words;
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id, 1, "ar");
  await reachPayment(page, words, email);
  await page.getByRole("radio", { name: m.checkout.paybox }).check();
  await page.getByRole("button", { name: m.checkout.toProvider }).click();
  await page.getByRole("button", { name: "Carte refusée" }).click();
  await expect(page.getByRole("alert").filter({ hasText: m.checkout.declinedTitle })).toBeVisible({
    timeout: 30_000,
  });
  expect(await ordersOf(shop.db, email)).toEqual([]);

  if (await page.getByRole("button", { name: m.checkout.toPayment }).isVisible())
    await page.getByRole("button", { name: m.checkout.toPayment }).click();
  await page.getByRole("radio", { name: m.checkout.paybox }).check();
  await page.getByRole("button", { name: m.checkout.toProvider }).click();
  await page.getByRole("button", { name: "Payer" }).click();
  const number = await confirmedNumber(page, words);
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "PAID" }]);

  // The paper itself, which is issued a moment later: words as they are written, and its numbers.
  const invoice = page.getByRole("link", { name: m.order.document.INVOICE });
  await expect(async () => {
    await page.reload();
    await expect(invoice).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  const file = await page.request.get((await invoice.getAttribute("href")) ?? "");
  const [text = ""] = await pdfPages(await file.body());
  const { number: paper } = await shop.db.invoice.findFirstOrThrow({ where: { order: { number } } });
  for (const part of [m.order.document.INVOICE, paper, String(number), SHOPPER.line1])
    expect(text).toContain(part);
  await expect(invoice).toContainText(paper);
});

test("bank transfer: told what to transfer, and paid once staff saw it", async ({ page, shop, actAs }) => {
  const words = await shopWords("ar");
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id, 1, "ar");
  const checkout = await reachPayment(page, words, email);
  await page.getByRole("radio", { name: words.m.checkout.transfer }).check();
  await checkout.order.click();
  const number = await confirmedNumber(page, words);
  await expect(page.getByText(`SOUK ${number}`)).toBeVisible();

  await actAs("ADMIN");
  const { m } = await adminWords("en");
  await page.goto(`/admin/orders/${number}`);
  await page.getByRole("button", { name: m.orders.actions.receive, exact: true }).click();
  const dialog = page
    .getByRole("dialog")
    .or(page.getByRole("alertdialog"))
    .filter({ has: page.getByRole("heading") });
  const { total } = await shop.db.order.findFirstOrThrow({ where: { number }, select: { total: true } });
  await dialog.getByRole("textbox", { name: m.orders.received }).fill((total / 100).toFixed(2));
  await dialog.getByRole("button", { name: m.orders.actions.receive, exact: true }).click();
  await expect(page.getByText(m.orders.done.receive).first()).toBeVisible();
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "PAID" }]);
});
