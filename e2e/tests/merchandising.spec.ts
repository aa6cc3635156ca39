import { choose } from "../support/combo-box.ts";
import { confirmedNumber, CARDS, reachPayment } from "../support/checkout.ts";
import { expectInvariants, givePicture, onHand } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test("a bundle is put together by staff, bought, and takes its parts from the shelf", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const part = await shop.make.product({ variants: [{ stock: 5 }] });
  const kit = await shop.make.product({ variants: [{ stock: 0 }] });
  await givePicture(shop.db, kit.id);
  await actAs("ADMIN");
  const save = page.getByRole("button", { name: m.common.save, exact: true });

  await page.goto(`/admin/products/${kit.id}`);
  await page.getByRole("button", { name: m.editor.editVariant(m.editor.single) }).click();
  const dialog = page.getByRole("dialog");
  await choose(page, dialog.getByRole("combobox", { name: m.merchandising.bundle.add }), part.variant.sku);
  await dialog.getByRole("textbox", { name: m.merchandising.bundle.quantity("").trim() }).fill("2");
  await dialog.getByRole("button", { name: m.editor.done }).click();
  await save.click();
  await expect(save).toHaveCount(0);
  await expect(page.getByTitle(m.merchandising.bundle.stock("2"))).toBeVisible();

  await page.goto(`/en/p/${kit.slug}`);
  const contents = page.getByRole("region", { name: words.m.merchandising.contains });
  await expect(contents.getByRole("link", { name: part.name })).toHaveAttribute("href", `/en/p/${part.slug}`);
  await page.getByRole("button", { name: words.m.catalog.add, exact: true }).click();
  await expect(page.getByText(words.m.merchandising.item("2", part.name))).toBeVisible();

  const checkout = await reachPayment(page, words, `kit${kit.slug}@shopper.example`);
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.click();
  await confirmedNumber(page, words);
  await expect(page.getByText(words.m.merchandising.item("2", part.name))).toBeVisible();
  expect(await onHand(shop.db, part.variant.id)).toBe(3);
  await expectInvariants(shop.db);
});

test("a collection by rules counts as one types, stands on a page of its own, and follows its products", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = m.merchandising.collections;
  const tag = `linen${Date.now()}`;
  const goods = await shop.make.product({ tags: [tag] });
  await actAs("ADMIN");
  const name = `Linen ${goods.name}`;
  await page.goto("/admin/collections?id=new");
  await page.getByRole("textbox", { name: words.name, exact: true }).fill(name);
  await page.getByRole("radio", { name: words.kinds.RULES }).click();
  await page.getByRole("textbox", { name: words.value }).fill(tag);
  const preview = page.getByRole("region", { name: words.preview });
  await expect(preview.getByRole("status")).toHaveText(words.count(1));
  await expect(preview).toContainText(goods.name);
  const save = page.getByRole("button", { name: m.common.save, exact: true });
  await save.click();
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(save).toHaveCount(0);

  const { slug } = await shop.db.collectionTranslation.findFirstOrThrow({ where: { name } });
  await page.goto(`/en/collections/${slug}`);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("link", { name: goods.name })).toBeVisible();
  await shop.db.collection.deleteMany({ where: { translations: { some: { slug } } } });
});

test("an address that staff lead elsewhere answers 301; one that leads to another site is refused", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = m.merchandising.redirects;
  const goods = await shop.make.product();
  const from = `/old/${goods.slug}`;
  await actAs("ADMIN");
  await page.goto("/admin/redirects");
  await page.getByRole("button", { name: words.add }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: words.from }).fill(from);
  await dialog.getByRole("textbox", { name: words.to }).fill("//evil.example");
  await dialog.getByRole("button", { name: m.common.save }).click();
  await expect(dialog.getByText(words.invalid)).toBeVisible();
  await dialog.getByRole("textbox", { name: words.to }).fill(`/en/p/${goods.slug}`);
  await dialog.getByRole("button", { name: m.common.save }).click();
  await expect(page.getByRole("cell", { name: from, exact: true })).toBeVisible();

  const answer = await page.request.get(from, { maxRedirects: 0 });
  expect([answer.status(), answer.headers()["location"]]).toEqual([301, `/en/p/${goods.slug}`]);
  await page.goto(from);
  await expect(page.getByRole("heading", { level: 1, name: goods.name })).toBeVisible();
  await shop.db.redirect.deleteMany({ where: { fromPath: from } });
});
