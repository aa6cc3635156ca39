import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { dropFiles, newPicture, pastePicture } from "../support/pictures.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, type AdminWords } from "../support/words.ts";

/** The library as staff see it. */
function libraryOf(page: Page, { m }: AdminWords) {
  const { media } = m;
  const uploads = page.getByRole("list", { name: media.uploads });
  return {
    zone: page.getByText(media.drop),
    uploads,
    tile: (name: string) => page.getByRole("list", { name: media.pictures }).getByRole("link", { name }),
    panel: page.getByRole("dialog"),
    async open(): Promise<void> {
      await page.goto("/admin/media");
      await expect(page.getByRole("heading", { level: 1, name: media.title })).toBeVisible();
    },
    async choose(paths: readonly string[]): Promise<void> {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: media.choose }).click();
      await (await chooser).setFiles([...paths]);
    },
    async search(words: string): Promise<void> {
      await page.getByRole("searchbox", { name: media.searchLabel }).fill(words);
    },
  };
}

test("pictures come by file dialog, by drop and by paste; one that is none is refused by name", async ({
  page,
  shop,
  actAs,
}, info) => {
  const words = await adminWords("en");
  await actAs("ADMIN");
  const library = libraryOf(page, words);
  const [chosen, dropped, pasted] = await Promise.all(
    ["chosen.png", "dropped.png", "pasted.png"].map((name) =>
      newPicture(info, `${crypto.randomUUID()}-${name}`),
    ),
  );
  if (!chosen || !dropped || !pasted) throw new Error("no pictures");
  const web = info.outputPath("page.jpg");
  await writeFile(web, "<!doctype html><script>alert(1)</script>");
  await library.open();

  await library.choose([chosen.path, web]);
  await expect(library.tile(chosen.name)).toBeVisible();
  const refusal = library.uploads.getByRole("listitem").filter({ hasText: "page.jpg" });
  await expect(refusal).toContainText(words.m.errors.image.TYPE);
  await refusal.getByRole("button", { name: words.m.media.dismissName("page.jpg") }).click();
  await expect(library.uploads).toHaveCount(0);

  await dropFiles(page, library.zone, [dropped.path]);
  await expect(library.tile(dropped.name)).toBeVisible();

  const before = await shop.db.media.count({ where: { filename: "image.png" } });
  await pastePicture(page, pasted);
  await expect.poll(() => shop.db.media.count({ where: { filename: "image.png" } })).toBe(before + 1);
});

test("an upload under way is cancelled and leaves nothing", async ({ page, shop, actAs }, info) => {
  const words = await adminWords("en");
  await actAs("ADMIN");
  const library = libraryOf(page, words);
  const picture = await newPicture(info, `${crypto.randomUUID()}-slow.png`);
  // The line is as good as cut: the request never gets through.
  await page.route("**/api/admin/media", () => undefined);
  await library.open();
  await library.choose([picture.path]);
  await expect(library.uploads.getByText(words.m.media.uploading(picture.name))).toBeVisible();
  await library.uploads.getByRole("button", { name: words.m.media.cancelName(picture.name) }).click();
  await expect(library.uploads).toHaveCount(0);
  expect(await shop.db.media.count({ where: { filename: picture.name } })).toBe(0);
});

test("a picture is described, used again from the library, told where it is used, and deleted when it is free", async ({
  page,
  shop,
  actAs,
}, info) => {
  const words = await adminWords("en");
  const { m } = words;
  const goods = await shop.make.product();
  await actAs("ADMIN");
  const library = libraryOf(page, words);
  const { name, path } = await newPicture(info, `${crypto.randomUUID()}.png`);
  await library.open();
  await library.choose([path]);
  await library.tile(name).click();
  await expect(library.panel.getByText(m.media.unusedText)).toBeVisible();
  const alt = `Lantern ${crypto.randomUUID()}`;
  await library.panel.getByRole("textbox", { name: m.common.languages.en }).fill(alt);
  await library.panel.getByRole("textbox", { name: m.common.languages.ar }).fill("فانوس");
  await library.panel.getByRole("button", { name: m.media.altSave }).click();
  await expect(library.panel.getByRole("heading", { name: alt })).toBeVisible();

  await page.goto(`/admin/products/${goods.id}`);
  await page.getByRole("button", { name: m.media.fromLibrary }).click();
  const picker = page.getByRole("dialog");
  await picker.getByRole("searchbox", { name: m.media.searchLabel }).fill(alt);
  await picker.getByRole("button", { name: alt }).click();
  await picker.getByRole("button", { name: m.media.pick(1) }).click();
  const rows = page.getByRole("grid", { name: m.editor.pictures }).getByRole("row");
  await expect(rows.filter({ hasText: alt })).toHaveCount(1);
  const save = page.getByRole("button", { name: m.common.save, exact: true });
  await save.click();
  await expect(save).toHaveCount(0);

  await library.open();
  await library.search(alt);
  await library.tile(alt).click();
  // Opened before the words were in the URL: both arrive there.
  await expect(page).toHaveURL((url) => url.searchParams.has("id") && url.searchParams.get("query") === alt);
  const use = library.panel.getByRole("link", { name: goods.name });
  await expect(use).toHaveAttribute("href", `/admin/products/${goods.id}`);
  await expect(library.panel.getByRole("button", { name: m.media.delete })).toBeDisabled();

  await shop.db.productMedia.deleteMany({ where: { productId: goods.id } });
  await page.reload();
  await library.panel.getByRole("button", { name: m.media.delete }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: m.media.delete }).click();
  await expect(page.getByText(m.media.emptyFiltered)).toBeVisible();
  expect(await shop.db.media.count({ where: { filename: name } })).toBe(0);
});
