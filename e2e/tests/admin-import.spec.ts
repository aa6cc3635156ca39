import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

const ROWS = 1000;
/** Of the file, the heading being row 1, and what is wrong there. */
const BAD = new Map<number, Record<string, string>>([
  [12, { "price:MAD": "-5" }],
  [130, { "price:MAD": "cheap" }],
  [251, { name: "" }],
  [377, { stock: "some" }],
  [502, { sku: "not an sku!" }],
  [768, { status: "sold" }],
  [999, { sku: "E2E-IMPORT-0005" }],
]);

/** A thousand products of which seven are wrong. */
function goods(): Buffer {
  const heading = ["product", "sku", "name", "status", "category", "price:MAD", "stock"];
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const number = String(index + 1).padStart(4, "0");
    const row: Record<string, string> = {
      product: `e2e-import-${number}`,
      sku: `E2E-IMPORT-${number}`,
      name: `Imported lamp ${number}`,
      status: "draft",
      category: "E2E import > Lamps",
      "price:MAD": "120.50",
      stock: "3",
      ...BAD.get(index + 2),
    };
    return heading.map((name) => row[name] ?? "").join(",");
  });
  return Buffer.from([heading.join(","), ...lines].join("\n"));
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/admin/imports");
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer });
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function count(page: Page, label: string): Promise<string> {
  return page.getByText(label, { exact: true }).locator("xpath=following-sibling::p[1]").innerText();
}

test("a file with seven wrong rows of a thousand: tried, taken in without them, undone", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const { imports } = m;
  const lamps = { externalKey: { startsWith: "souk:e2e-import-" } };
  await actAs("ADMIN");
  await upload(page, "lamps.csv", goods());
  await expect(page.getByText(imports.states.checked, { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("heading", { name: imports.problems(7) })).toBeVisible();
  const table = page.getByRole("table", { name: imports.problems(7) });
  await expect(table.getByRole("row")).toHaveCount(8);
  for (const row of BAD.keys())
    await expect(table.getByRole("cell", { name: String(row), exact: true })).toBeVisible();
  await expect(table).toContainText(imports.problem.NOT_A_PRICE({ value: "cheap" }));
  await expect(table).toContainText(imports.problem.SKU_REPEATED({ sku: "E2E-IMPORT-0005", line: 6 }));
  expect(await count(page, imports.counts.created)).toBe("993");
  expect(await shop.db.product.count({ where: lamps })).toBe(0);

  await page.getByRole("button", { name: imports.importNow }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(imports.leaveOut(7));
  await dialog.getByRole("button", { name: imports.leaveOutConfirm }).click();
  await expect(page.getByText(imports.states.imported, { exact: true })).toBeVisible({ timeout: 60_000 });
  expect(await shop.db.product.count({ where: lamps })).toBe(993);
  await expect(page.getByRole("heading", { name: imports.problems(7) })).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: imports.downloadProblems }).click();
  const report = await readFile(await (await download).path(), "utf8");
  expect(report.trim().split("\r\n")).toHaveLength(8);

  await page.getByRole("button", { name: imports.undo }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: imports.undoConfirm }).click();
  await expect(page.getByText(imports.states.undone, { exact: true })).toBeVisible({ timeout: 60_000 });
  expect(await shop.db.product.count({ where: lamps })).toBe(0);
  const made = { translations: { some: { name: { in: ["E2E import", "Lamps"] } } } };
  expect(await shop.db.category.count({ where: made })).toBe(0);
});

test("what was exported changes nothing when it comes back", async ({ page, actAs }) => {
  const { m } = await adminWords("en");
  const { imports } = m;
  await actAs("ADMIN");
  const filter = encodeURIComponent(JSON.stringify({ query: "discs" }));
  for (const format of ["souk-csv", "souk-xlsx"]) {
    const answer = await page.request.get(`/api/admin/export?format=${format}&filter=${filter}`);
    expect(answer.status()).toBe(200);
    await upload(page, `${format}.csv`, await answer.body());
    await expect(page.getByText(imports.nothingToDo)).toBeVisible({ timeout: 30_000 });
    expect(await count(page, imports.counts.created)).toBe("0");
    expect(await count(page, imports.counts.changed)).toBe("0");
    expect(Number(await count(page, imports.counts.unchanged))).toBeGreaterThan(0);
  }
});

test("a file that is none is refused in words, and a viewer imports nothing", async ({ page, actAs }) => {
  const { m } = await adminWords("en");
  await actAs("ADMIN");
  await page.goto("/admin/imports");
  const input = page.locator('input[type="file"]');
  const empty = { name: "empty.csv", mimeType: "text/csv", buffer: Buffer.from("") };
  await input.setInputFiles(empty);
  const none = { reason: "EMPTY", line: null, value: null, max: null } as const;
  await expect(page.getByRole("alert")).toContainText(m.imports.refusal(none));
  await actAs("VIEWER");
  await page.goto("/admin/imports");
  await expect(page.getByRole("heading", { level: 1, name: m.imports.title })).toBeVisible();
  await expect(page.locator('input[type="file"]')).toHaveCount(0);
});
