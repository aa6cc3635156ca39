import { newEmail, signIn } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test("a category moves in the tree, and the shop follows", async ({ page, shop, actAs }) => {
  const { m } = await adminWords("en");
  const first = await shop.make.category();
  const second = await shop.make.category();
  await actAs("ADMIN");
  await page.goto(`/admin/categories?id=${second.id}`);
  const moves = page.getByRole("group", { name: m.categories.move });
  const parentOf = async (): Promise<string | null> => {
    const found = await shop.db.category.findUniqueOrThrow({
      where: { id: second.id },
      select: { parentId: true },
    });
    return found.parentId;
  };
  await moves.getByRole("button", { name: m.categories.in, exact: true }).click();
  await expect.poll(parentOf).not.toBeNull();
  await expect(page.getByRole("status").filter({ hasText: m.categories.moved(second.name) })).toBeAttached();
  await moves.getByRole("button", { name: m.categories.out, exact: true }).click();
  await expect.poll(parentOf).toBeNull();
  expect(first.id).not.toBe(second.id);
  await page.goto(`/en/c/${second.slug}`);
  await expect(page.getByRole("heading", { level: 1, name: second.name })).toBeVisible();
});

test("a role counts from the next click, and the audit log tells before and after", async ({
  page,
  browser,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const person = { name: "Hiba Ziani", email: newEmail(), password: "nine copper trays" };
  await actAs("SUPER_ADMIN");
  await page.goto("/admin/staff");
  await page.getByRole("button", { name: m.staff.add }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: m.staff.name }).fill(person.name);
  await dialog.getByRole("textbox", { name: m.staff.email }).fill(person.email);
  await dialog.getByLabel(m.staff.password, { exact: true }).fill(person.password);
  await dialog.getByRole("combobox", { name: m.staff.role }).selectOption("VIEWER");
  await dialog.getByRole("button", { name: m.common.add, exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: person.email });
  await expect(row).toContainText(m.common.roles.VIEWER);

  const context = await browser.newContext({ locale: "en-GB" });
  const theirs = await context.newPage();
  await signIn(theirs, person);
  await theirs.goto("/admin/audit");
  await expect(theirs.getByText(m.common.notAllowedTitle)).toBeVisible();
  await row.getByRole("button", { name: m.staff.changeRole }).click();
  await dialog.getByRole("radio", { name: new RegExp(`^${m.common.roles.ADMIN}`) }).check();
  await dialog.getByRole("button", { name: m.staff.changeRole }).click();
  await expect(row).toContainText(m.common.roles.ADMIN);
  await theirs.reload();
  // Another role ends the sessions of the former one.
  await expect(theirs.getByRole("heading", { level: 1, name: m.auth.title })).toBeVisible();
  await signIn(theirs, person);
  await theirs.goto("/admin/audit");
  await expect(theirs.getByRole("heading", { level: 1, name: m.audit.title })).toBeVisible();
  await row.getByRole("button", { name: m.staff.disable, exact: true }).click();
  await page
    .getByRole("dialog")
    .or(page.getByRole("alertdialog"))
    .getByRole("button", { name: m.staff.disable, exact: true })
    .click();
  await expect(row).toContainText(m.staff.states.disabled);
  await theirs.reload();
  await expect(theirs.getByRole("heading", { level: 1, name: m.auth.title })).toBeVisible();
  await context.close();

  await page.goto("/admin/audit");
  const entry = page.getByRole("row").filter({ hasText: m.audit.actions["staff.role"] }).first();
  await entry.getByText(/changed field/).click();
  await expect(entry.getByRole("deletion")).toContainText("VIEWER");
  await expect(entry.getByRole("insertion")).toContainText("ADMIN");
});
