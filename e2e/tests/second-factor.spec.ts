import type { Page } from "@playwright/test";
import { loadSecurityMessages } from "@souk/i18n/security";
import { totpOf } from "@souk/testing/totp";
import { baseOrigin, signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

/** Sets the second factor up from the button on; gives the key of the app and the recovery codes. */
async function setUp(page: Page, password: string) {
  const { secondFactor: say } = await loadSecurityMessages.en();
  await page.getByRole("button", { name: say.setUp }).click();
  await page.getByLabel(say.password).fill(password);
  await page.getByRole("button", { name: say.next }).click();
  await expect(page.getByRole("img", { name: say.qr })).toBeVisible();
  const key = ((await page.locator("code").textContent()) ?? "").replaceAll(" ", "");
  const uri = `otpauth://totp/Souk?secret=${key}`;
  await page.getByLabel(say.code).fill(totpOf(uri));
  await page.getByRole("button", { name: say.confirm }).click();
  const shown = page.getByRole("region", { name: say.codesTitle }).getByRole("listitem");
  await expect(shown).toHaveCount(10);
  const codes = await shown.allTextContents();
  await expect(page.getByRole("button", { name: say.next })).toBeDisabled();
  await page.getByRole("checkbox", { name: say.kept }).check();
  await page.getByRole("button", { name: say.next }).click();
  return { uri, codes };
}

test("a customer turns two-step sign-in on, signs in by the app and by a recovery code that works once", async ({
  page,
  browser,
}) => {
  const { m } = await shopWords("en");
  const words = await loadSecurityMessages.en();
  const account = await signUp(page);
  await page.goto("/en/account/security");
  const { uri, codes } = await setUp(page, account.password);
  await expect(page.getByText(words.secondFactor.on, { exact: true })).toBeVisible();

  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  const begin = async (): Promise<void> => {
    await phone.goto("/en/sign-in");
    await phone.getByRole("textbox", { name: m.account.email }).fill(account.email);
    await phone.getByRole("textbox", { name: m.account.password, exact: true }).fill(account.password);
    await phone.getByRole("button", { name: m.account.signIn, exact: true }).click();
    await expect(phone.getByRole("heading", { level: 1, name: words.step.title })).toBeVisible();
  };
  const finish = () => phone.getByRole("button", { name: words.step.submit, exact: true }).click();
  await begin();
  const code = totpOf(uri);
  await phone.getByLabel(words.secondFactor.code).fill(code === "000000" ? "111111" : "000000");
  await finish();
  await expect(phone.getByRole("alert")).toHaveText(words.failed.wrongCode);
  await phone.getByLabel(words.secondFactor.code).fill(totpOf(uri));
  await finish();
  await expect(phone.getByText(m.account.hello(account.name))).toBeVisible();

  const byRecovery = async (): Promise<void> => {
    await phone.context().clearCookies();
    await begin();
    await phone.getByRole("button", { name: words.step.toRecovery }).click();
    await phone.getByLabel(words.step.recovery).fill(codes[0] ?? "");
    await finish();
  };
  await byRecovery();
  await expect(phone.getByText(m.account.hello(account.name))).toBeVisible();
  await byRecovery();
  await expect(phone.getByRole("alert")).toHaveText(words.failed.wrongRecovery);
  await elsewhere.close();

  await page.reload();
  await page.getByRole("button", { name: words.secondFactor.turnOff }).click();
  await page.getByLabel(words.secondFactor.password).fill(account.password);
  await page.getByRole("button", { name: words.secondFactor.turnOff }).click();
  await expect(page.getByText(words.secondFactor.off, { exact: true })).toBeVisible();
});

test("staff whose role asks for it set it up before anything else, and are helped when all is lost", async ({
  page,
  browser,
  actAs,
  shop,
}) => {
  const { m } = await adminWords("en");
  const { email, password } = await signUp(page, { name: "Nora Alami" });
  const staffRole = {
    create: { name: `Packers of ${email}`, permissions: ["orders.read"], secondFactor: true },
  };
  await shop.db.user.update({ where: { email }, data: { role: "STAFF", emailVerified: true, staffRole } });
  await page.context().addCookies([{ name: "souk_admin_locale", value: "en", url: baseOrigin() }]);
  await page.goto("/admin/orders");
  await expect(page.getByRole("heading", { level: 1, name: m.security.secondFactor.needed })).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await setUp(page, password);
  await expect(page.getByRole("heading", { level: 1, name: m.orders.title })).toBeVisible();
  await page.goto("/admin/security");
  await expect(page.getByText(m.security.secondFactor.required)).toBeVisible();
  await expect(page.getByText(m.security.devices.thisDevice)).toBeVisible();

  const office = await browser.newContext();
  await actAs("SUPER_ADMIN", office);
  const chief = await office.newPage();
  await chief.goto("/admin/staff");
  const row = chief.getByRole("row").filter({ hasText: email });
  await row.getByRole("button", { name: m.staff.secondFactor.reset }).click();
  const dialog = chief.getByRole("alertdialog");
  await dialog.getByRole("button", { name: m.staff.secondFactor.reset }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row.getByRole("button", { name: m.staff.secondFactor.reset })).toHaveCount(0);
  await office.close();

  await page.goto("/admin/orders");
  await page.getByRole("textbox", { name: m.auth.email }).fill(email);
  await page.getByRole("textbox", { name: m.auth.password }).fill(password);
  await page.getByRole("button", { name: m.auth.submit, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: m.security.secondFactor.needed })).toBeVisible();
});
