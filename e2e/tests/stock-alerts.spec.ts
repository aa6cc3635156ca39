import { onHand } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { loadNotificationMessages } from "@souk/i18n/notifications";
import { adminWords, shopWords } from "../support/words.ts";

test("a shopper asks to be told, staff see it, the mail comes with the goods and its link ends such mails", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await shopWords("en");
  const { m: admin } = await adminWords("en");
  const { name, slug, variant } = await shop.make.product({ variants: [{ stock: 0 }] });
  const email = `waits-${variant.sku.toLowerCase()}@souk.test`;
  await page.goto(`/en/p/${slug}`);
  const form = page.getByRole("region", { name: m.stock.askTitle });
  await form.getByRole("textbox", { name: m.order.email }).fill("salma@");
  await form.getByRole("button", { name: m.stock.ask }).click();
  await expect(form.getByRole("textbox", { name: m.order.email })).toHaveAccessibleErrorMessage(/./);
  await form.getByRole("textbox", { name: m.order.email }).fill(email);
  await page.keyboard.press("Enter");
  await expect(form.getByText(m.stock.asked)).toBeVisible();

  await actAs("ADMIN");
  await page.goto("/admin/stock?filter=awaited");
  await page.getByRole("searchbox", { name: admin.stock.searchLabel }).fill(variant.sku);
  await expect(page).toHaveURL(/query=/);
  const row = page.getByRole("row", { name: variant.sku });
  await expect(row).toContainText(admin.stock.waiting(1));
  await row.getByRole("link", { name }).click();
  await page.getByRole("button", { name: admin.stock.adjust }).click();
  const dialog = page
    .getByRole("dialog")
    .filter({ has: page.getByRole("textbox", { name: admin.stock.delta }) });
  await dialog.getByRole("textbox", { name: admin.stock.delta }).fill("4");
  await dialog.getByRole("button", { name: admin.stock.adjust }).click();
  await expect(dialog).toHaveCount(0);
  expect(await onHand(shop.db, variant.id)).toBe(4);

  const written = () => shop.db.mailMessage.findFirst({ where: { recipient: email, state: "KEPT" } });
  await expect.poll(async () => (await written())?.subject, { timeout: 20_000 }).toContain(name);
  const link = new URL((await written())?.unsubscribe ?? "");
  await page.goto(link.pathname + link.search);
  const { stop } = await loadNotificationMessages.en();
  await page.getByRole("button", { name: stop.ask }).click();
  await expect(page.getByText(stop.stopped)).toBeVisible();
  await page.getByRole("button", { name: stop.takeBack }).click();
  await expect(page.getByText(stop.resumed)).toBeVisible();
  await page.goto("/en/unsubscribe?kind=back_in_stock");
  await expect(page.getByText(stop.unknown)).toBeVisible();
});
