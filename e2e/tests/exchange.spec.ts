import { loadReturnMessages } from "@souk/i18n/returns";
import { expectInvariants, onHand } from "../support/goods.ts";
import { deliverOrder, placeOrder } from "../support/place-order.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords, shopWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("a buyer asks for another variant in the place of what arrived, and staff send it", async ({
  page,
  browser,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const words = await shopWords("en");
  const say = await loadReturnMessages.en();
  const { variant, variants, name } = await shop.make.product({
    variants: [{ stock: 5 }, { stock: 3, prices: { MAD: 12_000 } }],
  });
  const other = variants[1] ?? variant;
  const { number, email } = await placeOrder(shop.db, variant.id, { quantity: 2 });
  await actAs("ADMIN");
  await page.goto(`/admin/orders/${number}`);
  await deliverOrder(page, number);

  const shopper = await (await browser.newContext()).newPage();
  await shopper.goto("/en/track");
  await shopper.getByRole("textbox", { name: words.m.order.number }).fill(String(number));
  await shopper.getByRole("textbox", { name: words.m.order.email }).fill(email);
  await shopper.getByRole("button", { name: words.m.order.find }).click();
  await shopper.getByRole("button", { name: say.ask }).click();
  await shopper.getByRole("button", { name: words.m.cart.moreOf(name) }).click();
  await shopper.getByRole("combobox", { name: say.reason(name) }).selectOption(say.reasons.DOES_NOT_FIT);
  const instead = shopper.getByRole("combobox", { name: say.instead(name) });
  await expect(instead.getByRole("option")).toHaveCount(3);
  await instead.selectOption({ value: other.id });
  await shopper.getByRole("button", { name: say.send }).click();
  await expect(shopper.getByText(say.states.REQUESTED)).toBeVisible();
  await expect(shopper.getByText(say.costsMore("MAD 20.00"))).toBeVisible();

  const { number: returned } = await shop.db.return.findFirstOrThrow({ where: { order: { number } } });
  await page.goto(`/admin/returns/${returned}`);
  await expect(page.getByText(/Wanted instead/)).toBeVisible();
  for (const action of ["approve", "receive", "inspect", "exchange"] as const) {
    await page.getByRole("button", { name: m.returns.actions[action], exact: true }).click();
    const dialog = page
      .getByRole("dialog")
      .or(page.getByRole("alertdialog"))
      .filter({ has: page.getByRole("heading") });
    await dialog.getByRole("button", { name: m.returns.actions[action], exact: true }).click();
    await expect(page.getByText(m.returns.done[action]).first()).toBeVisible();
  }
  await expect(page.getByText(/Exchanged for/)).toBeVisible();
  expect(await onHand(shop.db, other.id)).toBe(2);
  expect(await onHand(shop.db, variant.id)).toBe(4);
  const order = await shop.db.order.findUniqueOrThrow({ where: { number } });
  expect(order).toMatchObject({ state: "PROCESSING", amountDue: 2000 });

  await shopper.reload();
  await expect(shopper.getByText(words.m.order.exchangedUnits("1"))).toBeVisible();
  await expect(shopper.getByText(say.states.CLOSED)).toBeVisible();
});
