import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { CARDS, confirmedNumber, reachPayment } from "../support/checkout.ts";
import { ordersOf } from "../support/goods.ts";
import { newEmail } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

const root = join(import.meta.dirname, "../..");
const file = join(import.meta.dirname, "../fixtures/shopify-products.csv");

/** The command as staff run it, on the shop that is running. */
async function importFile(...more: string[]): Promise<string> {
  const command = [join(root, "apps/server/src/cli.ts"), "import", file, "--currency", "MAD", ...more];
  const env = {
    ...process.env,
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    SOUK_DATA_DIR: process.env["E2E_DATA_DIR"] ?? "",
    PORT: process.env["E2E_PORT"] ?? "",
  };
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
  return stdout;
}

test("goods imported from Shopify into the running shop are found, bought and shipped", async ({
  page,
  shop,
  actAs,
}) => {
  const words = await shopWords("en");
  const { m } = words;
  expect(await importFile("--dry-run")).toContain("2 created, 0 changed");
  await importFile();
  expect(await importFile()).toContain("0 created, 0 changed, 2 unchanged");

  await page.goto("/en");
  await page.getByRole("combobox", { name: m.shell.search }).fill("tifnit lantern");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 3 }).getByRole("link", { name: "Tifnit lantern" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tifnit lantern" })).toBeVisible();
  await page.getByRole("radio", { name: "Large" }).check({ force: true });
  await expect(page.getByRole("main").getByRole("status")).toContainText("TIFNIT-L");
  await page.getByRole("button", { name: m.catalog.add, exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("Tifnit lantern");
  const email = newEmail();
  const checkout = await reachPayment(page, words, email);
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.click();
  const number = await confirmedNumber(page, words);
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, lines: [{ sku: "TIFNIT-L" }] }]);
  const confirmation = page.url();

  const admin = await adminWords("en");
  const { orders } = admin.m;
  await actAs("ADMIN");
  await page.goto(`/admin/orders/${number}`);
  const steps = page.getByRole("region", { name: orders.nextStep });
  const dialog = page.getByRole("dialog");
  await steps.getByRole("button", { name: orders.actions.process }).click();
  await dialog.getByRole("button", { name: orders.actions.process }).click();
  await steps.getByRole("button", { name: orders.actions.ship }).click();
  await dialog.getByRole("textbox", { name: orders.carrier }).fill("Amana");
  await dialog.getByRole("button", { name: orders.actions.ship }).click();
  await expect(page.getByText(orders.done.ship).first()).toBeVisible();
  await page.goto(confirmation);
  await expect(page.getByText(m.order.shipment("Amana"))).toBeVisible();
  await expect(page.getByText(m.order.states.SHIPPED, { exact: true })).toBeVisible();
});
