import { signIn, signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

const EDGE = "Mozilla/5.0 (Windows NT 10.0) Chrome/141.0 Safari/537.36 Edg/141.0";

test("staff find a customer, write a note, give a group, join a second account and shut both; who only reads can't", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  // A long story of four browsers.
  test.slow();
  const { m } = await adminWords("en");
  const say = m.customers;
  const shopper = await (await browser.newContext()).newPage();
  const name = `Noura ${Date.now()}`;
  const account = await signUp(shopper, { name });
  const { email } = account;
  // Then from a device that wasn't seen before.
  const elsewhere = await (await browser.newContext({ userAgent: EDGE })).newPage();
  await signIn(elsewhere, account);
  const { id } = await shop.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const group = `Anglers ${id.slice(-6)}`;
  await shop.db.customerGroup.create({ data: { code: `anglers-${id.slice(-6)}`, name: { en: group } } });
  await actAs("ADMIN");
  await page.goto(`/admin/customers?query=${encodeURIComponent(email)}`);
  const row = page.getByRole("row").filter({ hasText: email });
  await row.getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/customers/${id}$`));

  const events = page.getByRole("list", { name: say.security.title }).getByRole("listitem");
  await expect(events).toHaveCount(2);
  await expect(events.first()).toContainText("Edge, Windows");
  await expect(events.filter({ hasText: say.security.newDevice })).toHaveCount(1);

  const note = `Asked for a catalogue ${id}`;
  await page.getByRole("textbox", { name: say.note }).fill(note);
  await page.getByRole("button", { name: say.addNote }).click();
  const notes = page.getByRole("list", { name: say.notes });
  await expect(notes.getByRole("listitem")).toHaveText([new RegExp(note)]);

  await page.getByRole("button", { name: say.editGroups }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(group).click();
  await dialog.getByRole("button", { name: m.common.save }).click();
  await expect(page.getByRole("main").getByText(group, { exact: true })).toBeVisible();

  const second = await (await browser.newContext()).newPage();
  const old = await signUp(second, { name });
  const { id: oldId } = await shop.db.user.findUniqueOrThrow({
    where: { email: old.email },
    select: { id: true },
  });
  await page.goto(`/admin/customers/${oldId}`);
  const join = m.customerMerge;
  await page.getByRole("link", { name: join.action }).click();
  // Staff came from the account that is to go: the same name suggests the other, and that one stays.
  await page
    .getByRole("radiogroup", { name: join.suggested })
    .getByRole("radio", { name: new RegExp(email) })
    .check();
  await page
    .getByRole("radiogroup", { name: join.stays })
    .getByRole("radio", { name: new RegExp(email) })
    .check();
  await page.getByRole("button", { name: join.submit }).click();
  const sure = page.getByRole("alertdialog");
  const yes = sure.getByRole("button", { name: join.submit });
  await expect(yes).toBeDisabled();
  await sure.getByRole("textbox", { name: join.confirmType }).fill(old.email);
  await yes.click();
  await expect(page).toHaveURL(new RegExp(`/customers/${id}$`));
  await expect(page.getByRole("list", { name: join.past })).toContainText(old.email);
  await page.goto(`/admin/customers?query=${encodeURIComponent(old.email)}`);
  const joined = page.getByRole("row").filter({ hasText: say.formerAddress });
  await expect(joined).toContainText(email);
  await expect(joined).not.toContainText(old.email);
  await second.goto("/en/account");
  await expect(second).toHaveURL(/sign-in/);
  await page.goto(`/admin/customers/${oldId}`);
  await expect(page.getByRole("heading", { name: join.wasMergedTitle })).toBeVisible();
  await page.getByRole("link", { name: join.open }).click();
  await expect(page).toHaveURL(new RegExp(`/customers/${id}$`));

  await page.getByRole("button", { name: say.disable }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: say.disable }).click();
  await expect(page.getByRole("button", { name: say.enable })).toBeVisible();
  expect(await shop.db.session.count({ where: { userId: id } })).toBe(0);
  await shopper.goto("/en/account");
  await expect(shopper).toHaveURL(/sign-in/);

  await actAs("VIEWER");
  await page.goto(`/admin/customers/${id}`);
  await expect(page.getByText(note).first()).toBeVisible();
  await expect(page.getByRole("button", { name: say.enable })).toHaveCount(0);
  await expect(page.getByText(say.security.title, { exact: true })).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: say.note })).toHaveCount(0);
});
