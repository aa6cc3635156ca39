import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

const ways = ["drag", "keyboard", "buttons"] as const;
for (const way of ways) {
  test(`the gallery is put in order by ${way}: the same order`, async ({ page, shop, actAs }) => {
    const { m } = await adminWords("en");
    const goods = await shop.make.product();
    // Of the demo shop, each with a name of its own.
    const media = await shop.db.media.findMany({
      where: { products: { some: {} }, alt: { path: ["en"], string_contains: " " } },
      orderBy: { id: "asc" },
      take: 3,
      select: { id: true },
    });
    await shop.db.productMedia.createMany({
      data: media.map(({ id: mediaId }, position) => ({ productId: goods.id, mediaId, position })),
    });
    await actAs("ADMIN");
    await page.goto(`/admin/products/${goods.id}`);
    const rows = page.getByRole("grid", { name: m.editor.pictures }).getByRole("row");
    await expect(rows).toHaveCount(3);
    const first = rows.first();
    const name = (await first.locator("img").getAttribute("alt")) ?? "";
    if (way === "drag") {
      const last = await rows.last().boundingBox();
      if (!last) throw new Error("no last row");
      await first.dragTo(rows.last(), {
        targetPosition: { x: 40, y: last.height - 3 },
      });
    } else if (way === "keyboard") {
      await first.locator("[slot=drag]").focus();
      // Each key is for where the one before has led.
      const places = page.getByRole("button", { name: /^Insert / });
      for (const [place, key] of ["Enter", "ArrowDown", "ArrowDown"].entries()) {
        await page.keyboard.press(key);
        await expect(places.nth(place + 1)).toBeFocused();
      }
      await page.keyboard.press("Enter");
    } else {
      const down = page.getByRole("button", { name: m.editor.moveDownName(name), exact: true });
      await down.click();
      await down.click();
    }
    await expect(rows.last().locator("img")).toHaveAttribute("alt", name);
    const save = page.getByRole("button", { name: m.common.save, exact: true });
    await save.click();
    await expect(save).toHaveCount(0);
    const stored = await shop.db.productMedia.findMany({
      where: { productId: goods.id },
      orderBy: { position: "asc" },
      select: { mediaId: true },
    });
    const [one, two, three] = media.map(({ id }) => id);
    expect(stored.map(({ mediaId }) => mediaId)).toEqual([two, three, one]);
  });
}

test("the alternative text is edited in the gallery and counts wherever the picture is shown", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const goods = await shop.make.product();
  const media = await shop.db.media.create({
    data: { hash: crypto.randomUUID().replaceAll("-", ""), width: 320, height: 400, widths: [320] },
    select: { id: true },
  });
  await shop.db.productMedia.create({ data: { productId: goods.id, mediaId: media.id, position: 0 } });
  await actAs("ADMIN");
  await page.goto(`/admin/products/${goods.id}`);
  await page.getByRole("button", { name: m.media.altOf(m.editor.pictureName(1)) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: m.common.languages.fr }).fill("Une lanterne");
  await dialog.getByRole("textbox", { name: m.common.languages.en }).fill("A lantern");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("grid", { name: m.editor.pictures })).toContainText("A lantern");
  const stored = await shop.db.media.findUniqueOrThrow({ where: { id: media.id }, select: { alt: true } });
  expect(stored.alt).toEqual({ en: "A lantern", fr: "Une lanterne" });
  // It has no files: no other test shall come upon it.
  await shop.db.media.delete({ where: { id: media.id } });
});

test("a product without a picture isn't saved as one on sale: that is told where one saves", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const goods = await shop.make.product({ status: "DRAFT" });
  await actAs("ADMIN");
  await page.goto(`/admin/products/${goods.id}`);
  await page.getByRole("combobox", { name: m.editor.status }).selectOption("ACTIVE");
  const saveBar = page.getByRole("region", { name: m.common.unsavedBar });
  await saveBar.getByRole("button", { name: m.common.save, exact: true }).click();
  const refusal = saveBar.getByRole("alert");
  await expect(refusal).toHaveText(m.errors.notPublishable(m.errors.missing.image));
  await expect(refusal).toBeInViewport();
});
