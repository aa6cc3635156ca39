import { expect, test } from "../support/shop.ts";
import { shopWords } from "../support/words.ts";

test("suggestions while typing: chosen by arrows, closed by Escape, the late ones of former letters dropped", async ({
  page,
  shop,
}) => {
  const { m } = await shopWords("en");
  const word = `Qanun${crypto.randomUUID().slice(0, 6)}`;
  const { name } = await shop.make.product({ name: `${word} of walnut` });
  await page.goto("/en");
  const box = page.getByRole("combobox", { name: m.shell.search });
  const late = Promise.withResolvers<void>();
  await page.route(/search\.suggest.*zzzz/, async (route) => {
    await late.promise;
    await route.continue().catch(() => undefined);
  });
  await box.fill("zzzz");
  await page.waitForRequest(/search\.suggest.*zzzz/);
  await box.fill(word);
  const option = page.getByRole("option", { name: new RegExp(name) });
  await expect(option).toBeVisible();
  late.resolve();
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(option).toHaveCount(0);
  await expect(box).toHaveValue(word);
  await page.keyboard.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  const active = await box.getAttribute("aria-activedescendant");
  expect(active).toBe(await option.getAttribute("id"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});
