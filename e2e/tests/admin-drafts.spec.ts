import { choose } from "../support/combo-box.ts";
import { CARDS, checkoutOf, confirmedNumber, SHOPPER } from "../support/checkout.ts";
import { expectInvariants, onHand, ordersOf } from "../support/goods.ts";
import { mutate, newEmail } from "../support/shop-api.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("staff put a draft together with a price of their own; its customer pays at the link, once", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const say = m.drafts;
  const email = newEmail();
  const { variant } = await shop.make.product({ variants: [{ stock: 9, prices: { MAD: 10_000 } }] });
  await actAs("ADMIN");
  await page.goto("/admin/drafts");
  await page.getByRole("button", { name: say.add }).click();
  await page.getByRole("dialog").getByRole("button", { name: say.add }).click();
  await expect(page.getByRole("heading", { level: 1, name: /D-\d+/ })).toBeVisible();

  await choose(page, page.getByRole("combobox", { name: say.addGoods }), variant.sku);
  const more = page.getByRole("button", { name: new RegExp(`^${say.more("")}`) });
  // The draft's history names the goods, too.
  const goods = page.getByRole("listitem").filter({ hasText: variant.sku, has: more });
  await goods.getByRole("button", { name: new RegExp(`^${say.more("")}`) }).click();
  await expect(goods).toContainText("200.00");
  await goods.getByRole("button", { name: new RegExp(`^${say.changePrice("")}`) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: say.price }).fill("80");
  await dialog.getByRole("button", { name: say.save }).click();
  await expect(dialog.getByText(say.reasonNeeded)).toBeVisible();
  await dialog.getByRole("textbox", { name: say.reason }).fill("Scratched");
  await dialog.getByRole("button", { name: say.save }).click();
  await expect(goods).toContainText("160.00");

  await page.getByRole("button", { name: say.editCustomer }).click();
  await dialog.getByRole("textbox", { name: say.email }).fill(email);
  for (const field of ["fullName", "line1", "postalCode", "city", "phone"] as const)
    await dialog.getByRole("textbox", { name: say.address[field] }).fill(SHOPPER[field]);
  await dialog.getByRole("button", { name: say.save }).click();
  await expect(page.getByText(email, { exact: true })).toBeVisible();
  await page.getByRole("radio").first().click();
  await page.getByRole("button", { name: say.copy }).click();
  await dialog.getByRole("button", { name: say.copy }).click();
  const url = await dialog.getByRole("textbox", { name: say.link }).inputValue();
  const path = new URL(url).pathname;

  const shopper = await (await browser.newContext()).newPage();
  await shopper.goto(path);
  await expect(shopper.getByRole("heading", { level: 1, name: /D-\d+/ })).toBeVisible();
  await shopper.getByRole("complementary").getByText("160.00").first().waitFor();
  const checkout = checkoutOf(shopper, words);
  await checkout.fillCard(CARDS.declined);
  await checkout.pay.click();
  await expect(shopper.getByRole("alert").filter({ hasText: words.m.checkout.declinedTitle })).toBeVisible();
  await checkout.fillCard(CARDS.challenge);
  await checkout.pay.click();
  await shopper.getByRole("button", { name: "Approve the payment" }).click();
  const number = await confirmedNumber(shopper, words);
  expect(await ordersOf(shop.db, email)).toMatchObject([{ number, state: "PAID" }]);
  expect(await onHand(shop.db, variant.id)).toBe(7);

  await shopper.goto(path);
  await expect(shopper.getByRole("heading", { name: words.m.checkout.link.paidTitle }).first()).toBeVisible();
  await shopper.goto(`/en/pay/${"A".repeat(43)}`);
  await expect(
    shopper.getByRole("heading", { name: words.m.checkout.link.expiredTitle }).first(),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: say.orderOf(number) })).toBeVisible();
});

test("a draft that its customer picks up isn't paid online: it is marked as ordered, its money as received", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const say = m.drafts;
  const { variant } = await shop.make.product({ variants: [{ stock: 9, prices: { MAD: 10_000 } }] });
  await actAs("ADMIN");
  await page.goto("/admin/drafts");
  await page.getByRole("button", { name: say.add }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: say.add }).click();
  await page.waitForURL(/drafts\/\d+$/);
  const number = Number(page.url().split("/").at(-1));
  const change = { kind: "ADD", variantId: variant.id, quantity: 2 };
  await mutate(page, "admin/drafts.change", { number, change });
  await page.reload();
  await page.getByRole("button", { name: say.editCustomer }).click();
  await dialog.getByRole("textbox", { name: say.email }).fill(newEmail());
  await dialog.getByRole("radio", { name: say.pickup.label }).check();
  await dialog.getByRole("radio", { name: /Marrakech/ }).check();
  await dialog.getByRole("textbox", { name: say.address.fullName }).fill(SHOPPER.fullName);
  await dialog.getByRole("textbox", { name: say.address.phone }).fill(SHOPPER.phone);
  await dialog.getByRole("button", { name: say.save }).click();
  await expect(page.getByRole("heading", { name: say.pickup.by })).toBeVisible();
  await expect(page.getByText(say.pickup.change)).toBeVisible();
  // It is to be brought after all, so the place is forgotten, and said to be; then picked up again.
  await page.getByRole("button", { name: say.editCustomer }).click();
  await dialog.getByRole("radio", { name: say.pickup.deliver }).check();
  for (const field of ["line1", "postalCode", "city"] as const)
    await dialog.getByRole("textbox", { name: say.address[field] }).fill(SHOPPER[field]);
  await dialog.getByRole("button", { name: say.save }).click();
  await expect(page.getByText(say.forgotten.why.BROUGHT)).toBeVisible();
  await page.getByRole("button", { name: say.editCustomer }).click();
  await dialog.getByRole("radio", { name: say.pickup.label }).check();
  await dialog.getByRole("radio", { name: /Marrakech/ }).check();
  await dialog.getByRole("button", { name: say.save }).click();
  await expect(page.getByText(say.forgotten.why.BROUGHT)).toHaveCount(0);
  await page.getByRole("button", { name: say.complete }).click();
  await dialog.getByRole("checkbox", { name: say.received }).click();
  await dialog.getByRole("button", { name: say.complete }).click();
  await page.getByRole("link", { name: /^Order \d+$/ }).click();
  await expect(page.getByText(m.orders.states.PAID).first()).toBeVisible();
  await expect(page.getByText(m.orders.pickup.at)).toBeVisible();
  await expect(page.getByText("Souk Sidi Ghanem").first()).toBeVisible();
});
