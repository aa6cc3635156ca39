import type { Page } from "@playwright/test";
import { expectInvariants, onHand } from "../support/goods.ts";
import { placeOrder } from "../support/place-order.ts";
import { send, signUp } from "../support/shop-api.ts";
import { DEMO_PASSWORD, expect, STAFF_EMAIL, test } from "../support/staff.ts";
import { adminWords, type AdminWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

type Offered = keyof AdminWords["m"]["orders"]["actions"];
type Action = keyof AdminWords["m"]["orders"]["done"];

/** An order's page as staff see it. */
function orderPage(page: Page, { m }: AdminWords) {
  const steps = page.getByRole("region", { name: m.orders.nextStep });
  // A toast is a dialog, too; what asks before a move has a form.
  const dialog = page
    .getByRole("dialog")
    .or(page.getByRole("alertdialog"))
    .filter({ has: page.getByRole("button", { name: m.common.close, exact: true }) })
    .filter({ has: page.getByRole("heading") });
  return {
    steps,
    dialog,
    button: (action: Offered) => steps.getByRole("button", { name: m.orders.actions[action], exact: true }),
    async open(number: number): Promise<void> {
      await page.goto(`/admin/orders/${number}`);
      await expect(page.getByRole("heading", { level: 1, name: m.orders.order(number) })).toBeVisible();
    },
    async expectOffered(...actions: Offered[]): Promise<void> {
      await expect(steps.getByRole("button")).toHaveCount(actions.length);
      for (const action of actions) await expect(this.button(action)).toBeVisible();
    },
    async take(action: Action, fill?: () => Promise<void>): Promise<void> {
      await this.button(action).click();
      await fill?.();
      await dialog.getByRole("button", { name: m.orders.actions[action], exact: true }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.getByText(m.orders.done[action]).first()).toBeVisible();
    },
  };
}

test("a staff member signs in and a wrong password stays outside", async ({ page }) => {
  const { m } = await adminWords("en");
  // What an address says that can't be understood is as if it weren't there.
  await page.goto("/admin/orders?state=LOST&from=yesterday&sort=worst&utm_source=mail");
  await page.getByRole("textbox", { name: m.auth.email }).fill(STAFF_EMAIL.ADMIN);
  await page.getByLabel(m.auth.password, { exact: true }).fill("not the password");
  await page.getByRole("button", { name: m.auth.submit, exact: true }).click();
  await expect(page.getByRole("alert")).toHaveText(m.auth.wrong);
  await expect(page.getByRole("textbox", { name: m.auth.email })).toHaveValue(STAFF_EMAIL.ADMIN);
  await page.getByLabel(m.auth.password, { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: m.auth.submit, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: m.orders.title })).toBeVisible();
  await expect(page.getByRole("table", { name: m.orders.title }).getByRole("row").nth(1)).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/orders$/);
});

test("cash on delivery from confirm to delivered: only legal moves are offered", async ({
  page,
  shop,
  actAs,
}) => {
  const words = await adminWords("en");
  const { m } = words;
  const { variant } = await shop.make.product();
  const { number } = await placeOrder(shop.db, variant.id, { method: "cash_on_delivery" });
  await actAs("ADMIN");
  const order = orderPage(page, words);
  await order.open(number);
  await order.expectOffered("confirm", "cancel", "edit");
  await order.take("confirm");
  await order.expectOffered("process", "cancel", "edit");
  await order.take("process");
  await order.expectOffered("ship", "cancel", "edit");
  await order.take("ship", async () => {
    await order.dialog.getByRole("textbox", { name: m.orders.carrier }).fill("Amana");
    await order.dialog.getByRole("textbox", { name: m.orders.tracking }).fill("MA-2026-7");
  });
  await order.expectOffered("deliver");
  await order.take("deliver");
  await order.expectOffered("refund");
  await expect(page.getByText("MA-2026-7", { exact: true })).toBeVisible();
  await expect(page.getByRole("main").getByText(m.orders.event.moved("Shipped", "Delivered"))).toBeVisible();
  const stored = await shop.db.order.findUniqueOrThrow({ where: { number }, select: { state: true } });
  expect(stored.state).toBe("DELIVERED");
});

