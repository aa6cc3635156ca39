import type { Permission } from "@souk/contracts";
import { loadImpersonationMessages } from "@souk/i18n/impersonation";
import { loadSecurityMessages } from "@souk/i18n/security";
import type { Browser, Page } from "@playwright/test";
import { addToCart, signUp } from "../support/shop-api.ts";
import type { Shop } from "../support/shop.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

const RIGHTS: Permission[] = ["customers.read", "customers.impersonate", "audit.read"];

/** A staff member of the test's own, whose role may be changed under their feet. */
async function helper(page: Page, shop: Shop) {
  const account = await signUp(page, { name: "Nadia Helper" });
  const { id } = await shop.db.user.findUniqueOrThrow({
    where: { email: account.email },
    select: { id: true },
  });
  const role = await shop.db.staffRole.create({ data: { name: `Helpers ${id}`, permissions: RIGHTS } });
  await shop.db.user.update({ where: { id }, data: { role: "STAFF", staffRoleId: role.id } });
  return {
    id,
    loses: (right: Permission) =>
      shop.db.staffRole.update({
        where: { id: role.id },
        data: { permissions: RIGHTS.filter((one) => one !== right) },
      }),
  };
}

async function somebody(browser: Browser, shop: Shop) {
  const page = await (await browser.newContext()).newPage();
  const account = await signUp(page, { name: "Salma Shopper" });
  const { id } = await shop.db.user.findUniqueOrThrow({
    where: { email: account.email },
    select: { id: true },
  });
  return { ...account, id, page };
}

/** From the customer's page to the new tab that shows the shop as them. */
async function viewAs(page: Page, customer: { id: string; name: string }): Promise<Page> {
  const say = (await adminWords("en")).m.customers.viewAs;
  await page.goto(`/admin/customers/${customer.id}`);
  await page.getByRole("button", { name: say.action }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: say.start })).toBeDisabled();
  await dialog.getByRole("textbox", { name: say.reason }).fill("Says that the cart is empty");
  await dialog.getByRole("button", { name: say.start }).click();
  const [tab] = await Promise.all([
    page.waitForEvent("popup"),
    dialog.getByRole("link", { name: say.open(customer.name) }).click(),
  ]);
  return tab;
}

test("staff see the shop as a customer, fill the cart, may not change the password, and end it", async ({
  page,
  browser,
  shop,
}) => {
  const { m } = await shopWords("en");
  const admin = (await adminWords("en")).m;
  const say = await loadImpersonationMessages.en();
  const security = await loadSecurityMessages.en();
  const [theirs, own] = [await shop.make.product(), await shop.make.product()];
  const customer = await somebody(browser, shop);
  const { id: staffId } = await helper(page, shop);
  await addToCart(page, own.variant.id, 3);

  const tab = await viewAs(page, customer);
  const bar = tab.getByRole("region", { name: say.label });
  await expect(bar).toContainText(say.as(customer.name));
  await expect(bar).toContainText(say.by("Nadia Helper"));
  await expect(bar).toContainText(say.left(30));

  await tab.goto(`/en/p/${theirs.slug}`);
  await expect(bar).toBeVisible();
  await tab.getByRole("main").getByRole("button", { name: m.catalog.add, exact: true }).first().click();
  await expect.poll(() => shop.db.cartLine.count({ where: { cart: { userId: customer.id } } })).toBe(1);
  // Another tab of the same browser is the staff member's still.
  await page.goto("/en/cart");
  await expect(page.getByRole("main")).toContainText(own.name);
  await expect(page.getByRole("region", { name: say.label })).toHaveCount(0);

  await tab.goto("/en/account/security");
  await tab.getByRole("button", { name: security.password.change }).click();
  await tab.getByLabel(security.password.current, { exact: true }).fill(customer.password);
  await tab.getByLabel(security.password.next, { exact: true }).fill("another bright lantern");
  await tab.getByRole("button", { name: security.password.save }).click();
  await expect(tab.getByText(security.failed.impersonating).first()).toBeVisible();

  await bar.getByRole("button", { name: say.end }).click();
  await expect(tab.getByRole("heading", { level: 1, name: say.overTitle })).toBeVisible();
  await expect(bar).toHaveCount(0);

  await page.goto(`/admin/audit?query=${customer.id}`);
  for (const action of [
    "customer.impersonate",
    "customer.impersonate-act",
    "customer.impersonate-end",
  ] as const)
    await expect(
      page.getByRole("row").filter({ hasText: admin.audit.actions[action] }).first(),
    ).toContainText("Nadia Helper");
  expect(await shop.db.auditLog.count({ where: { actorId: staffId, entityId: customer.id } })).toBe(4);
  await page.goto(`/admin/customers/${customer.id}`);
  await expect(page.getByRole("list", { name: admin.customers.viewAs.past })).toContainText(
    "Says that the cart is empty",
  );

  await customer.page.goto("/en/account/devices");
  await expect(customer.page.getByRole("heading", { name: security.visits.title })).toBeVisible();
});

test("whoever loses the right sees nothing more of the customer", async ({ page, browser, shop }) => {
  const say = await loadImpersonationMessages.en();
  const customer = await somebody(browser, shop);
  const staff = await helper(page, shop);
  const tab = await viewAs(page, customer);
  await expect(tab.getByRole("region", { name: say.label })).toBeVisible();
  await staff.loses("customers.impersonate");
  await tab.goto("/en/account");
  await expect(tab.getByRole("heading", { level: 1, name: say.overTitle })).toBeVisible();
  await expect(tab.getByText(customer.name)).toHaveCount(0);
  await page.goto(`/admin/customers/${customer.id}`);
  await expect(page.getByRole("heading", { level: 1, name: customer.name })).toBeVisible();
  const { viewAs: words } = (await adminWords("en")).m.customers;
  await expect(page.getByRole("button", { name: words.action })).toHaveCount(0);
});
