import { loadNotificationMessages } from "@souk/i18n/notifications";
import { expectAccessible } from "../support/axe.ts";
import { signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test("a customer turns mails on and off by keyboard, a refusal is taken back and said, staff see what they want", async ({
  page,
  browser,
  actAs,
}) => {
  const { m } = await shopWords("en");
  const say = await loadNotificationMessages.en();
  const { email } = await signUp(page);
  await page.goto("/en/account");
  await page.getByRole("navigation", { name: m.account.nav }).getByRole("link", { name: say.title }).click();
  const of = (kind: keyof typeof say.kinds) =>
    page.getByRole("switch", { name: say.kinds[kind].label, exact: true });
  await expect(of("cart_reminder")).not.toBeChecked();
  await expect(of("support_reply")).toBeChecked();
  await expectAccessible(page, "notifications");

  await page.route("**/mails.setPreference**", (route) => route.abort());
  await of("support_reply").press("Space");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(of("support_reply")).toBeChecked();
  await page.unroute("**/mails.setPreference**");

  await of("support_reply").press("Space");
  await expect(page.getByText(say.off(say.kinds.support_reply.label))).toBeAttached();
  await of("cart_reminder").press("Space");
  await expect(page.getByText(say.on(say.kinds.cart_reminder.label))).toBeAttached();
  await page.getByRole("combobox", { name: say.language }).selectOption("fr");
  await expect(page.getByText(say.languageSaved("Français"))).toBeAttached();
  await page.reload();
  await expect(of("support_reply")).not.toBeChecked();
  await expect(of("cart_reminder")).toBeChecked();
  await expect(page.getByRole("combobox", { name: say.language })).toHaveValue("fr");

  const desk = await browser.newContext();
  await actAs("ADMIN", desk);
  const office = await desk.newPage();
  const { m: admin } = await adminWords("en");
  await office.goto(`/admin/customers?query=${encodeURIComponent(email)}`);
  await office.getByRole("row").filter({ hasText: email }).getByRole("link").first().click();
  const { title, kinds, unwanted } = admin.customers.mails;
  await expect(office.getByRole("heading", { name: title })).toBeVisible();
  const fact = office
    .locator("dt", { hasText: kinds.support_reply })
    .locator("xpath=following-sibling::dd[1]");
  await expect(fact).toHaveText(unwanted);
  await desk.close();
});
