import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page, TestInfo } from "@playwright/test";

export interface PictureFile {
  name: string;
  path: string;
}

/** A picture that the library has never seen: what follows a PNG's end makes its content new and isn't shown. */
export async function newPicture(info: TestInfo, name: string): Promise<PictureFile> {
  const bytes = await readFile(join(import.meta.dirname, "../fixtures/lantern-front.png"));
  const path = info.outputPath(name);
  await writeFile(path, Buffer.concat([bytes, Buffer.from(crypto.randomUUID())]));
  return { name, path };
}

/** Drags files from the desktop onto a place of the page, as the browser itself reports such. */
export async function dropFiles(page: Page, target: Locator, paths: readonly string[]): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("the place to drop on isn't shown");
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
  await session.detach();
}

/** Copies the picture to the clipboard and pastes it where the focus is. */
export async function pastePicture(page: Page, { path }: PictureFile): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const bytes = [...(await readFile(path))];
  await page.evaluate(async (content) => {
    const blob = new Blob([Uint8Array.from(content)], { type: "image/png" });
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
  }, bytes);
  await page.keyboard.press("ControlOrMeta+V");
}
