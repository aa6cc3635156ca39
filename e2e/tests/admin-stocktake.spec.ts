import { expectInvariants, onHand } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("a place is counted by a sheet: downloaded, filled in, looked at, applied", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const { name, variant } = await shop.make.product({ variants: [{ stock: 12 }] });
  await actAs("ADMIN");
  await page.goto("/admin/stocktakes");
  await page.getByRole("button", { name: m.stocktakes.add }).click();
  const dialog = page.getByRole("dialog", { name: m.stocktakes.add });
  await dialog.getByRole("button", { name: m.stocktakes.add }).click();
  await expect(dialog.getByText(m.stocktakes.noPlace)).toBeVisible();
  await dialog
    .getByRole("combobox", { name: m.stocktakes.column.place })
    .selectOption({ label: "Ouarzazate" });
  await dialog.getByRole("button", { name: m.stocktakes.add }).click();
  await expect(page.getByRole("link", { name: m.stocktakes.sheet })).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: m.stocktakes.sheet }).click();
  const stream = await (await download).createReadStream();
  let sheet = "";
  for await (const chunk of stream) sheet += String(chunk);
  const row = sheet.split("\r\n").find((line) => line.startsWith(`${variant.sku},`));
  expect(row).toBe(`${variant.sku},${name},,12,`);

  const counted = `${sheet.split("\r\n")[0] ?? ""}\r\n${row ?? ""}9\r\nNOT-OURS,,,1,4\r\n`;
  const input = page.locator('input[type="file"]');
  await input.setInputFiles({ name: "counted.csv", mimeType: "text/csv", buffer: Buffer.from(counted) });
  const wrong = page.getByRole("table", { name: m.stocktakes.problems(1) });
  await expect(wrong.getByRole("row").nth(1)).toContainText("NOT-OURS");
  const differences = page.getByRole("table", { name: m.stocktakes.differences });
  await expect(differences.getByRole("row").filter({ hasText: variant.sku })).toContainText("−3");
  expect(await onHand(shop.db, variant.id)).toBe(12);

  await page.getByRole("button", { name: m.stocktakes.apply }).click();
  const sure = page.getByRole("dialog", { name: m.stocktakes.applyTitle });
  await expect(sure.getByRole("button", { name: m.stocktakes.apply })).toBeDisabled();
  await sure.getByRole("checkbox").check({ force: true });
  await sure.getByRole("button", { name: m.stocktakes.apply }).click();
  await expect(page.getByText(m.stocktakes.states.APPLIED, { exact: true })).toBeVisible();
  expect(await onHand(shop.db, variant.id)).toBe(9);
});
