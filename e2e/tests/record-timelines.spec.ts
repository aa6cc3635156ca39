import { expectAccessible } from "../support/axe.ts";
import { mutate } from "../support/shop-api.ts";
import { expect, STAFF_EMAIL, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test("a category's panel tells who changed what, anew after each save, and leads to the log", async ({
  page,
  actAs,
  shop,
}) => {
  const { m } = await adminWords("en");
  await actAs("ADMIN");
  const name = `Kilns ${Date.now()}`;
  const category = { overwrite: false, parentId: null, active: false, texts: { en: { name } } };
  await mutate(page, "admin/categories.save", category);
  const where = { translations: { some: { name } } };
  const { id } = await shop.db.category.findFirstOrThrow({ where, select: { id: true } });
  await page.goto(`/admin/categories?id=${id}`);
  const timeline = page.getByRole("list", { name: m.editor.timeline });
  await expect(timeline).toBeHidden();
  await page.getByText(m.editor.timeline, { exact: true }).click();
  await expect(timeline.getByRole("listitem")).toHaveText([new RegExp(m.audit.actions["category.create"])]);
  await expectAccessible(page, "a panel with its timeline");
  await page.getByLabel(m.categories.name, { exact: true }).fill(`${name} & Sons`);
  await page.getByRole("button", { name: m.common.save, exact: true }).click();
  await expect(timeline.getByRole("listitem")).toHaveCount(2);
  await expect(timeline.getByRole("listitem").first()).toContainText(`${name} & Sons`);
  await page.getByRole("link", { name: m.revert.toLog }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/audit\\?.*${id}`));
  await expect(page.getByText(m.audit.actions["category.update"])).toBeVisible();
  await mutate(page, "admin/categories.delete", { id });
});

test("a brand, a section of the settings and a member of staff have theirs", async ({
  page,
  actAs,
  shop,
}) => {
  const { m } = await adminWords("en");
  await actAs("SUPER_ADMIN");
  const by = { actorName: "Somebody of long ago", action: "settings.update" };
  const change = { before: { city: "Fès" }, after: { city: "Rabat" } };
  const name = `Loom ${Date.now()}`;
  await mutate(page, "admin/brands.save", { overwrite: false, about: {}, mediaId: null, name });
  const brand = await shop.db.brand.findFirstOrThrow({ where: { name } });
  const viewer = await shop.db.user.findFirstOrThrow({ where: { email: STAFF_EMAIL.VIEWER } });
  await shop.db.auditLog.createMany({
    data: [
      { ...by, ...change, entity: "brand", entityId: brand.id, action: "brand.update" },
      { ...by, ...change, entity: "settings", entityId: "shop" },
      { ...by, ...change, entity: "staff", entityId: viewer.id, action: "staff.role" },
    ],
  });
  const told = page.getByRole("list", { name: m.editor.timeline }).getByText(by.actorName).first();
  for (const path of [`brands?id=${brand.id}`, "settings?section=shop"]) {
    await page.goto(`/admin/${path}`);
    await page.getByText(m.editor.timeline, { exact: true }).click();
    await expect(told).toBeVisible();
  }
  await page.goto("/admin/staff");
  await page.getByRole("button", { name: viewer.name, exact: true }).click();
  await expect(page.getByRole("dialog", { name: m.staff.historyOf(viewer.name) })).toBeVisible();
  await expect(told).toBeVisible();
});

test("a composed role, a group, a redirect and a place of the stock have theirs", async ({
  page,
  actAs,
  shop,
}) => {
  const { m } = await adminWords("en");
  await actAs("SUPER_ADMIN");
  const mark = `looms-${Date.now()}`;
  const toPath = "/en";
  await mutate(page, "admin/staff.saveRole", {
    name: mark,
    description: "",
    permissions: ["orders.read"],
    secondFactor: false,
  });
  await mutate(page, "admin/groups.save", { code: mark, name: { en: mark } });
  await mutate(page, "admin/redirects.save", { fromPath: `/${mark}`, toPath });
  const place = { name: mark, city: "", country: null, priority: 900, sellsOnline: false, active: true };
  await mutate(page, "admin/stock.saveLocation", { code: mark, ...place });
  const group = await shop.db.customerGroup.findFirstOrThrow({ where: { code: mark }, select: { id: true } });

  const row = page.getByRole("row").filter({ hasText: mark });
  const edit = row.getByRole("button", { name: new RegExp(m.common.edit) });
  const told = page.getByRole("list", { name: m.editor.timeline }).getByRole("listitem");
  const records = [
    ["roles", edit, "staff-role.create"],
    [`groups?id=${group.id}`, null, "customer-group.create"],
    [`redirects?query=${mark}`, edit, "redirect.create"],
    ["locations", edit, "location.create"],
  ] as const;
  for (const [path, open, action] of records) {
    await page.goto(`/admin/${path}`);
    await open?.click();
    await page.getByText(m.editor.timeline, { exact: true }).click();
    await expect(told).toHaveText([new RegExp(m.audit.actions[action])]);
  }
  await expectAccessible(page, "a dialog with its timeline");
  // What is added to a record is told at once.
  const { email } = await shop.make.user();
  await page.goto(`/admin/groups?id=${group.id}`);
  await page.getByText(m.editor.timeline, { exact: true }).click();
  await expect(told).toHaveCount(1);
  await page.getByLabel(m.prices.groups.email).fill(email);
  await page.getByRole("button", { name: m.prices.groups.addMember }).click();
  await expect(told.first()).toContainText(m.audit.actions["customer-group.add"]);
});
