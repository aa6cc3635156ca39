import { choose } from "../support/combo-box.ts";
import { givePicture } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test("an attribute is defined, given to a product and seen on the shop's page, in the reader's language", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const { m: french } = await shopWords("fr");
  const category = await shop.make.category();
  const goods = await shop.make.product({ categoryId: category.id });
  await givePicture(shop.db, goods.id);
  await actAs("ADMIN");
  const name = `Glaze ${goods.name}`;
  const save = page.getByRole("button", { name: m.common.save, exact: true });

  await page.goto("/admin/attributes?id=new");
  const field = page.getByRole("textbox", { name: m.attributes.name, exact: true });
  await field.fill(name);
  await page.getByRole("tab", { name: m.common.languages.fr }).click();
  await field.fill(`Émail ${goods.name}`);
  await page.getByRole("combobox", { name: m.attributes.type }).selectOption("COLOUR");
  await page.getByRole("button", { name: m.attributes.addValue }).click();
  const dialog = page.getByRole("dialog");
  const valueName = (language: "en" | "fr") =>
    dialog.getByRole("textbox", { name: `${m.attributes.name} (${m.common.languages[language]})` });
  await valueName("en").fill("Sea green");
  await valueName("fr").fill("Vert d'eau");
  await dialog.getByRole("textbox", { name: m.editor.colour }).fill("#2FA39A");
  await dialog.getByRole("button", { name: m.common.add }).click();
  await save.click();
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(save).toHaveCount(0);

  await page.goto(`/admin/products/${goods.id}`);
  await choose(page, page.getByRole("combobox", { name }), "Sea green");
  await expect(page.getByRole("button", { name: m.editor.removeName("Sea green") })).toBeVisible();
  await save.click();
  await expect(save).toHaveCount(0);
  await expect(page.getByRole("list", { name: m.editor.timeline })).toContainText(m.audit.fields.attributes);

  await page.goto(`/fr/p/${goods.slug}`);
  const table = page.getByRole("table").filter({ hasText: `Émail ${goods.name}` });
  await expect(page.getByRole("heading", { name: french.catalog.specs })).toBeVisible();
  await expect(table.getByRole("row", { name: `Émail ${goods.name}` })).toContainText("Vert d'eau");

  // Left to every other product, it would stand in their editors.
  await shop.db.attribute.deleteMany({ where: { label: { path: ["en"], equals: name } } });
});

test("two brands are merged: the product is the other's, and its page leads to all of that brand", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const goods = await shop.make.product();
  await givePicture(shop.db, goods.id);
  const [from, into] = [`Nourr ${goods.slug}`, `Nour ${goods.slug}`];
  const made = await Promise.all(
    [from, into].map((name, at) =>
      shop.db.brand.create({ data: { name, slug: `${goods.slug}-${at}` }, select: { id: true } }),
    ),
  );
  await actAs("ADMIN");
  const save = page.getByRole("button", { name: m.common.save, exact: true });
  await page.goto(`/admin/products/${goods.id}`);
  await choose(page, page.getByRole("combobox", { name: m.editor.brand }), from);
  await save.click();
  await expect(save).toHaveCount(0);

  await page.goto(`/admin/brands?id=${made[0]?.id ?? ""}`);
  await page.getByRole("button", { name: m.brands.merge }).click();
  const dialog = page.getByRole("alertdialog").filter({ has: page.getByRole("heading") });
  await choose(page, page.getByRole("combobox", { name: m.brands.mergeInto }), into);
  await dialog.getByRole("button", { name: m.brands.merge }).click();
  await expect(page.getByRole("heading", { name: into })).toBeVisible();

  await page.goto(`/en/p/${goods.slug}`);
  await page.getByRole("link", { name: into }).click();
  await expect(page).toHaveURL(new RegExp(`/en/search\\?brand=${goods.slug}-1$`));
});

test("a tag is added by Enter and renamed on every product from the editor", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = m.brands.tags;
  const [one, other] = [await shop.make.product(), await shop.make.product()];
  await givePicture(shop.db, one.id);
  const [tag, renamed] = [`zelij ${one.slug}`, `zellige ${one.slug}`];
  await shop.db.product.update({ where: { id: other.id }, data: { tags: [tag] } });
  await actAs("ADMIN");
  await page.goto(`/admin/products/${one.id}`);
  const save = page.getByRole("button", { name: m.common.save, exact: true });
  await page.getByRole("combobox", { name: m.editor.tags }).fill(tag);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: m.editor.removeName(tag) })).toBeVisible();
  await save.click();
  await expect(save).toHaveCount(0);
  await page.getByRole("button", { name: words.manage }).click();
  const dialog = page.getByRole("dialog");
  await choose(page, dialog.getByRole("combobox", { name: words.choose }), tag);
  await dialog.getByRole("textbox", { name: words.newName }).fill(renamed);
  await dialog.getByRole("button", { name: words.rename }).click();
  await expect(dialog.getByRole("textbox", { name: words.newName })).toHaveCount(0);
  const tags = await shop.db.product.findMany({
    where: { id: { in: [one.id, other.id] } },
    select: { tags: true },
  });
  expect(tags).toEqual([{ tags: [renamed] }, { tags: [renamed] }]);
});
