import { loadSupportMessages } from "@souk/i18n/support";
import type { Page } from "@playwright/test";
import { placeOrder } from "../support/place-order.ts";
import { secondInstance } from "../support/second-instance.ts";
import { signUp } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

const say = await loadSupportMessages.en();
const said = (page: Page) => page.getByRole("list", { name: say.conversation }).getByRole("listitem");

/** Writes the first message of a new conversation; gives its number. */
async function ask(page: Page, subject: string, text: string): Promise<number> {
  await page.getByRole("textbox", { name: say.subject }).fill(subject);
  await page.getByRole("textbox", { name: say.message }).fill(text);
  await page.getByRole("button", { name: say.send }).click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  return Number(new URL(page.url()).pathname.split("/").at(-1));
}

test("customer and staff on two instances see what the other writes as it is written", async ({
  page,
  browser,
  actAs,
}) => {
  // Two processes and three windows.
  test.setTimeout(180_000);
  const other = await secondInstance();
  const { m } = await adminWords("en");
  const staff = await browser.newContext({ baseURL: other.origin });
  try {
    const { email } = await signUp(page);
    const subject = `Blue tagine for ${email}`;
    await page.goto("/en/account/messages");
    await page.getByRole("link", { name: say.newThread }).click();
    const number = await ask(page, subject, "Is the blue one dishwasher safe?");

    await actAs("ADMIN", staff);
    const desk = await staff.newPage();
    await desk.goto(`/admin/support?query=${encodeURIComponent(email)}`);
    await desk.getByRole("row").filter({ hasText: subject }).getByRole("link").click();
    await expect(desk).toHaveURL(new RegExp(`/support/${number}$`));
    await expect(said(desk).filter({ hasText: "dishwasher safe?" })).toBeVisible();
    await expect(page.getByText(say.seen, { exact: true })).toBeVisible();

    await desk.getByRole("textbox", { name: m.support.reply }).fill("It is. Glazed inside and out.");
    await desk.getByRole("button", { name: m.support.send }).click();
    await expect(said(page).filter({ hasText: "Glazed inside" })).toBeVisible();
    await page.getByRole("textbox", { name: say.reply }).fill("Wonderful, thank you!");
    await page.getByRole("button", { name: say.send }).click();
    await expect(said(desk).filter({ hasText: "Wonderful" })).toBeVisible();

    await desk.getByRole("button", { name: m.support.takeIt }).click();
    await desk.getByRole("button", { name: m.support.close }).click();
    await expect(page.getByText(say.closedNote)).toBeVisible();
    // Who sees to it is the staff's business.
    await expect(said(page)).toHaveCount(4);
    await page.getByRole("button", { name: say.reopen }).click();
    await expect(desk.getByRole("button", { name: m.support.close })).toBeVisible();
  } finally {
    await staff.close();
    await other.stop();
  }
});

test("what a customer writes is lost by no reload and no failure, and sent twice it is there once", async ({
  page,
  shop,
}) => {
  await signUp(page);
  await page.goto("/en/account/messages/new");
  const number = await ask(page, "A long question", "The beginning.");
  const field = page.getByRole("textbox", { name: say.reply });
  const text = "Ten lines that nobody wants to write again.";
  await field.fill(text);
  await page.reload();
  await expect(field).toHaveValue(text);

  // It arrives, and its answer doesn't.
  await page.route(/support\.post/, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: say.send }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toBeVisible();
  await expect(field).toHaveValue(text);
  await page.unroute(/support\.post/);
  await page.reload();
  await expect(field).toHaveValue(text);
  await page.getByRole("button", { name: say.send }).click();
  await expect(field).toHaveValue("");
  const entries = await shop.db.supportEntry.findMany({ where: { thread: { number } } });
  expect(entries.map((entry) => entry.text).toSorted()).toEqual([text, "The beginning."].toSorted());
  await expect(said(page).filter({ hasText: text })).toHaveCount(1);
});

test("a question about an order says so to both sides, and an answer is counted until it was read", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const [{ m }, admin] = [await shopWords("en"), (await adminWords("en")).m];
  const { email } = await signUp(page);
  const { variant } = await shop.make.product({ variants: [{ stock: 5 }] });
  const order = await placeOrder(shop.db, variant.id, { method: "cash_on_delivery" });
  await shop.db.order.update({ where: { number: order.number }, data: { user: { connect: { email } } } });
  await page.goto(`/en/orders/${order.number}`);
  await page.getByRole("link", { name: m.order.ask }).click();
  await expect(page.getByText(say.aboutOrder(order.number))).toBeVisible();
  const number = await ask(page, `Order of ${email}`, "May it come on Friday?");
  await expect(page.getByRole("link", { name: say.aboutOrder(order.number) })).toBeVisible();
  await page.goto("/en/account/addresses");

  const staff = await browser.newContext();
  await actAs("ADMIN", staff);
  const desk = await staff.newPage();
  await desk.goto(`/admin/support/${number}`);
  await expect(desk.getByRole("link", { name: `#${order.number}` })).toBeVisible();
  await desk.getByRole("textbox", { name: admin.support.reply }).fill("On Friday it is.");
  await desk.getByRole("button", { name: admin.support.send }).click();
  await expect(said(desk).filter({ hasText: "On Friday it is." })).toBeVisible();
  await staff.close();

  await page.goto("/en");
  const account = page.getByRole("banner").getByRole("link", { name: m.shell.account });
  await expect(account).toContainText(say.unread(1));
  await page.goto("/en/account/messages");
  await page.getByRole("link", { name: `Order of ${email}` }).click();
  await expect(said(page).filter({ hasText: "On Friday it is." })).toBeVisible();
  await expect(account).not.toContainText(say.unread(1));
});

test("another customer's conversation is not there", async ({ page, browser }) => {
  await signUp(page);
  await page.goto("/en/account/messages/new");
  const number = await ask(page, "Mine alone", "Nobody else reads this.");
  const stranger = await (await browser.newContext()).newPage();
  await signUp(stranger);
  const { m } = await shopWords("en");
  for (const one of [number, 200_000_000]) {
    await stranger.goto(`/en/account/messages/${one}`);
    await expect(stranger.getByRole("heading", { level: 1, name: m.common.notFound })).toBeVisible();
  }
});
