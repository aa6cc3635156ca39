import { settled, expectAccessible } from "../support/axe.ts";
import { LOCALES, shopWords } from "../support/words.ts";
import { loadConsentMessages } from "@souk/i18n/consent";
import { expect, test } from "../support/staff.ts";

// A browser that was never here.
test.use({ storageState: { cookies: [], origins: [] } });
const viewed = () => localStorage.getItem("souk.viewed");

test("the first visit asks, on a phone too, without moving anything or lying over what buys", async ({
  page,
  shop,
}) => {
  const { m } = await shopWords("en");
  const words = await loadConsentMessages.en();
  const goods = await shop.make.product();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/en/p/${goods.slug}`);
  const question = page.getByRole("region", { name: words.title });
  await expect(question).toBeVisible();
  await settled(page);
  const buy = page.getByRole("button", { name: m.catalog.add, exact: true });
  await buy.click();
  await expect(page.getByRole("dialog").getByRole("link", { name: m.cart.checkout })).toBeVisible();
  // Nobody answered: nothing is remembered.
  expect(await page.evaluate(viewed)).toBeNull();

  await page.reload();
  await expect(question).toBeVisible();
  await settled(page);
  const heading = page.getByRole("heading", { level: 1, name: goods.name });
  const asked = await heading.boundingBox();
  await question.getByRole("button", { name: words.none }).click();
  await expect(question).toBeHidden();
  expect(await heading.boundingBox()).toEqual(asked);
});

test("each purpose is asked for itself, nothing is ticked, and yes, no and later changes hold at once", async ({
  page,
  shop,
}) => {
  const { m } = await shopWords("en");
  const words = await loadConsentMessages.en();
  const [first, second] = [await shop.make.product(), await shop.make.product()];
  await page.goto(`/en/p/${first.slug}`);
  const question = page.getByRole("region", { name: words.title });
  await question.getByRole("button", { name: words.choose }).click();
  for (const box of await question.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await question.getByRole("checkbox", { name: words.purposes.RECENT.label }).check({ force: true });
  await question.getByRole("button", { name: words.save }).click();
  await expect(question).toBeHidden();
  await page.goto(`/en/p/${second.slug}`);
  await expect.poll(() => page.evaluate(viewed)).toContain(second.id);
  await page.getByRole("contentinfo").getByRole("button", { name: m.shell.cookies }).click();
  await expect(question.getByRole("checkbox", { name: words.purposes.RECENT.label })).toBeChecked();
  await question.getByRole("button", { name: words.none }).click();
  await expect(question).toBeHidden();
  expect(await page.evaluate(viewed)).toBeNull();
  await page.goto(`/en/p/${first.slug}`);
  await settled(page);
  await expect(question).toBeHidden();
  expect(await page.evaluate(viewed)).toBeNull();
  const cookie = (await page.context().cookies()).find(({ name }) => name === "souk_consent")?.value ?? "";
  const device = cookie.split(".").at(-1) ?? "";
  const log = await shop.db.consentRecord.findMany({ where: { device }, orderBy: { createdAt: "asc" } });
  expect(log.filter(({ purpose }) => purpose === "RECENT").map(({ granted }) => granted)).toEqual([
    true,
    false,
  ]);
});

for (const locale of LOCALES)
  test(`the question is accessible in ${locale}`, async ({ page }) => {
    const words = await loadConsentMessages[locale]();
    await page.goto(`/${locale}`);
    await page.getByRole("button", { name: words.choose, exact: true }).click();
    await expectAccessible(page, `consent in ${locale}`);
  });
