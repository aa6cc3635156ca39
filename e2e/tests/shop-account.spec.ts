import { addToCart, newEmail, signIn, signUp } from "../support/shop-api.ts";
import { loadActivityMessages } from "@souk/i18n/activity";
import { loadSecurityMessages } from "@souk/i18n/security";
import { CARDS, checkoutOf, confirmedNumber, reachPayment } from "../support/checkout.ts";
import { expectInvariants, onHand, ordersOf } from "../support/goods.ts";
import { linkOf } from "../support/mail-links.ts";
import { expect, test } from "../support/staff.ts";
import { shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("signing in adds the guest's cart to the account's, and both devices see it", async ({
  page,
  browser,
  shop,
}) => {
  const { m } = await shopWords("en");
  const shared = await shop.make.product();
  const other = await shop.make.product();
  const elsewhere = await browser.newContext();
  const second = await elsewhere.newPage();
  const account = await signUp(second);
  await addToCart(second, shared.variant.id, 2);

  await addToCart(page, shared.variant.id, 3);
  await addToCart(page, other.variant.id, 1);
  await page.goto("/en/sign-in");
  await page.getByRole("textbox", { name: m.account.email }).fill(account.email);
  await page.getByRole("textbox", { name: m.account.password, exact: true }).fill(account.password);
  await page.getByRole("button", { name: m.account.signIn, exact: true }).click();
  await expect(page.getByText(m.account.hello(account.name))).toBeVisible();
  for (const shown of [page, second]) {
    await shown.goto("/en/cart");
    await expect(shown.getByRole("textbox", { name: m.cart.quantityOf(shared.name) })).toHaveValue("5");
    await expect(shown.getByRole("textbox", { name: m.cart.quantityOf(other.name) })).toHaveValue("1");
  }
  await elsewhere.close();
});

test("a guest becomes a customer after the purchase, finds the order and cancels it", async ({
  page,
  browser,
  actAs,
  shop,
}) => {
  const words = await shopWords("en");
  const { signUp: say, confirm } = await loadSecurityMessages.en();
  const { m } = words;
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id, 2);
  const checkout = await reachPayment(page, words, email);
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.click();
  const number = await confirmedNumber(page, words);
  expect(await onHand(shop.db, variant.id)).toBe(variant.stock - 2);

  await expect(page.getByRole("textbox", { name: m.account.email })).toHaveValue(email);
  await page.getByRole("textbox", { name: m.account.name, exact: true }).fill("Salma Idrissi");
  await page
    .getByRole("textbox", { name: m.account.newPassword, exact: true })
    .fill("a kettle on the balcony");
  await page.getByRole("button", { name: m.account.signUp, exact: true }).click();
  await expect(page.getByText(say.sent(email))).toBeVisible();
  const mail = await page.context().newPage();
  await mail.goto(await linkOf({ browser, actAs }, "sign_up", email));
  await mail.getByRole("button", { name: confirm["sign-up"].action }).click();
  await expect(mail.getByText(confirm["sign-up"].done)).toBeVisible();
  await mail.close();
  await expect(page.getByRole("heading", { level: 1, name: m.order.mineTitle })).toBeVisible();
  await page.getByRole("link", { name: m.order.open(number), exact: true }).click();
  await page.getByRole("button", { name: m.order.cancel }).click();
  const question = page.getByRole("alertdialog", { name: m.order.cancelTitle(number) });
  await question.getByRole("button", { name: m.order.cancel }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByText(m.order.states.CANCELLED, { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: m.order.cancel })).toHaveCount(0);
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "CANCELLED" }]);
  expect(await onHand(shop.db, variant.id)).toBe(variant.stock);
});

