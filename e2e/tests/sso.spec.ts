import { loadSecurityMessages } from "@souk/i18n/security";
import type { Page } from "@playwright/test";
import { addToCart, newEmail, signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/shop.ts";
import { shopWords } from "../support/words.ts";

const PROVIDER = "Test ID";

/** At the provider's own page. */
async function signInThere(page: Page, login: string): Promise<void> {
  await expect(page.getByRole("heading", { name: PROVIDER })).toBeVisible();
  await page.getByRole("textbox", { name: "Login" }).fill(login);
  await page.getByRole("button", { name: "Continue" }).click();
}

test("a shopper signs in with an account elsewhere and keeps the cart; who cancels there is told", async ({
  page,
  shop,
}) => {
  const { m } = await shopWords("en");
  const words = await loadSecurityMessages.en();
  const product = await shop.make.product();
  await addToCart(page, product.variant.id, 2);
  await page.goto("/en/sign-in");
  const button = page.getByRole("button", { name: words.sso.with(PROVIDER) });
  await button.click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("alert")).toHaveText(words.sso.troubles.access_denied);
  await button.click();
  await signInThere(page, newEmail());
  await expect(page.getByText(m.account.hello("Nadia Haddad"))).toBeVisible();
  await page.goto("/en/cart");
  await expect(page.getByRole("textbox", { name: m.cart.quantityOf(product.name) })).toHaveValue("2");
});

test("an account elsewhere is connected, signs in, and is disconnected under Security", async ({
  page,
  browser,
  shop,
}) => {
  const { m } = await shopWords("en");
  const words = await loadSecurityMessages.en();
  const say = words.connected;
  const account = await signUp(page);
  const login = `${newEmail()} as subject-${Date.now()}`;
  const proven = (emailVerified: boolean) =>
    shop.db.user.update({ where: { email: account.email }, data: { emailVerified } });
  await proven(false);
  await page.goto("/en/account/security");
  await expect(page.getByText(say.confirmFirst)).toBeVisible();
  await proven(true);
  await page.reload();
  await page.getByRole("button", { name: say.connectNamed(PROVIDER) }).click();
  await page.getByLabel(words.secondFactor.password).fill(account.password);
  await page.getByRole("button", { name: say.connect, exact: true }).click();
  await signInThere(page, login);
  await expect(page.getByText(say.done)).toBeVisible();

  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  await phone.goto("/en/sign-in");
  await phone.getByRole("button", { name: words.sso.with(PROVIDER) }).click();
  await signInThere(phone, login);
  await expect(phone.getByText(m.account.hello(account.name))).toBeVisible();
  await elsewhere.close();

  await page.getByRole("button", { name: say.disconnectNamed(PROVIDER) }).click();
  await page.getByLabel(words.secondFactor.password).fill("not the one");
  await page.getByRole("button", { name: say.disconnect, exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByLabel(words.secondFactor.password).fill(account.password);
  await page.getByRole("button", { name: say.disconnect, exact: true }).click();
  await expect(page.getByRole("button", { name: say.connectNamed(PROVIDER) })).toBeVisible();
});
