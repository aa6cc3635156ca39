import { factories, testDb } from "@souk/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { writeMail } from "../mail/write-mail.ts";
import { resolveChallenge } from "../ports/test-gateway/challenge.ts";
import { cardOrder, cards, makeShipping } from "./checkout.fixture.ts";
import { paymentScene, type PaymentScene } from "./payment-scene.fixture.ts";
import { placeOrder } from "./place-order.ts";
import { reconcilePayment } from "./reconcile-payment.ts";
import { resumePayment } from "./resume-payment.ts";

const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
beforeAll(() => makeShipping(db));

let scene: PaymentScene;
beforeEach(async () => {
  scene = await paymentScene(db, make);
});
/** A shopper was sent to the bank's page. */
async function atTheBank() {
  const input = await cardOrder(scene.shopper, { card: cards.challenge });
  await placeOrder(scene.shopper.ctx, input);
  const { id, provider, cartId } = await scene.paymentOf(input.idempotencyKey);
  return {
    input,
    key: `payment_failed:${id}`,
    refuse: async () => resolveChallenge(db, (await scene.chargeOf(input.idempotencyKey)).id, false),
    reconcile: (expired: boolean) =>
      reconcilePayment(scene.core, { id, provider, cartId, dueOrderId: null, expired, givenUp: false }),
  };
}
const mails = (key: string) => db.mailMessage.findMany({ where: { key } });

test("who never came back from the bank's page is told once, with the goods and the way back", async () => {
  const { key, reconcile } = await atTheBank();
  await reconcile(true);
  await reconcile(true);
  const [mail, ...more] = await mails(key);
  expect(more).toEqual([]);
  if (!mail) throw new Error("no mail");
  const { html } = await writeMail(scene.core, mail);
  expect(html).toContain("/en/cart?restore=");
});

test("refused while the shopper was away: told; refused before their eyes: not", async () => {
  const away = await atTheBank();
  await away.refuse();
  await away.reconcile(false);
  expect(await mails(away.key)).toHaveLength(1);
  scene = await paymentScene(db, make);
  const there = await atTheBank();
  await there.refuse();
  await resumePayment(scene.shopper.ctx, there.input);
  await there.reconcile(true);
  expect(await mails(there.key)).toEqual([]);
});

test("left for another card that paid: nothing is told", async () => {
  const { key, reconcile } = await atTheBank();
  await placeOrder(scene.shopper.ctx, await cardOrder(scene.shopper));
  await reconcile(true);
  expect(await mails(key)).toEqual([]);
});
