import { givePicture } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test("a bulk edit says what it will refuse, changes the rest, and is taken back", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const word = `bulk${crypto.randomUUID().slice(0, 8)}`;
  const fit = await shop.make.product({ name: `${word} fit`, status: "DRAFT" });
  const bare = await shop.make.product({ name: `${word} bare`, status: "DRAFT" });
  await shop.db.productTranslation.updateMany({
    where: { productId: { in: [fit.id, bare.id] } },
    data: { description: "<p>All there is to say.</p>" },
  });
  await givePicture(shop.db, fit.id);
  const statusOf = async (id: string) =>
    (await shop.db.product.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;
  await actAs("ADMIN");
  await page.goto(`/admin/products?query=${word}&columns=status,brand`);
  const table = page.getByRole("table", { name: m.products.title });
  await expect(table.getByRole("row")).toHaveCount(3);
  await expect(table.getByRole("columnheader", { name: m.products.column.brand })).toBeVisible();
  await page.getByRole("checkbox", { name: m.products.selectOne(fit.name) }).check({ force: true });
  const bar = page.getByRole("region", { name: m.products.bulkEdit });
  await bar.getByRole("button", { name: m.products.selectAll(2) }).click();
  await expect(bar.getByText(m.products.allSelected(2))).toBeVisible();
  await bar.getByRole("button", { name: m.products.bulkEdit }).click();

  const dialog = page.getByRole("dialog", { name: m.bulk.title });
  await dialog.getByRole("combobox", { name: m.bulk.to, exact: true }).selectOption("ACTIVE");
  await dialog.getByRole("button", { name: m.bulk.preview }).click();
  await expect(dialog.getByText(m.bulk.willChange(1))).toBeVisible();
  await expect(dialog.getByText(m.bulk.willRefuse(1))).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: bare.name })).toContainText(
    m.errors.missing.image,
  );
  expect(await statusOf(fit.id)).toBe("DRAFT");
  await dialog.getByRole("button", { name: m.bulk.run(1) }).click();
  await expect(dialog.getByText(m.bulk.refused(1))).toBeVisible();
  expect([await statusOf(fit.id), await statusOf(bare.id)]).toEqual(["ACTIVE", "DRAFT"]);
  await dialog.getByRole("link", { name: m.bulk.details }).click();

  const rows = page.getByRole("table", { name: m.bulk.rows });
  await expect(rows.getByRole("row").filter({ hasText: bare.name })).toContainText(m.bulk.rowStates.REFUSED);
  await page.getByRole("main").getByRole("button", { name: m.bulk.undo, exact: true }).click();
  await page
    .getByRole("dialog", { name: m.bulk.undoTitle })
    .getByRole("button", { name: m.bulk.undo })
    .click();
  await expect(rows.getByRole("row").filter({ hasText: fit.name })).toContainText(m.bulk.rowStates.UNDONE);
  expect(await statusOf(fit.id)).toBe("DRAFT");
});

test("a view that was saved and shared is there in a second browser, with its filters, order and columns", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const word = `view${crypto.randomUUID().slice(0, 8)}`;
  await shop.make.product({ name: `${word} one`, status: "DRAFT" });
  await shop.make.product({ name: `${word} two` });
  await actAs("ADMIN");
  await page.goto(`/admin/products?query=${word}&status=DRAFT&sort=name&direction=asc&columns=sku,stock`);
  await page.getByRole("button", { name: m.views.save }).click();
  const dialog = page.getByRole("dialog", { name: m.views.saveTitle });
  await dialog.getByRole("textbox", { name: m.views.name }).fill(word);
  await dialog.getByRole("checkbox", { name: m.views.share }).check({ force: true });
  await dialog.getByRole("button", { name: m.common.save }).click();
  await expect(page).toHaveURL(/view=/);

  const context = await browser.newContext();
  await actAs("VIEWER", context);
  const other = await context.newPage();
  await other.goto("/admin/products");
  const views = other.getByRole("navigation", { name: m.views.label });
  await views.getByRole("button", { name: word }).click();
  await expect(other).toHaveURL(/status=DRAFT/);
  await expect(other).toHaveURL(/columns=sku/);
  const table = other.getByRole("table", { name: m.products.title });
  await expect(table.getByRole("row")).toHaveCount(2);
  await expect(table.getByRole("columnheader", { name: m.products.column.sku })).toBeVisible();
  // It is another's: to be used, not to be changed.
  await expect(views.getByRole("button", { name: m.views.more })).toHaveCount(0);
  await context.close();
});

test("the spreadsheet takes the keyboard and a pasted block, and saves what was typed", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const word = `grid${crypto.randomUUID().slice(0, 8)}`;
  const one = await shop.make.product({ name: `${word} a`, status: "DRAFT" });
  const two = await shop.make.product({ name: `${word} b`, status: "DRAFT" });
  await actAs("ADMIN");
  await page.goto(`/admin/products/grid?query=${word}&sort=name&direction=asc`);
  const grid = page.getByRole("grid", { name: m.bulk.grid });
  await expect(grid.getByRole("gridcell", { name: two.name })).toBeVisible();
  await grid.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("12.50");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  await expect(grid.getByRole("gridcell", { name: "12.50" })).toHaveCount(2);
  await page
    .getByRole("region", { name: m.common.unsavedBar })
    .getByRole("button", { name: m.bulk.preview })
    .click();
  await page
    .getByRole("dialog", { name: m.bulk.title })
    .getByRole("button", { name: m.bulk.run(2) })
    .click();
  await expect(page.getByRole("dialog", { name: m.bulk.title }).getByText(m.bulk.changed(2))).toBeVisible();
  const stored = await shop.db.variantPrice.findMany({
    where: { variantId: { in: [one.variant.id, two.variant.id] }, currency: "MAD" },
    select: { amount: true },
  });
  expect(stored).toEqual([{ amount: 1250 }, { amount: 1250 }]);
});
