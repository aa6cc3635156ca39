import type { Locator, Page } from "@playwright/test";
import { refreshSearch } from "@souk/core/search/index/refresh-search";
import { runTx } from "@souk/core/transaction";
import { signUp } from "../support/shop-api.ts";
import { expect, test, type Shop } from "../support/shop.ts";
import { test as staffTest } from "../support/staff.ts";
import { adminWords, shopWords, type ShopWords } from "../support/words.ts";

let made = 0;

/** A make of the test's own with two types, and a shelf: a part for the first, one for the second, one for every car. */
async function fleet({ db, make }: Shop) {
  made += 1;
  const name = `Atlas Motors ${Date.now() % 1_000_000}-${made}`;
  const slug = name.toLowerCase().replaceAll(" ", "-");
  const { id: makeId } = await db.vehicleMake.create({ data: { name, slug }, select: { id: true } });
  const { id: modelId } = await db.vehicleModel.create({
    data: { makeId, name: "Toubkal", slug: "toubkal" },
    select: { id: true },
  });
  const type = (typeName: string) =>
    db.vehicleType.create({ data: { modelId, name: typeName, yearFrom: 2012 }, select: { id: true } });
  const [mine, other] = [await type("1.6 HDi"), await type("2.0 HDi")];
  const category = await make.category();
  const fitting = await make.product({ categoryId: category.id });
  const foreign = await make.product({ categoryId: category.id });
  const universal = await make.product({ categoryId: category.id });
  await db.fitment.createMany({
    data: [
      { productId: fitting.id, typeId: mine.id },
      { productId: foreign.id, typeId: other.id },
    ],
  });
  const ids = [fitting.id, foreign.id, universal.id];
  await runTx(db, (tx) => refreshSearch(tx, ids));
  // Lists, names and what fits what are cached: every test's vehicles are new to the running shop.
  await db.$executeRaw`SELECT pg_notify('souk_cache', 'vehicles catalog')`;
  return { vehicle: `${name} Toubkal 1.6 HDi`, name, mine, category, fitting, foreign, universal };
}

const cards = (page: Page): Locator => page.getByRole("main").getByRole("article");

/** Opens one of the picker's lists, finds an entry by its beginning and takes it, by keyboard alone. */
async function pick(page: Page, label: string, words: string): Promise<void> {
  const box = page.getByRole("combobox", { name: label, exact: true });
  await expect(box).toBeEnabled();
  await box.focus();
  await box.fill(words);
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

async function chooseVehicle(page: Page, { m }: ShopWords, make: string): Promise<void> {
  await page.getByRole("button", { name: m.garage.title }).filter({ visible: true }).click();
  const dialog = page.getByRole("dialog", { name: m.garage.title });
  await expect(dialog).toBeVisible();
  await pick(page, m.garage.make, make);
  await pick(page, m.garage.model, "toubkal");
  await pick(page, m.garage.type, "1.6");
  await dialog.getByRole("button", { name: m.garage.add }).click();
  await expect(dialog.getByRole("radio", { checked: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

test("a vehicle chosen once narrows the list until its pill is taken off for this view", async ({
  page,
  shop,
}) => {
  const words = await shopWords("en");
  const { m } = words;
  const { vehicle, name, category, fitting, foreign, universal } = await fleet(shop);
  await page.goto(`/en/c/${category.slug}`);
  await expect(cards(page)).toHaveCount(3);
  await chooseVehicle(page, words, name);
  await expect(cards(page)).toHaveCount(2);
  await expect(cards(page).getByText(foreign.name, { exact: true })).toHaveCount(0);

  await page.getByRole("button", { name: m.garage.showAll(vehicle) }).click();
  await expect(cards(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\?vehicle=all$/);
  await page.getByRole("button", { name: m.garage.onlyFor(vehicle) }).click();
  await expect(cards(page)).toHaveCount(2);

  // What the shop hasn't got at all isn't missing for want of fitting.
  await page.goto("/en/search?q=zzqqxxyy");
  await expect(page.getByRole("heading", { name: m.catalog.noResults("zzqqxxyy") })).toBeVisible();

  await page.goto(`/en/p/${fitting.slug}`);
  await expect(page.getByRole("status").filter({ hasText: m.garage.fits(vehicle) })).toBeVisible();
  await page.goto(`/en/p/${foreign.slug}`);
  await expect(page.getByRole("status").filter({ hasText: m.garage.fitsNot(vehicle) })).toBeVisible();
  await page.locator("summary").filter({ hasText: name }).click();
  await expect(page.getByRole("rowheader", { name: "Toubkal" })).toBeVisible();
  await page.goto(`/en/p/${universal.slug}`);
  await expect(page.getByRole("heading", { level: 1, name: universal.name })).toBeVisible();
  await expect(page.getByText(vehicle)).toHaveCount(0);
});

test("a guest's vehicle survives a reload and joins the account's at sign-in; signed out it is gone", async ({
  page,
  browser,
  shop,
}) => {
  const words = await shopWords("en");
  const { m } = words;
  const { vehicle, name, category } = await fleet(shop);
  await page.goto(`/en/c/${category.slug}`);
  await chooseVehicle(page, words, name);
  await page.reload();
  await expect(page.getByRole("button", { name: m.garage.openWith(vehicle) })).toBeVisible();
  await expect(cards(page)).toHaveCount(2);

  await signUp(page);
  const merged = page.waitForResponse(/garage\.merge/);
  await page.reload();
  expect((await merged).ok()).toBe(true);

  const context = await browser.newContext({
    storageState: { cookies: await page.context().cookies(), origins: [] },
  });
  const second = await context.newPage();
  await second.goto(`/en/c/${category.slug}`);
  await expect(second.getByRole("button", { name: m.garage.openWith(vehicle) })).toBeVisible();
  await expect(cards(second)).toHaveCount(2);
  await context.close();

  await page.context().clearCookies();
  await page.reload();
  await expect(page.getByRole("button", { name: m.garage.title, exact: true })).toBeVisible();
  await expect(cards(page)).toHaveCount(3);
});

staffTest("staff add a fitment, and the shop shows it", async ({ page, shop, actAs }) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const { vehicle, name, universal } = await fleet(shop);
  await actAs("ADMIN");
  await page.goto(`/admin/products/${universal.id}`);
  await page.getByRole("searchbox", { name: m.vehicles.addFitment }).fill(`${name} 2.0`);
  await page.getByRole("button", { name: m.vehicles.addOne(`${name} Toubkal 2.0 HDi 2012`) }).click();
  await expect(page.getByText(m.vehicles.fitted("1", "2"))).toBeVisible();

  await page.goto(`/en/p/${universal.slug}`);
  await chooseVehicle(page, words, name);
  await expect(page.getByRole("status").filter({ hasText: words.m.garage.fitsNot(vehicle) })).toBeVisible();
});
