import type { PromotionEffect } from "@souk/contracts";
import type { Page } from "@playwright/test";
import { CARDS, confirmedNumber, reachPayment } from "../support/checkout.ts";
import { expectInvariants, onHand, ordersOf } from "../support/goods.ts";
import { addToCart, newEmail } from "../support/shop-api.ts";
import { expect, test, type Shop } from "../support/shop.ts";
import { shopWords } from "../support/words.ts";

const words = await shopWords("en");
const { m, format } = words;
const money = (amount: number): string => format.money(amount, "MAD");

test.afterAll(async ({ shop }) => expectInvariants(shop.db));

type Goods = Awaited<ReturnType<Shop["make"]["product"]>>;

/** Something at 100 dirhams, and a promotion of it by a code of the test's own. */
async function offer(shop: Shop, kind: string, effectFor: (goods: Goods) => PromotionEffect) {
  const goods = await shop.make.product({ variants: [{ stock: 9, prices: { MAD: 10_000 } }] });
  const code = `E2E-${kind}-${Date.now()}`;
  const name = `Browser ${kind} ${code}`;
  await shop.make.promotion({ name, codes: [code], effect: effectFor(goods) });
  return { goods, code, name };
}

const totalOf = (page: Page) => page.getByRole("region", { name: m.cart.total });

async function enter(page: Page, code: string): Promise<void> {
  await page.goto("/en/cart");
  await page.getByText(m.pricing.code, { exact: true }).first().click();
  await page.getByRole("textbox", { name: m.pricing.code }).fill(code);
  await page.getByRole("button", { name: m.pricing.apply }).click();
  await expect(page.getByRole("button", { name: m.pricing.remove(code) })).toBeVisible();
}

/** Pays what the checkout says is due, and answers with what was written of it. */
async function buys(page: Page, shop: Shop, due: number) {
  const email = newEmail();
  const checkout = await reachPayment(page, words, email);
  await expect(checkout.pay).toHaveText(m.checkout.pay(money(due)));
  await checkout.fillCard(CARDS.succeeds);
  await checkout.pay.click();
  const number = await confirmedNumber(page, words);
  const orders = await ordersOf(shop.db, email);
  expect(orders).toMatchObject([{ number, state: "PAID", total: due }]);
  return shop.db.order.findUniqueOrThrow({
    where: { number },
    select: { discountTotal: true, shippingDiscount: true, shippingTotal: true, lines: true },
  });
}

/** What the demo shop asks for sending these goods to Casablanca. */
const SENDING = 3500;

test("an amount: the code waits for what is missing, and takes it off once, however many units", async ({
  page,
  shop,
}) => {
  const { goods, code, name } = await offer(shop, "AMOUNT", ({ id }) => ({
    kind: "AMOUNT",
    amounts: { MAD: 3000 },
    goods: { of: "PRODUCTS", ids: [id] },
  }));
  await shop.db.promotion.updateMany({
    where: { codes: { some: { code } } },
    data: { conditions: [{ kind: "AMOUNT", min: { MAD: 15_000 }, goods: { of: "ALL" } }] },
  });
  await shop.db.pricingRulesVersion.updateMany({ data: { version: { increment: 1 } } });
  await addToCart(page, goods.variant.id);
  await enter(page, code);
  await expect(page.getByText(m.pricing.conditions.AMOUNT(money(5000)))).toBeVisible();
  await expect(totalOf(page)).not.toContainText(name);
  await page.getByRole("button", { name: m.cart.moreOf(goods.name) }).click();
  await expect(totalOf(page)).toContainText(`${name}${code}−${money(3000)}`);
  await expect(totalOf(page)).toContainText(`${m.cart.total}${money(17_000)}`);
  expect(await buys(page, shop, 17_000 + SENDING)).toMatchObject({
    discountTotal: 3000,
    shippingDiscount: 0,
  });
  await expect(page.getByText(name).first()).toBeVisible();
});

test("free delivery: promised in the cart, and nothing asked for it in the checkout", async ({
  page,
  shop,
}) => {
  const { goods, code, name } = await offer(shop, "SENDING", () => ({ kind: "FREE_SHIPPING" }));
  await addToCart(page, goods.variant.id);
  await enter(page, code);
  await expect(totalOf(page)).toContainText(`${name}${code}${m.pricing.chooseDelivery}`);
  expect(await buys(page, shop, 10_000)).toMatchObject({
    discountTotal: SENDING,
    shippingDiscount: SENDING,
    shippingTotal: SENDING,
  });
  await expect(page.getByText(name).first()).toBeVisible();
});

test("two bought, the third free: nothing off two, one off three", async ({ page, shop }) => {
  const { goods, code, name } = await offer(shop, "THIRD", ({ id }) => ({
    kind: "BUY_X_GET_Y",
    buy: { of: "PRODUCTS", ids: [id] },
    buyQuantity: 2,
    get: { of: "PRODUCTS", ids: [id] },
    getQuantity: 1,
    basisPoints: 10_000,
  }));
  await addToCart(page, goods.variant.id, 2);
  await enter(page, code);
  await expect(page.getByText(m.pricing.problems.CODE_NO_GOODS)).toBeVisible();
  await expect(totalOf(page)).toContainText(`${m.cart.total}${money(20_000)}`);
  await page.getByRole("button", { name: m.cart.moreOf(goods.name) }).click();
  await expect(totalOf(page)).toContainText(`${name}${code}−${money(10_000)}`);
  await expect(totalOf(page)).toContainText(`${m.cart.total}${money(20_000)}`);
  const order = await buys(page, shop, 20_000 + SENDING);
  expect(order).toMatchObject({ discountTotal: 10_000, lines: [{ quantity: 3, discount: 10_000 }] });
});

test("a gift: comes into the cart by itself, costs nothing, leaves the shelf, and goes with the code", async ({
  page,
  shop,
}) => {
  const present = await shop.make.product({ variants: [{ stock: 4, prices: { MAD: 2500 } }] });
  const { goods, code, name } = await offer(shop, "GIFT", () => ({
    kind: "GIFT",
    variantId: present.variant.id,
    quantity: 1,
  }));
  await addToCart(page, goods.variant.id);
  await enter(page, code);
  const line = page.getByRole("listitem").filter({ hasText: present.name });
  await expect(line).toContainText(m.pricing.giftOf);
  await expect(line.getByRole("button", { name: m.cart.removeNamed(present.name) })).toHaveCount(0);
  await expect(totalOf(page)).toContainText(`${m.pricing.gift}: ${name}`);
  await page.getByRole("button", { name: m.pricing.remove(code) }).click();
  await expect(line).toHaveCount(0);
  await enter(page, code);
  await expect(line).toBeVisible();
  const { lines } = await buys(page, shop, 10_000 + SENDING);
  expect(lines.map(({ total, discount }) => total - discount).toSorted((a, b) => a - b)).toEqual([0, 10_000]);
  expect(await onHand(shop.db, present.variant.id)).toBe(3);
});
