import { factories, rounds, testDb } from "@souk/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeShipping, orderOf } from "../checkout/checkout.fixture.ts";
import { resumePayment } from "../checkout/resume-payment.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { stripeShop, type StripeShop } from "../ports/stripe/stripe-shop.fixture.ts";
import { processEvent } from "./process-event.ts";
import { paidFor, told } from "./told.fixture.ts";

const { db } = await testDb({ poolSize: 12 });
let shop: StripeShop;
beforeAll(async () => {
  await makeShipping(db);
  // Of a busy machine nothing is to be learnt here: nobody gives up waiting.
  shop = await stripeShop(db, factories(db), 20_000);
});
afterAll(() => shop.fake.stop());

const TYPES = [
  "payment_intent.created",
  "payment_intent.amount_capturable_updated",
  "payment_intent.succeeded",
  "charge.updated",
  "checkout.session.completed",
];

/** Every order in which these may come. */
function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

const all = ordersOf(TYPES);
/** All 120, or each seventh of them; where the shopper comes back moves with it. */
const tried = all.filter((_, at) => at % rounds(7, 1) === 0);

test(
  `messages in ${tried.length} of their ${all.length} orders, each twice, beside the shopper's own way back, end in one order`,
  async () => {
    for (const [at, types] of tried.entries()) {
      const { ready, input, paymentId } = await paidFor(shop);
      const back = at % (types.length + 1);
      let comesBack: Promise<unknown> | null = null;
      for (const [step, type] of types.entries()) {
        if (step === back) comesBack = resumePayment(ready.ctx, input);
        const id = await told(shop, { type, paymentId, id: `evt_${paymentId}_${type}` });
        // The same message again, and both looked into at once.
        const again = await told(shop, { type, paymentId, id: `evt_${paymentId}_${type}` });
        await Promise.all(
          [id, again].map((event) => processEvent(shop.core, { id: event }, { isLast: false })),
        );
      }
      await comesBack;
      const { number } = orderOf(await resumePayment(ready.ctx, input));
      expect(await shop.books(input)).toEqual({ captured: 23_500, refunded: 0 });
      expect(await db.order.findMany({ where: { payments: { some: { id: paymentId } } } })).toMatchObject([
        { number, state: "PAID", total: 23_500 },
      ]);
      expect(await checkInvariants(db)).toEqual([]);
    }
  },
  rounds(120_000, 900_000),
);
