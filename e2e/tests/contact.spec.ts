import { randomUUID } from "node:crypto";
import { loadContactMessages } from "@souk/i18n/contact";
import { expectAccessible } from "../support/axe.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test("a shopper writes, staff read, note, assign, answer and put it aside", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const say = m.contact;
  const words = await loadContactMessages.en();
  const email = `writes-${randomUUID()}@souk.test`;
  const text = `Is the parcel of ${email} on its way?`;
  const shopper = await (await browser.newContext()).newPage();
  await shopper.goto("/en/contact");
  await shopper.getByRole("button", { name: words.send }).click();
  await expect(shopper.getByRole("textbox", { name: words.text })).toHaveAccessibleErrorMessage(/./);
  await expectAccessible(shopper, "contact form");
  await shopper.getByRole("textbox", { name: words.name }).fill("Salma Idrissi");
  await shopper.getByRole("textbox", { name: words.email }).fill(email);
  await shopper.getByRole("combobox", { name: words.topic }).selectOption("DELIVERY");
  await shopper.getByRole("textbox", { name: words.text }).fill(text);
  await shopper.reload();
  await expect(shopper.getByRole("textbox", { name: words.text })).toHaveValue(text);
  // At once, as a browser that fills forms in would: the wait is the form's own.
  await shopper.getByRole("button", { name: words.send }).click();
  await expect(shopper.getByRole("heading", { level: 1 })).toHaveText(words.sent);
  await expect(shopper.getByText(words.sentTo(email))).toBeVisible();

  const { id } = await shop.db.contactMessage.findFirstOrThrow({ where: { email } });
  const mailed = (key: string) => shop.db.mailMessage.findUnique({ where: { key } });
  await expect.poll(async () => (await mailed(`contact_received:${id}`))?.recipient).toBe(email);
  await expect.poll(async () => (await mailed(`contact_message:${id}`))?.text).toContain(text);

  await actAs("ADMIN");
  await page.goto("/admin/contact?state=NEW");
  await page.getByRole("searchbox", { name: say.search }).fill(email);
  await expect(page).toHaveURL(/query=/);
  await page.getByRole("row", { name: email }).getByRole("link").click();
  await expect(page.getByRole("textbox", { name: say.note })).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
  await expect
    .poll(async () => (await shop.db.contactMessage.findUnique({ where: { id } }))?.state)
    .toBe("READ");
  await page.getByRole("textbox", { name: say.note }).fill("Rang the courier");
  await page.getByRole("button", { name: say.addNote }).click();
  await expect(page.getByRole("list", { name: say.notes })).toContainText("Rang the courier");
  const assignee = page.getByRole("combobox", { name: say.assignee });
  await assignee.selectOption({ index: 1 });
  await expect(page.getByText(say.assigned).first()).toBeVisible();
  await page.getByRole("textbox", { name: say.answer }).fill("It arrives tomorrow.");
  await page.getByRole("button", { name: say.send }).click();
  const answers = page.getByRole("list", { name: say.answers });
  await expect(answers).toContainText("It arrives tomorrow.");
  await expectAccessible(page, "message");
  const answer = () =>
    shop.db.mailMessage.findFirst({ where: { recipient: email, template: "contact_reply" } });
  await expect.poll(async () => (await answer())?.text).toContain("It arrives tomorrow.");
  await page.getByRole("button", { name: say.archive, exact: true }).click();
  await expect(page.getByRole("button", { name: say.restore })).toBeVisible();
  await page.goto(`/admin/contact?state=ARCHIVED&query=${encodeURIComponent(email)}`);
  await expect(page.getByRole("row", { name: email })).toContainText(say.states.ARCHIVED);
});

test("a program that fills in what nobody sees is answered, and nothing is kept", async ({ page, shop }) => {
  const words = await loadContactMessages.en();
  const email = `bot-${randomUUID()}@souk.test`;
  await page.goto("/en/contact");
  await page.getByRole("textbox", { name: words.name }).fill("A program");
  await page.getByRole("textbox", { name: words.email }).fill(email);
  await page.getByRole("combobox", { name: words.topic }).selectOption("OTHER");
  await page.getByRole("textbox", { name: words.text }).fill("Buy here, buy now, buy all");
  await page.locator("input[name=homepage]").fill("https://spam.example", { force: true });
  await page.getByRole("button", { name: words.send }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.sent);
  expect(await shop.db.contactMessage.count({ where: { email } })).toBe(0);
});

test("links to call and to write know the page, and are counted", async ({ page, context, shop }) => {
  const { ways } = await loadContactMessages.fr();
  const { name, slug } = await shop.make.product({ variants: [{ stock: 3 }] });
  await context.route("https://wa.me/**", (route) => route.fulfill({ body: "" }));
  const counted = async () => {
    const rows = await shop.db.contactClick.findMany({ where: { way: "WHATSAPP", place: "PRODUCT" } });
    return rows.reduce((sum, { count }) => sum + count, 0);
  };
  const before = await counted();
  await page.goto(`/fr/p/${slug}`);
  const link = page.getByRole("region", { name: ways.title }).getByRole("link", { name: ways.whatsapp });
  await expect(link).toHaveAttribute("href", /^https:\/\/wa\.me\/212\d+\?text=/);
  const href = new URL((await link.getAttribute("href")) ?? "");
  expect(href.searchParams.get("text")).toBe(ways.about(name));
  await link.click();
  await expect.poll(counted).toBeGreaterThan(before);
  await page.goto("/fr/contact");
  await expect(page.getByRole("link", { name: ways.phone })).toHaveAttribute("href", /^tel:\+212\d+$/);
});
