import { baseOrigin, signUp } from "../support/shop-api.ts";
import { choose } from "../support/combo-box.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test("staff write a rule, see whom it finds as they type, save it, and list the customers by it", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const say = m.segments;
  const shopper = await (await browser.newContext()).newPage();
  const { email } = await signUp(shopper);
  const { id } = await shop.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const mark = id.slice(-6);
  await shop.db.customerGroup.create({
    data: { code: `sailors-${mark}`, name: { en: `Sailors ${mark}` }, members: { create: { userId: id } } },
  });

  await actAs("ADMIN");
  await page.goto("/admin/segments");
  await page.getByRole("button", { name: say.add }).click();
  const preview = page.getByRole("region", { name: say.preview });
  await expect(preview).toContainText(say.incomplete);

  // A number that is none is said beside its field, and kept.
  const condition = page.getByRole("combobox", { name: say.condition(1, 1) });
  const number = page.getByRole("textbox", { name: say.number });
  await number.fill("many");
  await expect(number).toHaveAccessibleErrorMessage(say.invalid.count);
  await expect(number).toHaveValue("many");

  await condition.selectOption(say.fields.group);
  await choose(page, page.getByRole("combobox", { name: say.values }), `Sailors ${mark}`);
  await expect(preview.getByRole("status")).toHaveText(say.count(1));
  await expect(preview.getByText(email)).toBeVisible();

  await page.getByRole("button", { name: say.addCondition }).click();
  await page.getByRole("combobox", { name: say.condition(1, 2) }).selectOption(say.fields.orders);
  await number.fill("1");
  await expect(preview.getByRole("status")).toHaveText(say.count(0));
  await number.fill("0");
  await expect(preview.getByRole("status")).toHaveText(say.count(1));

  // Nothing is saved without a name, and nothing typed is lost by that.
  const save = page.getByRole("button", { name: m.common.save });
  await save.click();
  const name = page.getByRole("textbox", { name: say.name });
  await expect(name).toHaveAccessibleErrorMessage(say.invalid.name);
  await name.fill(`Idle sailors ${mark}`);
  await save.click();
  await expect(page).toHaveURL(/segments\?id=[\da-f-]{36}$/);
  const row = page.getByRole("row").filter({ hasText: `Idle sailors ${mark}` });
  await expect(row.getByRole("cell").last()).toHaveText("1");

  await page.getByRole("link", { name: say.showCustomers }).click();
  await expect(page.getByRole("main")).toContainText(email);
  await expect(page.getByRole("combobox", { name: say.filter })).toHaveValue(/./);
  await expect(page.getByRole("main")).toContainText(m.customers.count(1));
  await page.getByRole("row").filter({ hasText: email }).getByRole("link").click();
  await expect(page.getByRole("link", { name: `Idle sailors ${mark}` })).toBeVisible();

  const { id: segment } = await shop.db.customerSegment.findUniqueOrThrow({
    where: { name: `Idle sailors ${mark}` },
    select: { id: true },
  });
  const file = await page.request.get(`${baseOrigin()}/api/admin/segments/${segment}/export`);
  expect(await file.text()).toContain(email);

  await page.goto(`/admin/segments?id=${segment}`);
  await page.getByRole("button", { name: say.duplicate }).click();
  await expect(name).toHaveValue(say.copyOf(`Idle sailors ${mark}`));
});
