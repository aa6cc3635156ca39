import { expect, type Locator, type Page } from "@playwright/test";

/**
 * Types into a combo box and takes what it finds, by keys as its users do. A click can hit a row that is exchanged under
 * it while the answer arrives: it has chosen then, and doesn't know.
 */
export async function choose(page: Page, box: Locator, words: string): Promise<void> {
  const option = page.getByRole("option", { name: words });
  await box.scrollIntoViewIfNeeded();
  await expect(async () => {
    await box.fill("");
    await box.fill(words);
    // The list closes when the page scrolls, as it did to reach the box.
    await expect(option).toBeVisible({ timeout: 5000 });
    await box.press("ArrowDown");
    await expect(option).toHaveAttribute("data-focused", "true", { timeout: 1000 });
  }).toPass();
  await box.press("Enter");
  // A list that offers more stays open and hides the rest of the page from readers. Where none is, Escape would close the dialog.
  if ((await box.getAttribute("aria-expanded")) === "true") await box.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
}
