import { expectAccessible } from "../support/axe.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, LOCALES } from "../support/words.ts";

test("a packing slip says what goes where, and no price, on paper too", async ({ page, shop, actAs }) => {
  const { m } = await adminWords("en");
  await actAs("VIEWER");
  const order = await shop.db.order.findFirstOrThrow({
    where: { state: "PAID" },
    select: { number: true, shippingLabel: true, lines: { select: { sku: true } } },
  });
  await page.goto(`/admin/orders/${order.number}`);
  await page.getByRole("link", { name: m.orders.packing.title }).click();
  await expect(page.getByRole("heading", { name: m.orders.packing.of(order.number) })).toBeVisible();
  const table = page.getByRole("table");
  for (const { sku } of order.lines)
    await expect(table.getByText(sku, { exact: true }).first()).toBeVisible();
  await expectAccessible(page, "packing slip");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: m.orders.print })).toBeHidden();
  const paper = await page.locator("main").innerText();
  expect(paper).toContain(order.shippingLabel);
  expect(paper).not.toMatch(/MAD|€/u);
});

test("orders that are selected give a pick list, and slips each in its buyer's language", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  await actAs("VIEWER");
  const toShip = await shop.db.order.findMany({
    where: { state: { in: ["CONFIRMED", "PAID"] }, reviewState: { not: "HELD" } },
    orderBy: { placedAt: "desc" },
    take: 30,
    select: { number: true, locale: true, lines: { select: { sku: true } } },
  });
  const locales = LOCALES.filter((locale) => toShip.some((order) => order.locale === locale));
  expect(locales.length).toBeGreaterThan(1);
  const chosen = locales.flatMap((locale) => toShip.find((order) => order.locale === locale) ?? []);
  await page.goto("/admin/orders?toShip=true");
  for (const { number } of chosen)
    await page
      .getByRole("checkbox", { name: m.orders.picking.selectOne(String(number)) })
      .check({ force: true });
  const bar = page.getByRole("region", { name: m.orders.picking.bar });
  await expect(bar.getByText(m.orders.picking.selected(chosen.length))).toBeVisible();
  await bar.getByRole("link", { name: m.orders.picking.title }).click();
  await expect(page.getByRole("heading", { name: m.orders.picking.title })).toBeVisible();
  for (const { number, lines } of chosen) {
    for (const { sku } of lines) {
      const row = page.getByRole("row").filter({ has: page.getByText(sku, { exact: true }) });
      await expect(row.first()).toContainText(`#${number} ×`);
    }
  }
  await expectAccessible(page, "pick list");
  await page.getByRole("link", { name: m.orders.picking.slips }).click();
  for (const [at, { number }] of chosen.entries()) {
    const locale = locales[at] ?? "en";
    const { m: theirs } = await adminWords(locale);
    const sheet = page.locator(`main [lang="${locale}"]`).filter({ hasText: theirs.orders.order(number) });
    await expect(sheet.getByRole("columnheader", { name: theirs.orders.packing.left })).toBeVisible();
    await expect(sheet).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
  }
  await expectAccessible(page, "packing slips");
});
