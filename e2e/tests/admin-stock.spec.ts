import { choose } from "../support/combo-box.ts";
import { expectInvariants, onHand } from "../support/goods.ts";
import { expect, test } from "../support/staff.ts";
import { adminWords } from "../support/words.ts";

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

test("stock is found, adjusted with a reason, and the ledger says who and why", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const { name, variant } = await shop.make.product({ variants: [{ stock: 8 }] });
  await actAs("ADMIN");
  await page.goto("/admin/stock");
  await page.getByRole("searchbox", { name: m.stock.searchLabel }).fill(variant.sku);
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("button", { name: m.stock.adjust }).click();
  const dialog = page.getByRole("dialog").filter({ has: page.getByRole("textbox", { name: m.stock.delta }) });
  await dialog.getByRole("textbox", { name: m.stock.delta }).fill("-9");
  await dialog.getByRole("combobox", { name: m.stock.reason }).selectOption("DAMAGED");
  await dialog.getByRole("button", { name: m.stock.adjust }).click();
  await expect(dialog.getByText(m.errors.stockReserved(0, 8))).toBeVisible();
  await dialog.getByRole("textbox", { name: m.stock.delta }).fill("-3");
  await dialog.getByRole("button", { name: m.stock.adjust }).click();
  await expect(dialog).toHaveCount(0);
  const ledger = page.getByRole("table", { name: m.stock.ledger });
  await expect(ledger.getByRole("row", { name: m.stock.reasons.DAMAGED })).toContainText("−3");
  expect(await onHand(shop.db, variant.id)).toBe(5);
});

test("goods go from a place to another: written down, sent, received in two parts", async ({
  page,
  shop,
  actAs,
}) => {
  const { m } = await adminWords("en");
  const { variant } = await shop.make.product({ variants: [{ stock: 10 }] });
  await actAs("ADMIN");
  await page.goto("/admin/transfers/new");
  await page.getByRole("combobox", { name: m.transfers.from }).selectOption({ label: "Ouarzazate" });
  await page.getByRole("combobox", { name: m.transfers.to }).selectOption({ label: "Casablanca" });
  await choose(page, page.getByRole("combobox", { name: m.transfers.addGoods }), variant.sku);
  const units = page.getByRole("textbox", { name: /^Units of/ });
  await units.fill("4");
  await units.press("Tab");
  await page.getByRole("button", { name: m.transfers.save }).click();
  await expect(page.getByRole("main").getByText(m.transfers.states.DRAFT, { exact: true })).toBeVisible();
  const step = async (action: "send" | "receive", change?: () => Promise<void>) => {
    await page.getByRole("button", { name: m.transfers.actions[action], exact: true }).click();
    await change?.();
    const dialog = page.getByRole("dialog").filter({ has: page.getByRole("heading") });
    await dialog.getByRole("button", { name: m.transfers.actions[action], exact: true }).click();
    await expect(dialog).toHaveCount(0);
  };
  await step("send");
  await expect(page.getByText(m.transfers.states.IN_TRANSIT)).toBeVisible();
  expect(await onHand(shop.db, variant.id)).toBe(6);
  await step("receive", async () => {
    const arrived = page.getByRole("dialog").getByRole("textbox");
    await arrived.fill("1");
    await arrived.press("Tab");
  });
  await expect(page.getByText(m.transfers.states.PARTLY_RECEIVED)).toBeVisible();
  await step("receive");
  await expect(page.getByText(m.transfers.states.RECEIVED, { exact: true }).first()).toBeVisible();
  expect(await onHand(shop.db, variant.id)).toBe(10);
});
