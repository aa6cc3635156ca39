import { mutate } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test("a change is taken back from the log, and one that was changed again shows the conflict", async ({
  page,
  actAs,
  shop,
}) => {
  const { m } = await adminWords("en");
  await actAs("SUPER_ADMIN");
  const name = `Brand ${Date.now()}`;
  const brand = { overwrite: true, about: {}, mediaId: null };
  await mutate(page, "admin/brands.save", { ...brand, name });
  const { id } = await shop.db.brand.findFirstOrThrow({ where: { name } });
  await mutate(page, "admin/brands.save", { ...brand, id, name: `${name} misspelt` });
  await page.goto(`/admin/audit?entity=brand&entityId=${id}`);
  const row = page.getByRole("row").filter({ hasText: m.audit.actions["brand.update"] });
  await row.getByText(m.audit.showChanges(2)).click();
  await row.getByRole("button", { name: m.revert.open }).click();
  const dialog = page.getByRole("dialog", { name: m.revert.title });
  await expect(dialog.getByRole("deletion").first()).toHaveText(`${name} misspelt`);
  await dialog.getByRole("button", { name: m.revert.submit }).click();
  await expect(dialog).toBeHidden();
  expect(await shop.db.brand.findUniqueOrThrow({ where: { id } })).toMatchObject({ name });
  await expect(row).toHaveCount(2);

  await mutate(page, "admin/brands.save", { ...brand, id, name: `${name} renamed` });
  await page.reload();
  await row.last().getByText(m.audit.showChanges(2)).click();
  await row.last().getByRole("button", { name: m.revert.open }).click();
  await expect(dialog.getByRole("alert")).toContainText(m.revert.conflictTitle);
  await expect(dialog.getByRole("alert")).toContainText(`${name} renamed`);
  await expect(dialog.getByRole("button", { name: m.revert.submit })).toBeDisabled();
  expect(await shop.db.brand.findUniqueOrThrow({ where: { id } })).toMatchObject({ name: `${name} renamed` });
});

test("a change of a price isn't taken back, and the dialog says of what", async ({ page, actAs, shop }) => {
  const { m } = await adminWords("en");
  await actAs("ADMIN");
  const sku = `TAP-${Date.now()}`;
  const variant = {
    sku,
    barcode: null,
    weightGrams: 1,
    lowStockAt: 0,
    values: [],
    mediaId: null,
    active: true,
  };
  const variants = (amount: number) => [{ ...variant, prices: { MAD: { amount, compareAt: null } } }];
  const texts = { en: { name: `Tap ${sku}`, description: "<p>Of solid brass.</p>" } };
  const flags = { status: "DRAFT", featured: false, isNew: false, categoryId: null, brand: null };
  const fields = { ...flags, tags: [], specs: [], options: [], mediaIds: [], texts };
  await mutate(page, "admin/products.create", { ...fields, variants: variants(100) });
  const where = { variants: { some: { sku } } };
  const { id } = await shop.db.product.findFirstOrThrow({ where, select: { id: true } });
  const [made] = await shop.db.variant.findMany({ where: { sku }, select: { id: true } });
  const changed = variants(200).map((one) => ({ ...one, id: made?.id }));
  await mutate(page, "admin/products.update", {
    ...fields,
    id,
    version: 1,
    tags: ["brass"],
    variants: changed,
  });
  await page.goto(`/admin/audit?entity=product&entityId=${id}`);
  const row = page.getByRole("row").filter({ hasText: m.audit.actions["product.update"] });
  await row.getByText(m.audit.showChanges(2)).click();
  await row.getByRole("button", { name: m.revert.open }).click();
  const dialog = page.getByRole("dialog", { name: m.revert.title });
  await expect(dialog.getByRole("alert")).toContainText(m.revert.refusedTitle);
  await expect(dialog.getByRole("alert")).toContainText(sku);
  await expect(dialog.getByRole("button", { name: m.revert.submit })).toBeDisabled();
  expect(await shop.db.product.findUniqueOrThrow({ where: { id } })).toMatchObject({ tags: ["brass"] });
});
