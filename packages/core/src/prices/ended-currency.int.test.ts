import { type Market, SaveCurrencyInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeEach, expect, it } from "vitest";
import { listCurrencies } from "../admin/prices/list-currencies.ts";
import { saveCurrency } from "../admin/prices/save-currency.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { getCart } from "../cart/get-cart.ts";
import {
  cardOrder,
  cards,
  cashOrder,
  makeShipping,
  orderOf,
  readyShopper,
  shopCore,
} from "../checkout/checkout.fixture.ts";
import { getCheckout } from "../checkout/get-checkout.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { resumePayment } from "../checkout/resume-payment.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { resolveChallenge } from "../ports/test-gateway/challenge.ts";
import { followRates } from "./follow-rates.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
const ctx = await staffContext(db, "ADMIN", core);
await makeShipping(db);

const euros: Market = { locale: "en", currency: "EUR" };
const ended = { code: "CURRENCY_ENDED", details: { currency: "EUR", instead: "MAD" } };

async function offerEuros(enabled: boolean, rate: string | null = null): Promise<void> {
  const { currencies } = await listCurrencies(ctx);
  const { version = 0 } = currencies.find(({ currency }) => currency === "EUR") ?? {};
  const terms = { currency: "EUR", enabled, rate, roundTo: 1, rounding: "NEAREST", version };
  await saveCurrency(ctx, SaveCurrencyInput.parse(terms));
  await followRates(core);
}
beforeEach(() => offerEuros(true));

it("a cart in a currency that staff end is refused in it, taken over in another, and ordered there", async () => {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000, EUR: 1000 } }] });
  const shopper = await readyShopper(core, [[variant.id, 1]]);
  const inEuros = await getCheckout(shopper.ctx, euros);
  expect(inEuros.cart).toMatchObject({ currency: "EUR", subtotal: 1000, problems: [] });
  await offerEuros(false);
  await expect(getCart(shopper.ctx, euros)).rejects.toMatchObject(ended);
  await expect(getCheckout(shopper.ctx, euros)).rejects.toMatchObject(ended);
  const more = { ...euros, variantId: variant.id, quantity: 1 };
  await expect(addLine(shopper.ctx, more)).rejects.toMatchObject(ended);
  const order = cashOrder(shopper, { ...euros, expectedTotal: inEuros.cart.total });
  await expect(placeOrder(shopper.ctx, order)).rejects.toMatchObject(ended);
  expect(await db.payment.count({ where: { idempotencyKey: order.idempotencyKey } })).toBe(0);

  const cart = await getCart(shopper.ctx, market);
  expect(cart).toMatchObject({ currency: "MAD", count: 1, subtotal: 10_000, problems: [] });
  const { number } = orderOf(await placeOrder(shopper.ctx, cashOrder(shopper)));
  expect(await db.order.findUnique({ where: { number } })).toMatchObject({ currency: "MAD" });
  expect(await checkInvariants(db)).toEqual([]);
});

it("whose prices went with it is told of the currency, not that the goods are gone", async () => {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000 } }] });
  await offerEuros(true, "0.1");
  const first = { ...euros, variantId: variant.id, quantity: 1 };
  const shopper = browser(core);
  expect(await addLine(shopper, first)).toMatchObject({ currency: "EUR", subtotal: 1000 });
  await offerEuros(false, "0.1");
  expect(await db.variantPrice.count({ where: { variantId: variant.id, currency: "EUR" } })).toBe(0);
  await expect(addLine(browser(core), first)).rejects.toMatchObject(ended);
  await expect(addLine(browser(shopCore(db)), first)).rejects.toMatchObject(ended);
  await expect(addLine(shopper, first)).rejects.toMatchObject(ended);
  expect(await getCart(shopper, market)).toMatchObject({ count: 1, subtotal: 10_000, problems: [] });
  await offerEuros(true, "0.1");
  expect(await addLine(browser(core), first)).toMatchObject({ currency: "EUR", subtotal: 1000 });
});

it("what was begun to be paid in it ends in it", async () => {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000, EUR: 1000 } }] });
  const shopper = await readyShopper(core, [[variant.id, 1]]);
  const { total } = (await getCheckout(shopper.ctx, euros)).cart;
  const input = await cardOrder(shopper, { ...euros, expectedTotal: total, card: cards.challenge });
  expect(await placeOrder(shopper.ctx, input)).toMatchObject({ status: "action_required" });
  await offerEuros(false);
  const { id: paymentId } = await db.payment.findFirstOrThrow({
    where: { idempotencyKey: input.idempotencyKey },
  });
  const charge = await db.testGatewayCharge.findUniqueOrThrow({ where: { idempotencyKey: paymentId } });
  await resolveChallenge(db, charge.id, true);
  const { number } = orderOf(await resumePayment(shopper.ctx, input));
  expect(await db.order.findUnique({ where: { number } })).toMatchObject({ currency: "EUR", total });
  expect(await checkInvariants(db)).toEqual([]);
});
