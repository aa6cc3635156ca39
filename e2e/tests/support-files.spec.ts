import type { Page } from "@playwright/test";
import { SUPPORT_LIMITS } from "@souk/contracts";
import { loadSupportMessages } from "@souk/i18n/support";
import { signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

const say = await loadSupportMessages.en();
const said = (page: Page) => page.getByRole("list", { name: say.conversation }).getByRole("listitem");

const TOO_LARGE = Buffer.alloc(SUPPORT_LIMITS.bytes);
/** What a customer's telephone makes: over the limit by what follows its end, which isn't shown. */
const photo = async (page: Page): Promise<Buffer> =>
  Buffer.concat([await page.screenshot({ type: "jpeg" }), TOO_LARGE]);
/** And a shop's printer. */
const PDF = Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n");

test("a customer sends a picture, staff see it and answer with a PDF; what is refused takes no word away", async ({
  page,
  browser,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const { email } = await signUp(page);
  await page.goto("/en/account/messages/new");
  const choose = async (on: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
    on.locator("input[type=file]").setInputFiles(files);
  await page.getByRole("textbox", { name: say.subject }).fill(`Broken tagine of ${email}`);
  await page.getByRole("textbox", { name: say.message }).fill("It came like this.");
  const picture = { name: "tagine.jpg", mimeType: "image/jpeg", buffer: await photo(page) };
  const notes = { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("a list") };
  await choose(page, picture, notes);
  const chosen = page.getByRole("list", { name: say.attach.chosen });
  await expect(chosen.getByRole("alert")).toContainText(say.fileRefused.TYPE);
  await page.getByRole("button", { name: say.send }).click();
  await expect(page.getByText(say.attach.wait)).toBeVisible();
  await expect(page.getByRole("textbox", { name: say.message })).toHaveValue("It came like this.");
  await page.getByRole("button", { name: say.attach.remove("notes.txt") }).click();
  await page.getByRole("button", { name: say.send }).click();
  const seen = (on: Page) => said(on).getByRole("img", { name: say.attach.save("tagine.webp") });
  await expect(seen(page)).toBeVisible();
  await expect(seen(page)).toHaveJSProperty("complete", true);
  expect(await seen(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await expect(chosen).toHaveCount(0);
  const number = new URL(page.url()).pathname.split("/").at(-1);

  const staff = await browser.newContext();
  await actAs("ADMIN", staff);
  const desk = await staff.newPage();
  await desk.goto(`/admin/support/${number}`);
  await expect(seen(desk)).toBeVisible();
  await desk.getByRole("textbox", { name: m.support.reply }).fill("Take it back with this label.");
  const pdf = { name: "label.pdf", mimeType: "application/pdf", buffer: PDF };
  const shelf = { name: "shelf.jpg", mimeType: "image/jpeg", buffer: await photo(desk) };
  const scan = { ...pdf, name: "scan.pdf", buffer: Buffer.concat([PDF, TOO_LARGE]) };
  const fake = { ...shelf, name: "fake.jpg", buffer: scan.buffer };
  await choose(desk, pdf, shelf, scan, fake);
  const answered = desk.getByRole("list", { name: m.support.attach.chosen });
  await expect(answered).toContainText("label.pdf");
  // No canvas makes a paper smaller, nor what is only called a picture.
  for (const { name } of [scan, fake]) {
    const line = answered.getByRole("listitem").filter({ hasText: name });
    await expect(line.getByRole("alert")).toContainText(m.support.fileRefused.SIZE);
    await line.getByRole("button", { name: m.support.attach.remove(name) }).click();
  }
  await expect(desk.getByRole("progressbar")).toHaveCount(0);
  await desk.getByRole("button", { name: m.support.send }).click();
  await expect(said(desk).filter({ hasText: "with this label" })).toContainText("label.pdf");
  await expect(said(desk).getByRole("img", { name: m.support.attach.save("shelf.webp") })).toBeVisible();
  await staff.close();

  const saving = page.waitForEvent("download");
  await said(page).getByRole("link", { name: "label.pdf" }).click();
  expect((await saving).suggestedFilename()).toBe("label.pdf");
});
