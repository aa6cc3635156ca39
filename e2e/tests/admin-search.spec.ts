import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

const list = (query: string): string => {
  const input = { locale: "en", currency: "MAD", query, limit: 24 };
  return `/trpc/shop/catalog.list?input=${encodeURIComponent(JSON.stringify(input))}`;
};

test("what shoppers don't find is seen by staff, and a synonym added there is known at once", async ({
  page,
  request,
  actAs,
}) => {
  const { m, format } = await adminWords("en");
  // A word of this run's own, that nothing is near of.
  const word = `zq${Date.now().toString(36).replaceAll(/\d/g, "x")}vw`;
  const found = async (): Promise<string> => (await request.get(list(word))).text();
  expect(await found()).toContain('"total":0');
  await actAs("ADMIN");
  await page.goto("/admin/search");
  const fruitless = page.getByRole("region", { name: m.search.fruitless });
  await expect(async () => {
    await page.reload();
    await expect(fruitless.getByRole("row").filter({ hasText: word })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await fruitless.getByRole("button", { name: m.search.addFor(word) }).click();
  const dialog = page.getByRole("dialog");
  const words = dialog.getByRole("textbox", { name: m.search.words });
  await expect(words).toHaveValue(`${word}\n`);
  await dialog.getByRole("button", { name: m.common.save }).click();
  await expect(dialog.getByText(m.search.tooFew)).toBeVisible();
  await words.fill(`${word}\ntadelakt`);
  await dialog.getByRole("button", { name: m.common.save }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(found).toContain("adelakt");

  await page.getByRole("link", { name: m.search.synonyms }).click();
  const set = page.getByRole("row").filter({ hasText: word });
  await expect(set).toContainText("tadelakt");
  await page.getByRole("button", { name: m.search.add, exact: true }).click();
  await dialog.getByRole("combobox", { name: m.search.language }).selectOption("en");
  await dialog.getByRole("textbox", { name: m.search.words }).fill(`${word}\nlime`);
  await dialog.getByRole("button", { name: m.common.save }).click();
  await expect(dialog.getByText(m.errors.synonymTaken(word))).toBeVisible();
  await dialog.getByRole("button", { name: m.search.joinSet(format.list([word, "tadelakt"])) }).click();
  await expect(dialog).toBeHidden();
  await expect(set).toContainText("lime");
  await set.getByRole("button", { name: new RegExp(`^${m.common.remove}`) }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: m.common.remove }).click();
  await expect(set).toBeHidden();
  await expect.poll(found).toContain('"total":0');
});

test("the palette finds records of every kind by keyboard, and a customer's orders", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const order = await shop.db.order.findFirstOrThrow({
    where: { userId: { not: null } },
    orderBy: { number: "desc" },
    select: { number: true, email: true },
  });
  await actAs("VIEWER");
  await page.goto("/admin/search");
  await expect(page.getByRole("heading", { level: 1, name: m.search.title })).toBeVisible();
  await expect(page.getByRole("button", { name: m.search.add })).toBeHidden();
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: m.shell.palette.placeholder });
  const group = (name: string) => page.getByRole("listbox").getByRole("group", { name, exact: true });
  await box.fill("AUT-TF131");
  await expect(group(m.shell.palette.products).getByRole("option")).toContainText(["TF-131"]);
  await box.fill(String(order.number));
  await expect(group(m.shell.palette.orders).getByRole("option")).toContainText([order.email]);
  await box.fill("filtr");
  for (const kind of [m.shell.palette.categories, m.shell.palette.brands])
    await expect(group(kind).getByRole("option").first()).toContainText(/filtr|filter/i);
  await box.fill(order.email);
  const customer = group(m.shell.palette.customers).getByRole("option").filter({ hasText: order.email });
  await expect(customer).toBeVisible();
  const options = page.getByRole("listbox").getByRole("option");
  const place = await options.evaluateAll(
    (all, email) => all.findIndex((one) => one.id.endsWith(`customer-${email}`)),
    order.email,
  );
  for (let step = 0; step < place; step += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin\/orders\?query=/);
  await expect(page.getByRole("row").filter({ hasText: String(order.number) })).toBeVisible();
});
