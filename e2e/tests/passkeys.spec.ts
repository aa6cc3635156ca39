import type { Page } from "@playwright/test";
import { loadSecurityMessages } from "@souk/i18n/security";
import { keepPasskeys, withoutAutofill } from "../support/authenticator.ts";
import { baseOrigin, signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

/** Adds one from the button on. */
async function add(page: Page, password: string): Promise<void> {
  const { passkeys: say, secondFactor } = await loadSecurityMessages.en();
  await page.getByRole("button", { name: say.add }).click();
  await page.getByLabel(secondFactor.password).fill(password);
  await page.getByRole("button", { name: say.add }).click();
}

test("a customer adds a passkey, signs in with it, names it and takes it away", async ({ page }) => {
  const { m } = await shopWords("en");
  const words = await loadSecurityMessages.en();
  const say = words.passkeys;
  const { name, password } = await signUp(page);
  const device = await keepPasskeys(page);
  await withoutAutofill(page);
  await page.goto("/en/account/security");
  await expect(page.getByText(say.none)).toBeVisible();
  await add(page, "not the password");
  await expect(page.getByRole("alert")).toHaveText(words.failed.wrongPassword);
  await page.getByRole("button", { name: m.common.cancel }).click();
  await add(page, password);
  const lines = page.getByRole("list", { name: say.title }).getByRole("listitem");
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText(say.neverUsed);
  expect(await device.count()).toBe(1);

  await page.context().clearCookies({ name: "souk.session_token" });
  await page.goto("/en/sign-in");
  const press = page.getByRole("button", { name: say.signIn });
  await device.owner(false);
  await press.click();
  await expect(page.getByRole("alert")).toHaveText(words.failed.passkeyCancelled);
  await device.owner(true);
  await press.click();
  await expect(page.getByText(m.account.hello(name))).toBeVisible();

  await page.goto("/en/account/security");
  await expect(lines).not.toContainText(say.neverUsed);
  await lines.getByRole("button", { name: say.rename }).click();
  await page.getByLabel(say.name).fill("Phone of Salma");
  await page.getByRole("button", { name: say.save }).click();
  await expect(lines).toContainText("Phone of Salma");
  await lines.getByRole("button", { name: say.removeNamed("Phone of Salma") }).click();
  await page.getByLabel(words.secondFactor.password).fill(password);
  await page.getByRole("button", { name: say.remove }).click();
  await expect(page.getByText(say.none)).toBeVisible();
  await page.context().clearCookies({ name: "souk.session_token" });
  await page.goto("/en/sign-in");
  await press.click();
  await expect(page.getByRole("alert")).toHaveText(words.failed.passkey);
});

test("a passkey is offered where the address is typed", async ({ page }) => {
  const { m } = await shopWords("en");
  const { name, password } = await signUp(page);
  const device = await keepPasskeys(page);
  await page.goto("/en/account/security");
  await add(page, password);
  await expect.poll(() => device.count()).toBe(1);
  await page.context().clearCookies({ name: "souk.session_token" });
  await page.goto("/en/sign-in");
  const address = page.getByRole("textbox", { name: m.account.email });
  await expect(address).toHaveAttribute("autocomplete", "username webauthn");
  // The device takes the offer by itself.
  await expect(page.getByText(m.account.hello(name))).toBeVisible();
});

test("staff whose role asks for a second factor give a passkey, and the password alone opens nothing any more", async ({
  page,
  shop,
}) => {
  const { m } = await adminWords("en");
  const say = m.security.passkeys;
  const { email, password } = await signUp(page, { name: "Nora Alami" });
  const staffRole = {
    create: { name: `Packers of ${email}`, permissions: ["orders.read"], secondFactor: true },
  };
  await shop.db.user.update({ where: { email }, data: { role: "STAFF", emailVerified: true, staffRole } });
  await page.context().addCookies([{ name: "souk_admin_locale", value: "en", url: baseOrigin() }]);
  await keepPasskeys(page);
  await withoutAutofill(page);
  await page.goto("/admin/orders");
  await expect(page.getByRole("heading", { level: 1, name: m.security.secondFactor.needed })).toBeVisible();
  await add(page, password);
  await expect(page.getByRole("heading", { level: 1, name: m.orders.title })).toBeVisible();
  await page.goto("/admin/security");
  const lines = page.getByRole("list", { name: say.title }).getByRole("listitem");
  await expect(lines).toContainText(say.last);
  await expect(lines.getByRole("button", { name: say.remove })).toHaveCount(0);

  await page.context().clearCookies({ name: "souk.session_token" });
  await page.goto("/admin/orders");
  await page.getByRole("textbox", { name: m.auth.email }).fill(email);
  await page.getByRole("textbox", { name: m.auth.password }).fill(password);
  await page.getByRole("button", { name: m.auth.submit, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say.needed })).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  const heading = page.getByRole("heading", { level: 1, name: m.orders.title });
  await page.getByRole("button", { name: say.signIn }).click();
  await expect(heading).toBeVisible();

  await page.context().clearCookies({ name: "souk.session_token" });
  await page.goto("/admin/orders");
  await expect(page.getByRole("textbox", { name: m.auth.email })).toBeVisible();
  await page.getByRole("button", { name: say.signIn }).click();
  await expect(heading).toBeVisible();
});
