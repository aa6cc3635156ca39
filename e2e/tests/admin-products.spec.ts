import { join } from "node:path";
import type { Page } from "@playwright/test";
import { givePicture, onHand } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, type AdminWords } from "../support/words.ts";

const picture = (name: string): string => join(import.meta.dirname, `../fixtures/${name}.png`);

/** A product's editor as staff see it. */
function editorOf(page: Page, { m }: AdminWords) {
  const save = page.getByRole("button", { name: m.common.save, exact: true });
  return {
    name: page.getByRole("textbox", { name: m.editor.name, exact: true }),
    price: page.getByRole("textbox", { name: `${m.editor.price} MAD` }),
    timeline: page.getByRole("list", { name: m.editor.timeline }),
    saveBar: page.getByRole("region", { name: m.common.unsavedBar }),
    // A toast is an alert dialog, too, without a heading.
    question: page.getByRole("alertdialog").filter({ has: page.getByRole("heading") }),
    async open(id: string): Promise<void> {
      await page.goto(`/admin/products/${id}`);
      await expect(this.name).toBeVisible();
    },
    async save(): Promise<void> {
      await save.click();
      await expect(save).toHaveCount(0);
    },
  };
}

test("price and text are edited, twice in a row; the timeline tells old and new", async ({
  page,
  shop,
  actAs,
}) => {
  const words = await adminWords("en");
  const goods = await shop.make.product();
  await givePicture(shop.db, goods.id);
  await actAs("ADMIN");
  const editor = editorOf(page, words);
  await editor.open(goods.id);
  await editor.name.fill(`${goods.name} glazed`);
  await editor.price.fill("123.50");
  await editor.save();
  const entry = editor.timeline.getByRole("listitem").first();
  await expect(entry.getByRole("deletion").filter({ hasText: goods.name })).toBeVisible();
  await expect(entry.getByRole("insertion").filter({ hasText: `${goods.name} glazed` })).toBeVisible();
  await editor.price.fill("125");
  await editor.save();
  const stored = await shop.db.variantPrice.findFirstOrThrow({
    where: { variantId: goods.variant.id, currency: "MAD" },
    select: { amount: true },
  });
  expect(stored.amount).toBe(12_500);
});

test("what isn't saved is guarded on a link, on Back and on leaving; a clean form is free", async ({
  page,
  shop,
  actAs,
}) => {
  const words = await adminWords("en");
  const { m } = words;
  const goods = await shop.make.product();
  await givePicture(shop.db, goods.id);
  await actAs("ADMIN");
  const editor = editorOf(page, words);
  const orders = page.getByRole("navigation", { name: m.shell.menu }).getByRole("link", {
    name: m.shell.nav.orders,
  });
  await page.goto("/admin/products");
  await page.getByRole("searchbox", { name: m.products.searchLabel }).fill(goods.name);
  await page.getByRole("table").getByRole("link", { name: goods.name }).click();
  await expect(editor.name).toHaveValue(goods.name);
  await orders.click();
  await expect(page.getByRole("heading", { level: 1, name: m.orders.title })).toBeVisible();
  await page.goBack();
  await editor.name.fill("Half a name");
  await expect(editor.saveBar).toBeVisible();
  await orders.click();
  await editor.question.getByRole("button", { name: m.common.stay }).click();
  await expect(editor.name).toHaveValue("Half a name");
  await page.goBack();
  await expect(editor.question).toBeVisible();
  await editor.question.getByRole("button", { name: m.common.stay }).click();
  await expect(editor.question).toHaveCount(0);
  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await closing;
  await orders.click();
  await editor.question.getByRole("button", { name: m.common.leave }).click();
  await expect(page.getByRole("heading", { level: 1, name: m.orders.title })).toBeVisible();
});

test("two people edit one product: the second sees both versions and chooses", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const words = await adminWords("en");
  const { m } = words;
  const goods = await shop.make.product();
  await givePicture(shop.db, goods.id);
  await actAs("ADMIN");
  const mine = editorOf(page, words);
  await mine.open(goods.id);
  const context = await browser.newContext();
  await actAs("SUPER_ADMIN", context);
  const colleague = await context.newPage();
  const theirs = editorOf(colleague, words);
  await theirs.open(goods.id);
  await theirs.name.fill("Their name");
  await theirs.save();

  await mine.name.fill("My name");
  await page.getByRole("button", { name: m.common.save, exact: true }).click();
  await expect(mine.question.getByRole("heading", { name: m.editor.conflict })).toBeVisible();
  const row = mine.question.getByRole("row").filter({ hasText: "My name" });
  await expect(row).toContainText("Their name");
  await mine.question.getByRole("button", { name: m.common.conflict.overwrite }).click();
  await expect(mine.question).toHaveCount(0);
  await expect(mine.saveBar).toHaveCount(0);
  await mine.name.fill("My second name");
  await mine.save();
  await colleague.reload();
  await expect(theirs.name).toHaveValue("My second name");
  await context.close();
});

test("stock is adjusted with a reason, and the shop's ledger says who and why", async ({
  page,
  shop,
  actAs,
}) => {
  const words = await adminWords("en");
  const { m } = words;
  const goods = await shop.make.product({ variants: [{ stock: 7 }] });
  await actAs("ADMIN");
  const editor = editorOf(page, words);
  await editor.open(goods.id);
  await page.getByRole("button", { name: m.editor.adjustOf(m.editor.single) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: m.editor.delta }).fill("-3");
  await dialog.getByRole("combobox", { name: m.editor.reason }).selectOption(m.editor.reasons.DAMAGED);
  await dialog.getByRole("textbox", { name: m.editor.note }).fill("Dropped");
  await dialog.getByRole("button", { name: m.editor.adjust }).click();
  await expect(dialog).toHaveCount(0);
  expect(await onHand(shop.db, goods.variant.id)).toBe(4);
  const movement = await shop.db.stockMovement.findFirstOrThrow({
    where: { variantId: goods.variant.id, reason: "DAMAGED" },
    select: { quantity: true, note: true, actorId: true },
  });
  expect(movement).toMatchObject({ quantity: -3, note: "Dropped" });
  expect(movement.actorId).not.toBeNull();
});

test("pictures are uploaded by the file dialog and put in order by keyboard", async ({
  page,
  shop,
  actAs,
}) => {
  const words = await adminWords("en");
  const { m } = words;
  const goods = await shop.make.product();
  await actAs("ADMIN");
  const editor = editorOf(page, words);
  await editor.open(goods.id);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: m.media.choose }).click();
  await (await chooser).setFiles([picture("lantern-front"), picture("lantern-side")]);
  const rows = page.getByRole("grid", { name: m.editor.pictures }).getByRole("row");
  await expect(rows).toHaveCount(2);
  await editor.save();
  const order = async (): Promise<string[]> => {
    const media = await shop.db.productMedia.findMany({
      where: { productId: goods.id },
      orderBy: { position: "asc" },
      select: { mediaId: true },
    });
    return media.map(({ mediaId }) => mediaId);
  };
  const before = await order();
  const down = rows.first().getByRole("button", { name: m.editor.moveDownName(m.editor.pictureName(1)) });
  await down.focus();
  await page.keyboard.press("Enter");
  await expect(editor.saveBar).toBeVisible();
  await editor.save();
  expect(await order()).toEqual(before.toReversed());
});