test("an order is tracked by number and e-mail; a wrong pair gets one answer, whatever is wrong", async ({
  page,
  browser,
  shop,
}) => {
  const words = await shopWords("en");
  const { m } = words;
  const { variant } = await shop.make.product();
  const email = newEmail();
  await addToCart(page, variant.id);
  const checkout = await reachPayment(page, words, email);
  await page.getByRole("radio", { name: m.checkout.cash }).check();
  await checkout.order.click();
  const number = await confirmedNumber(page, words);

  const stranger = await browser.newContext();
  const tracking = await stranger.newPage();
  await tracking.goto("/en/track");
  const ask = async (asked: number, by: string): Promise<void> => {
    await tracking.getByRole("textbox", { name: m.order.number }).fill(String(asked));
    await tracking.getByRole("textbox", { name: m.order.email }).fill(by);
    await tracking.getByRole("button", { name: m.order.find }).click();
  };
  await ask(number, newEmail());
  await expect(tracking.getByRole("alert")).toHaveText(m.order.trackNone);
  await ask(99_999_999, email);
  await expect(tracking.getByRole("alert")).toHaveText(m.order.trackNone);
  await ask(number, email);
  await expect(tracking.getByRole("heading", { level: 1, name: m.order.title(number) })).toBeVisible();
  await stranger.close();
});

test("a revoked device is signed out, and the activity tells of it", async ({ page, browser }) => {
  const { m } = await shopWords("en");
  const activity = await loadActivityMessages.en();
  const words = await loadSecurityMessages.en();
  const account = await signUp(page);
  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  await signIn(phone, account);
  await phone.goto("/en/account");
  await expect(phone.getByText(m.account.hello(account.name))).toBeVisible();

  await page.goto("/en/account/devices");
  const revoke = page.getByRole("button", { name: new RegExp(`^${words.devices.revokeNamed("")}`) });
  await revoke.click();
  await expect(revoke).toHaveCount(0);
  await phone.reload();
  await expect(phone.getByRole("heading", { level: 1, name: m.account.signInTitle })).toBeVisible();
  await page.reload();
  await expect(page.getByText(m.account.hello(account.name))).toBeVisible();
  await elsewhere.close();

  await page.getByRole("link", { name: m.account.activity, exact: true }).click();
  const rows = page.getByRole("main").getByRole("listitem");
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText(activity.kinds.SESSION_ENDED);
  await expect(rows.last()).toContainText(activity.kinds.ACCOUNT_CREATED);
  const filter = page.getByRole("navigation", { name: activity.filter });
  await filter.getByRole("link", { name: activity.groups.ACCOUNT }).click();
  await expect(rows).toHaveCount(1);
  await expect(page).toHaveURL(/about=account$/);
  await filter.getByRole("link", { name: activity.groups.SECURITY }).click();
  await expect(rows).toHaveCount(3);
  await rows.nth(1).getByRole("link", { name: activity.notYou.devices }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.devices.title })).toBeVisible();
});

test("what browsers and password managers fill in carries its token", async ({ page, shop }) => {
  const words = await shopWords("en");
  const { checkout: say, account } = words.m;
  const { variant } = await shop.make.product();
  await addToCart(page, variant.id);
  const checkout = checkoutOf(page, words);
  const expectToken = async (label: string, token: string): Promise<void> =>
    expect(page.getByLabel(label, { exact: true }).first()).toHaveAttribute("autocomplete", token);
  await checkout.open();
  await expectToken(say.email, "email");
  await expectToken(say.address.fullName, "shipping name");
  await expectToken(say.address.country, "shipping country");
  await expectToken(say.address.line1, "shipping address-line1");
  await expectToken(say.address.postalCode, "shipping postal-code");
  await expectToken(say.address.city, "shipping address-level2");
  await expectToken(say.address.phone, "shipping tel");
  await checkout.fillContact(newEmail());
  await checkout.toShipping();
  await checkout.toPayment();
  await expectToken(say.cardNumber, "cc-number");
  await expectToken(say.expiry, "cc-exp");
  await expectToken(say.cvc, "cc-csc");
  await page.goto("/en/sign-in");
  await expectToken(account.email, "username webauthn");
  await expectToken(account.password, "current-password");
  await page.goto("/en/sign-up");
  await expectToken(account.newPassword, "new-password");
});
