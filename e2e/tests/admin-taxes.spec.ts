import type { Page } from "@playwright/test";
import { choose } from "../support/combo-box.ts";
import { expectAccessible } from "../support/axe.ts";
import { expectInvariants } from "../support/goods.ts";
import { addToCart } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

async function setStandardRate(page: Page, percent: string): Promise<void> {
  const { m } = await adminWords("en");
  const standard = page.getByRole("group", { name: "Standard", exact: true });
  await standard.getByRole("textbox", { name: m.taxes.percent }).fill(percent);
  await page.getByRole("button", { name: m.common.save, exact: true }).click();
  await expect(page.getByText(m.taxes.zoneSaved).first()).toBeVisible();
  await expect(page.getByRole("region", { name: m.common.unsavedBar })).toHaveCount(0);
}

test("staff change a rate, and the cart that is open shows the new tax", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const shopper = await (await browser.newContext()).newPage();
  const { variant } = await shop.make.product({ variants: [{ stock: 9, prices: { MAD: 12_000 } }] });
  await addToCart(shopper, variant.id);
  const tax = (minor: number) =>
    shopper.getByText(words.m.cart.taxIncluded(words.format.money(minor, "MAD"))).first();
  await shopper.goto("/en/cart");
  await expect(tax(2000)).toBeVisible();

  await actAs("ADMIN");
  await page.goto("/admin/taxes");
  await page.getByRole("link", { name: "Morocco", exact: true }).click();
  const standard = page.getByRole("group", { name: "Standard", exact: true });
  await standard.getByRole("textbox", { name: m.taxes.percent }).fill("120");
  await page.getByRole("button", { name: m.common.save, exact: true }).click();
  await expect(page.getByText(m.taxes.invalid.percent).first()).toBeVisible();
  await expectAccessible(page, "a refused rate");
  await setStandardRate(page, "14,5");
  // Nobody named the rate: bills call it by what it is now.
  await expect(page.getByText("VAT 14.5%").first()).toBeVisible();
  await shopper.reload();
  await expect(tax(Math.round((12_000 * 14.5) / 114.5))).toBeVisible();
  await setStandardRate(page, "20");
  await shopper.reload();
  await expect(tax(2000)).toBeVisible();
});

test("a country of another zone and a class in use are refused by name; who only looks can't change them", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m, format } = await adminWords("en");
  await actAs("ADMIN");
  await page.goto("/admin/taxes");
  await page.getByRole("button", { name: m.taxes.addZone }).click();
  await page.getByRole("textbox", { name: m.taxes.name, exact: true }).fill("Iberia");
  await page.getByRole("textbox", { name: m.taxes.code, exact: true }).fill("iberia");
  await choose(page, page.getByRole("combobox", { name: m.taxes.countries }), "Spain");
  await page.getByRole("button", { name: m.common.save, exact: true }).click();
  await expect(page.getByText(m.taxes.errors.placeTaken(format.country("ES"), "Spain"))).toBeVisible();
  await page.getByRole("button", { name: m.editor.removeName(format.country("ES")) }).click();
  await choose(page, page.getByRole("combobox", { name: m.taxes.countries }), "Portugal");
  await page.getByRole("button", { name: m.common.save, exact: true }).click();
  await expect(page.getByRole("heading", { name: "Iberia" })).toBeVisible();
  expect(await shop.db.taxZone.count({ where: { countries: { has: "PT" } } })).toBe(1);
  await page.getByRole("button", { name: m.taxes.deleteZone }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: m.taxes.deleteZone }).click();
  await expect(page.getByText(m.taxes.zoneDeleted).first()).toBeVisible();
  expect(await shop.db.taxZone.count({ where: { countries: { has: "PT" } } })).toBe(0);

  await page.getByRole("link", { name: "Super-reduced", exact: true }).click();
  await page.getByRole("button", { name: m.taxes.deleteClass }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: m.taxes.deleteClass }).click();
  const refusal = page.getByRole("alertdialog", { name: m.taxes.deleteTitle("Super-reduced") });
  await expect(refusal).toContainText(m.taxes.errors.rateIn("morocco"));

  const viewer = await browser.newContext();
  await actAs("VIEWER", viewer);
  const looks = await viewer.newPage();
  await looks.goto("/admin/taxes");
  await looks.getByRole("link", { name: "Morocco", exact: true }).click();
  await expect(looks.getByText(m.common.readOnlyTitle)).toBeVisible();
  await expect(looks.getByRole("textbox", { name: m.taxes.code, exact: true })).toBeDisabled();
  await expect(looks.getByRole("button", { name: m.taxes.deleteZone })).toHaveCount(0);
});
