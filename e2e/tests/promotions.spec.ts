import { readFile } from "node:fs/promises";
import { addToCart } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test("staff build a rule, see that it gives goods away, mend it, make codes; a shopper puts one in", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const { m: words } = await shopWords("en");
  await actAs("ADMIN");
  await page.goto("/admin/promotions/new");
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  await field(m.promotions.name).fill("Browser days");
  await page.getByRole("radio", { name: m.promotions.statuses.ACTIVE, exact: true }).check();
  await page.getByRole("radio", { name: m.promotions.triggers.CODE, exact: true }).check();
  await field(m.promotions.percent).fill("100");
  await page.getByRole("button", { name: m.simulator.run, exact: true }).click();
  const checks = page.getByRole("region", { name: m.simulator.checks });
  await expect(checks).toContainText("Browser days");
  await expect(checks).toContainText(m.simulator.flags.ORDER_FREE);

  await field(m.promotions.percent).fill("25");
  await page.getByRole("button", { name: m.simulator.run, exact: true }).click();
  await expect(checks).toContainText(m.simulator.checksFine);
  await page.getByRole("button", { name: m.common.save, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Browser days" })).toBeVisible();

  await page.getByRole("button", { name: m.codes.make }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: m.codes.count }).fill("1000");
  await dialog.getByRole("textbox", { name: m.codes.prefix }).fill("web-");
  await dialog.getByRole("button", { name: m.codes.make }).click();
  await expect(page.getByText(m.codes.total(1000, 0))).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: m.codes.download }).click();
  const lines = (await readFile(await (await download).path(), "utf8")).trim().split("\r\n");
  expect(lines[0]).toContain("code,uses,limit");
  expect(new Set(lines.slice(1).map((line) => line.split(",")[0])).size).toBe(1000);

  const { variant } = await shop.make.product();
  const code = lines[1]?.split(",")[0] ?? "";
  await addToCart(page, variant.id, 2);
  await page.goto("/en/cart");
  await page.getByText(words.pricing.code, { exact: true }).first().click();
  const entry = page.getByRole("textbox", { name: words.pricing.code });
  await entry.fill("WEB-NOBODY");
  await page.getByRole("button", { name: words.pricing.apply }).click();
  await expect(page.getByText(words.pricing.problems.CODE_UNKNOWN)).toBeVisible();
  await entry.fill(code.toLowerCase());
  await page.getByRole("button", { name: words.pricing.apply }).click();
  await expect(page.getByRole("button", { name: words.pricing.remove(code) })).toBeVisible();
  await expect(page.getByText("Browser days").first()).toBeVisible();
});
