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
