import type { PlaceInput, PlaceResult } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import type { ShopperContext } from "../context.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { type PaymentProvider, paymentProviders } from "../ports/payment.ts";
import { resolveChallenge } from "../ports/test-gateway/challenge.ts";
import { testGateway } from "../ports/test-gateway/test-gateway.ts";
import { cardOrder, cards, makeShipping } from "./checkout.fixture.ts";
import { placeOrder } from "./place-order.ts";
import { resumePayment } from "./resume-payment.ts";
import { endOf, type Rival, RIVALS, rivalScene } from "./rival-steps.fixture.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const gateway = testGateway(db, "https://shop.test");
beforeAll(() => makeShipping(db));

interface Purchase {
  ctx: ShopperContext;
  input: PlaceInput;
  /** The rival's move. */
  act: () => Promise<void>;
}
const charging = (ctx: ShopperContext, charge: PaymentProvider["charge"]): ShopperContext => ({
  ...ctx,
  payments: paymentProviders({ ...gateway, charge }),
});

const AT_THE_BANK = "while the shopper is at the bank";

/** Where a rival may come in. */
const steps: Record<string, (purchase: Purchase) => Promise<PlaceResult>> = {
  "before the order": async ({ ctx, input, act }) => {
    await act();
    return placeOrder(ctx, input);
  },
  "before the charge": ({ ctx, input, act }) =>
    placeOrder(
      charging(ctx, async (request, signal) => {
        await act();
        return gateway.charge(request, signal);
      }),
      input,
    ),
  "after the charge": ({ ctx, input, act }) =>
    placeOrder(
      charging(ctx, async (request, signal) => {
        const answer = await gateway.charge(request, signal);
        await act();
        return answer;
      }),
      input,
    ),
  [AT_THE_BANK]: async ({ ctx, input, act }) => {
    expect(await placeOrder(ctx, input)).toMatchObject({ status: "action_required" });
    await act();
    const { id } = await db.payment.findFirstOrThrow({ where: { idempotencyKey: input.idempotencyKey } });
    const charge = await db.testGatewayCharge.findUniqueOrThrow({ where: { idempotencyKey: id } });
    await resolveChallenge(db, charge.id, true);
    return resumePayment(ctx, input);
  },
};

type End = readonly [rival: string, shopper: string];
/** How it ends for both, when the goods are still anybody's and when they are held for the shopper. */
const ends: Record<Rival, readonly [before: End, held: End]> = {
  "another shopper orders": [
    ["done", "OUT_OF_STOCK"],
    ["OUT_OF_STOCK", "placed"],
  ],
  "an order is cancelled": [
    ["done", "placed"],
    ["done", "placed"],
  ],
  "goods come in": [
    ["done", "placed"],
    ["done", "placed"],
  ],
  "goods are found missing": [
    ["done", "OUT_OF_STOCK"],
    ["STOCK_BELOW_RESERVED", "placed"],
  ],
  "the price is raised": [
    ["done", "PRICE_CHANGED"],
    ["done", "placed"],
  ],
  "the product is withdrawn": [
    ["done", "CART_HAS_PROBLEMS"],
    ["done", "placed"],
  ],
  "the promotion is ended": [
    ["done", "PRICE_CHANGED"],
    ["done", "placed"],
  ],
  "the cart is filled in another tab": [
    ["done", "PRICE_CHANGED"],
    ["done", "CART_CHANGED"],
  ],
};
const cases = RIVALS.flatMap((rival) =>
  Object.entries(steps).map(([step, run], at) => ({ rival, step, run, end: ends[rival][at === 0 ? 0 : 1] })),
);

describe("a rival at every step of a purchase", () => {
  test.each(cases)("$rival $step: $end", async ({ rival, step, run, end }) => {
    const { shopper, variantId, rivals } = await rivalScene(db, make);
    expect(shopper.total).toBe(21_500);
    const card = step === AT_THE_BANK ? cards.challenge : cards.good;
    const input = await cardOrder(shopper, { card });
    const { idempotencyKey } = input;
    let rivalEnd = "never";
    const act = async () => {
      rivalEnd = await endOf(rivals[rival](), () => "done");
    };
    const shopperEnd = await endOf(run({ ctx: shopper.ctx, input, act }), ({ status }) => status);
    expect([rivalEnd, shopperEnd]).toEqual(end);

    // Sold and paid as it was agreed, or neither.
    const isSold = shopperEnd === "placed";
    const orders = await db.order.findMany({
      where: { payments: { some: { idempotencyKey } } },
      select: { total: true, lines: { select: { variantId: true, quantity: true } } },
    });
    expect(orders).toEqual(isSold ? [{ total: 21_500, lines: [{ variantId, quantity: 2 }] }] : []);
    const payment = await db.payment.findFirst({ where: { idempotencyKey }, select: { id: true } });
    const books = payment && (await gateway.balance(payment.id, AbortSignal.timeout(5000)));
    const paid = books && books !== "untold" ? books.captured - books.refunded : 0;
    expect(paid).toBe(isSold ? 21_500 : 0);
    expect(await checkInvariants(db)).toEqual([]);
  });
});