test("cancelling a paid order puts the goods and the money back", async ({ page, shop, actAs }) => {
  const words = await adminWords("en");
  const { m } = words;
  const { variant } = await shop.make.product();
  const { number } = await placeOrder(shop.db, variant.id, { quantity: 3 });
  expect(await onHand(shop.db, variant.id)).toBe(variant.stock - 3);
  await actAs("ADMIN");
  const order = orderPage(page, words);
  await order.open(number);
  await order.take("cancel", () =>
    order.dialog.getByRole("textbox", { name: m.orders.reason }).fill("Changed their mind"),
  );
  await expect(page.getByText("Changed their mind").first()).toBeVisible();
  await order.expectOffered();
  expect(await onHand(shop.db, variant.id)).toBe(variant.stock);
});

test("a refund is bounded by what was paid; the whole of it can put the goods back", async ({
  page,
  shop,
  actAs,
}) => {
  const words = await adminWords("en");
  const { m, format } = words;
  const { variant } = await shop.make.product();
  const { number } = await placeOrder(shop.db, variant.id);
  const { total } = await shop.db.order.findUniqueOrThrow({ where: { number }, select: { total: true } });
  await actAs("ADMIN");
  const order = orderPage(page, words);
  await order.open(number);
  await order.button("refund").click();
  const beside = order.dialog.getByRole("textbox", { name: m.orders.adjustment });
  await beside.fill("99999");
  await order.dialog.getByRole("button", { name: m.orders.actions.refund, exact: true }).click();
  await expect(order.dialog.getByRole("alert")).toHaveText(
    m.orders.amountTooLarge(format.money(total, "MAD")),
  );
  await beside.fill("");
  await order.dialog.getByRole("button", { name: m.orders.amountAll }).click();
  await order.dialog.getByRole("checkbox", { name: m.orders.restock }).check();
  await order.dialog.getByRole("button", { name: m.orders.actions.refund, exact: true }).click();
  await expect(order.dialog).toHaveCount(0);
  await expect(
    page.getByRole("main").getByText(m.orders.event.refund(format.money(total, "MAD"))),
  ).toBeVisible();
  expect(await onHand(shop.db, variant.id)).toBe(variant.stock);
});

test("the filters of the orders live in the URL", async ({ page, browser, shop, actAs }) => {
  const { m } = await adminWords("en");
  const { variant } = await shop.make.product();
  const { number, email } = await placeOrder(shop.db, variant.id);
  await actAs("ADMIN");
  await page.goto("/admin/orders");
  await page.getByRole("link", { name: m.orders.states.PAID, exact: true }).click();
  await page.getByRole("searchbox", { name: m.orders.searchLabel }).fill(email);
  const rows = page.getByRole("table", { name: m.orders.title }).getByRole("row");
  await expect(rows).toHaveCount(2);
  await expect(page).toHaveURL(/state=PAID/);
  const context = await browser.newContext();
  await actAs("VIEWER", context);
  const other = await context.newPage();
  await other.goto(page.url());
  const otherRows = other.getByRole("table", { name: m.orders.title }).getByRole("row");
  await expect(otherRows).toHaveCount(2);
  await expect(otherRows.nth(1)).toContainText(`#${number}`);
  await context.close();
});

test("a viewer sees an order and can't change it, not even by the API", async ({ page, shop, actAs }) => {
  const words = await adminWords("en");
  const { m } = words;
  const { variant } = await shop.make.product();
  const { number } = await placeOrder(shop.db, variant.id, { method: "cash_on_delivery" });
  await actAs("VIEWER");
  const order = orderPage(page, words);
  await order.open(number);
  await expect(page.getByText(m.common.readOnlyTitle)).toBeVisible();
  await expect(order.steps).toHaveCount(0);
  await expect(page.getByRole("link", { name: m.shell.nav.staff })).toHaveCount(0);
  await page.goto("/admin/staff");
  await expect(page.getByText(m.common.notAllowedTitle)).toBeVisible();
  expect((await send(page, "admin/orders.confirm", { number })).status()).toBe(403);
  await actAs("ADMIN");
  expect((await send(page, "admin/orders.confirm", { number })).status()).toBe(200);
});

test("a customer can't enter the back office", async ({ page }) => {
  const { m } = await adminWords("en");
  await signUp(page);
  await page.goto("/admin/orders");
  await expect(page.getByRole("heading", { name: m.auth.customerTitle })).toBeVisible();
  expect((await send(page, "admin/orders.confirm", { number: 1 })).status()).toBe(403);
});
