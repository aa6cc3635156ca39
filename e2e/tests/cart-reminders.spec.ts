import { enqueue } from "@souk/core/jobs/enqueue";
import { checkoutOf } from "../support/checkout.ts";
import { expect, test } from "../support/shop.ts";
import { loadNotificationMessages } from "@souk/i18n/notifications";
import { shopWords } from "../support/words.ts";

test("a cart that was left is told of, its link brings it back on another device, another link ends such mails", async ({
  page,
  browser,
  shop,
}) => {
  const words = await shopWords("fr");
  const { m } = words;
  const { slug, name, variant } = await shop.make.product();
  const email = `left-${variant.sku.toLowerCase()}@souk.test`;
  await page.goto(`/fr/p/${slug}`);
  await page.getByRole("button", { name: m.catalog.add }).click();
  await expect(page.getByRole("dialog").getByRole("link", { name })).toBeVisible();
  const checkout = checkoutOf(page, words);
  await checkout.open();
  await checkout.fillContact(email);
  const asked = page.getByRole("checkbox", { name: m.mails.remind });
  await expect(asked).not.toBeChecked();
  await asked.check({ force: true });
  await checkout.toShipping();

  // As if five hours had gone by.
  const before = new Date(Date.now() - 5 * 3_600_000);
  await shop.db.$executeRaw`UPDATE "Cart" SET "updatedAt" = ${before}::timestamp WHERE "email" = ${email}`;
  await shop.db.$transaction((tx) => enqueue(tx, { name: "carts.remind", data: {} }));
  const written = () => shop.db.mailMessage.findFirst({ where: { recipient: email, state: "KEPT" } });
  await expect.poll(async () => (await written())?.html ?? "", { timeout: 20_000 }).toContain(name);
  const mail = await written();
  const href = /href="([^"]*restore=[^"]*)"/.exec(mail?.html ?? "")?.[1]?.replaceAll("&amp;", "&") ?? "";
  const [back, end] = [new URL(href), new URL(mail?.unsubscribe ?? "")];

  const phone = await (await browser.newContext()).newPage();
  await phone.goto(back.pathname + back.search);
  await expect(phone.getByText(m.mails.restored)).toBeVisible();
  await expect(phone.getByRole("main").getByRole("link", { name }).first()).toBeVisible();
  await phone.goto(end.pathname + end.search);
  const { stop } = await loadNotificationMessages.fr();
  await phone.getByRole("button", { name: stop.ask }).click();
  await expect(phone.getByText(stop.stopped)).toBeVisible();
  await phone.context().close();
});
