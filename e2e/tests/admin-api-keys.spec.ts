import { baseOrigin } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test("a key is made, shown once, used by a program, and revoked", async ({ page, request, actAs }) => {
  const { m } = await adminWords("en");
  const words = m.apiKeys;
  await actAs("ADMIN");
  await page.goto("/admin/api-keys");
  await page.getByRole("button", { name: words.add }).click();
  const dialog = page.getByRole("dialog");
  const name = `ERP ${Date.now()}`;
  await dialog.getByRole("button", { name: words.create }).click();
  await expect(dialog.getByText(m.staff.roles.invalid.permissions)).toBeVisible();
  await dialog.getByRole("textbox", { name: words.column.name }).fill(name);
  // Nobody gives what they may not do, and no key makes keys.
  await expect(dialog.getByRole("checkbox", { name: m.staff.permissions["staff.write"] })).toBeDisabled();
  await expect(dialog.getByRole("checkbox", { name: m.staff.permissions["keys.write"] })).toBeDisabled();
  await dialog.getByRole("checkbox", { name: m.staff.permissions["orders.read"] }).check();
  await dialog.getByRole("button", { name: words.create }).click();
  await expect(dialog.getByText(words.once)).toBeVisible();
  const secret = (await dialog.locator("code").first().textContent()) ?? "";
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await dialog.getByRole("button", { name: m.security.secondFactor.copy }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
  await dialog.getByRole("button", { name: words.kept }).click();

  const headers = { authorization: `Bearer ${secret}` };
  const ask = async (path: string): Promise<number> =>
    (await request.get(`${baseOrigin()}/trpc/admin/${path}?input=%7B%7D`, { headers })).status();
  expect([await ask("orders.list"), await ask("products.list")]).toEqual([200, 403]);

  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText(words.states.ACTIVE);
  await row.getByRole("button", { name: words.revokeNamed(name) }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: words.revoke, exact: true }).click();
  await expect(row).toContainText(words.states.REVOKED);
  expect(await ask("orders.list")).toBe(401);
});
