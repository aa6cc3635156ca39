import type { Page } from "@playwright/test";
import { loadSecurityMessages } from "@souk/i18n/security";
import { linkOf } from "../support/mail-links.ts";
import { baseOrigin, newEmail, signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

async function fillEmail(page: Page, label: string, email: string): Promise<void> {
  await page.getByRole("textbox", { name: label }).fill(email);
}

test("a forgotten password is replaced by the link of a mail, which works once", async ({
  page,
  browser,
  actAs,
}) => {
  const { m } = await shopWords("en");
  const words = await loadSecurityMessages.en();
  const account = await signUp(page);
  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  await phone.goto("/en/sign-in");
  await phone.getByRole("link", { name: words.forgot.link }).click();
  // The sign-in page asks for an e-mail too.
  await expect(phone.getByRole("heading", { level: 1, name: words.forgot.title })).toBeVisible();
  await fillEmail(phone, m.account.email, account.email);
  await phone.getByRole("button", { name: words.forgot.submit }).click();
  await expect(phone.getByText(words.forgot.sent(account.email))).toBeVisible();
  // This shop has no mail server: whoever tries it out is told where the mail is.
  await expect(phone.getByRole("link", { name: words.forgot.outbox })).toBeVisible();

  const link = await linkOf({ browser, actAs }, "reset_password", account.email);
  const password = "a lantern in the arcade";
  await phone.goto(link);
  await phone.getByRole("textbox", { name: m.account.newPassword, exact: true }).fill(password);
  await phone.getByRole("button", { name: words.reset.submit }).click();
  await expect(phone.getByText(words.reset.done)).toBeVisible();
  // The first browser was signed out by it.
  await page.goto("/en/account");
  await expect(page.getByRole("heading", { level: 1, name: m.account.signInTitle })).toBeVisible();
  await fillEmail(page, m.account.email, account.email);
  await page.getByRole("textbox", { name: m.account.password, exact: true }).fill(password);
  await page.getByRole("button", { name: m.account.signIn, exact: true }).click();
  await expect(page.getByText(m.account.hello(account.name))).toBeVisible();

  await phone.goto("/en");
  await phone.goto(link);
  await phone.getByRole("textbox", { name: m.account.newPassword, exact: true }).fill(password);
  await phone.getByRole("button", { name: words.reset.submit }).click();
  await expect(phone.getByRole("alert")).toContainText(m.problems.LINK_EXPIRED);
  await elsewhere.close();
});

test("a link signs in without a password; nobody learns which address has an account", async ({
  page,
  browser,
  actAs,
}) => {
  const { m } = await shopWords("en");
  const words = await loadSecurityMessages.en();
  const account = await signUp(page);
  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  const stranger = newEmail();
  for (const email of [stranger, account.email]) {
    await phone.goto("/en/sign-in-link");
    await fillEmail(phone, m.account.email, email);
    await phone.getByRole("button", { name: words.byLink.submit }).click();
    await expect(phone.getByText(words.byLink.sent(email))).toBeVisible();
  }
  await phone.goto(await linkOf({ browser, actAs }, "sign_in_link", account.email));
  await phone.getByRole("button", { name: words.confirm["sign-in"].action, exact: true }).click();
  await expect(phone.getByText(words.confirm["sign-in"].done)).toBeVisible();
  await phone.getByRole("link", { name: words.toAccount }).click();
  await expect(phone.getByText(m.account.hello(account.name))).toBeVisible();
  await elsewhere.close();
});

test("an account is asked for in the same way whether there is one; another browser chooses the password", async ({
  page,
  browser,
  actAs,
}) => {
  const { m } = await shopWords("en");
  const words = await loadSecurityMessages.en();
  const { email: known } = await signUp(page);
  await page.context().clearCookies();
  const email = newEmail();
  for (const asked of [known, email]) {
    await page.goto("/en/sign-up");
    await page.getByRole("textbox", { name: m.account.name, exact: true }).fill("Salma Idrissi");
    await fillEmail(page, m.account.email, asked);
    await page
      .getByRole("textbox", { name: m.account.newPassword, exact: true })
      .fill("seven bright lanterns");
    await page.getByRole("button", { name: m.account.signUp, exact: true }).click();
    await expect(page.getByText(words.signUp.sent(asked))).toBeVisible();
  }
  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  await phone.goto(await linkOf({ browser, actAs }, "sign_up", email));
  await expect(phone.getByText(words.signUp.elsewhere)).toBeVisible();
  const password = "a lantern in the arcade";
  await phone.getByRole("textbox", { name: m.account.newPassword, exact: true }).fill(password);
  await phone.getByRole("button", { name: words.confirm["sign-up"].action }).click();
  await expect(phone.getByText(words.confirm["sign-up"].done)).toBeVisible();
  await phone.getByRole("link", { name: words.toAccount }).click();
  await expect(phone.getByText(m.account.hello("Salma Idrissi"))).toBeVisible();
  await elsewhere.close();
});

test("an address is confirmed, then replaced once both have said yes", async ({ page, browser, actAs }) => {
  const { m } = await shopWords("en");
  const words = await loadSecurityMessages.en();
  const account = await signUp(page);
  await page.goto("/en/account/security");
  await expect(page.getByText(words.email.unverified)).toBeVisible();
  await page.getByRole("button", { name: words.email.sendAgain }).click();
  await expect(page.getByText(words.email.sent, { exact: true })).toBeVisible();
  await page.goto(await linkOf({ browser, actAs }, "verify_email", account.email));
  await page.getByRole("button", { name: words.confirm.address.action }).click();
  await expect(page.getByText(words.confirm.address.done)).toBeVisible();
  await page.getByRole("link", { name: words.toAccount }).click();
  await page.getByRole("link", { name: m.account.security }).click();
  await expect(page.getByText(words.email.verified, { exact: true })).toBeVisible();

  const email = newEmail();
  await page.getByRole("button", { name: words.email.change }).click();
  await fillEmail(page, words.email.next, email);
  await page.getByRole("textbox", { name: words.password.current }).fill(account.password);
  await page.getByRole("button", { name: words.email.submit }).click();
  await expect(page.getByText(words.email.pending(email))).toBeVisible();
  const step = words.confirm["new-address"];
  await page.goto(await linkOf({ browser, actAs }, "confirm_email", email));
  await page.getByRole("button", { name: step.action }).click();
  await expect(page.getByText(words.waiting(email))).toBeVisible();
  await page.goto(await linkOf({ browser, actAs }, "approve_email", account.email));
  await page.getByRole("button", { name: step.action }).click();
  await expect(page.getByText(step.done)).toBeVisible();
  await page.goto("/en/account/security");
  await expect(page.getByText(email)).toBeVisible();
});

test("staff reset their password in the back office", async ({ page, browser, actAs, shop }) => {
  const { m } = await adminWords("en");
  const email = newEmail();
  await shop.db.user.create({ data: { name: "Nora", email, role: "VIEWER", emailVerified: true } });
  await page.context().addCookies([{ name: "souk_admin_locale", value: "en", url: baseOrigin() }]);
  await page.goto("/admin/sign-in");
  await page.getByRole("link", { name: m.security.forgot.link }).click();
  await expect(page.getByRole("heading", { level: 1, name: m.security.forgot.title })).toBeVisible();
  await page.getByRole("textbox", { name: m.auth.email }).fill(email);
  await page.getByRole("button", { name: m.security.forgot.submit }).click();
  await expect(page.getByText(m.security.forgot.sent(email))).toBeVisible();
  await page.goto(await linkOf({ browser, actAs }, "reset_password", email));
  await page.getByRole("textbox", { name: m.security.password.next }).fill("a lantern in the arcade");
  await page.getByRole("button", { name: m.security.reset.submit }).click();
  await expect(page.getByText(m.security.reset.done)).toBeVisible();
  await page.getByRole("link", { name: m.security.toSignIn }).click();
  await page.getByRole("textbox", { name: m.auth.email }).fill(email);
  await page.getByRole("textbox", { name: m.auth.password }).fill("a lantern in the arcade");
  await page.getByRole("button", { name: m.auth.submit, exact: true }).click();
  await expect(page.getByRole("navigation").first()).toBeVisible();
});
