import { factories, testDb } from "@souk/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getCart } from "../cart/get-cart.ts";
import { market } from "../cart/cart.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { resolveChallenge } from "../ports/test-gateway/challenge.ts";
import { placeOrder } from "./place-order.ts";
import { resumePayment } from "./resume-payment.ts";
import { sweep } from "./sweep.ts";
import { cardOrder, cards, cashOrder, makeShipping, orderOf, readyShopper } from "./checkout.fixture.ts";
import { paymentScene, type PaymentScene } from "./payment-scene.fixture.ts";
const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
beforeAll(() => makeShipping(db));

let scene: PaymentScene;
beforeEach(async () => {
  scene = await paymentScene(db, make);
});

describe("3-D Secure", () => {
  test("sends the shopper there, holds the stock meanwhile, and the order follows", async () => {
    const { core, variantId, shopper, chargeOf, stock } = scene;
    const input = await cardOrder(shopper, { card: cards.challenge });
    const answer = await placeOrder(shopper.ctx, input);
    const { id, returnUrl } = await chargeOf(input.idempotencyKey);
    expect(answer).toEqual({ status: "action_required", url: `https://shop.test/test-gateway/3ds/${id}` });
    expect(await stock()).toEqual({ onHand: 3, reserved: 2 });
    expect((await getCart(shopper.ctx, market)).problems).toEqual([]);
    const rival = readyShopper(core, [[variantId, 2]]);
    await expect(rival).rejects.toMatchObject({
      code: "OUT_OF_STOCK",
      details: { lines: [{ available: 1 }] },
    });
    expect(await placeOrder(shopper.ctx, input)).toEqual(answer);
    expect(await resolveChallenge(db, id, true)).toEqual({ returnUrl });
    expect(returnUrl).toBe(`https://shop.test/en/checkout/return?attempt=${input.idempotencyKey}`);
    const done = await Promise.all(Array.from({ length: 5 }, () => resumePayment(shopper.ctx, input)));
    expect(new Set(done.map((one) => orderOf(one).number)).size).toBe(1);
    expect(await stock()).toEqual({ onHand: 1, reserved: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("declined there: the stock is free again", async () => {
    const { shopper, chargeOf, stock } = scene;
    const input = await cardOrder(shopper, { card: cards.challenge });
    await placeOrder(shopper.ctx, input);
    await resolveChallenge(db, (await chargeOf(input.idempotencyKey)).id, false);
    const answer = { status: "declined", reason: "authentication_failed" };
    expect(await resumePayment(shopper.ctx, input)).toEqual(answer);
    expect(await stock()).toEqual({ onHand: 3, reserved: 0 });
  });

  test("left behind for another card: the first charge is void, even when approved afterwards", async () => {
    const { shopper, paymentOf, chargeOf, stock } = scene;
    const first = await cardOrder(shopper, { card: cards.challenge });
    await placeOrder(shopper.ctx, first);
    const ref = orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
    expect(await paymentOf(first.idempotencyKey)).toMatchObject({ state: "VOIDED" });
    await resolveChallenge(db, (await chargeOf(first.idempotencyKey)).id, true);
    await expect(resumePayment(shopper.ctx, first)).rejects.toMatchObject({
      code: "CART_ALREADY_ORDERED",
      details: { number: ref.number },
    });
    expect(await stock()).toEqual({ onHand: 1, reserved: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("a cart changed meanwhile isn't charged", async () => {
    const { shopper, paymentOf, chargeOf, stock, addAnother } = scene;
    const input = await cardOrder(shopper, { card: cards.challenge });
    await placeOrder(shopper.ctx, input);
    await addAnother();
    await resolveChallenge(db, (await chargeOf(input.idempotencyKey)).id, true);
    await expect(resumePayment(shopper.ctx, input)).rejects.toMatchObject({ code: "CART_CHANGED" });
    await expect(placeOrder(shopper.ctx, input)).rejects.toMatchObject({ code: "CART_CHANGED" });
    expect(await paymentOf(input.idempotencyKey)).toMatchObject({ state: "VOIDED" });
    expect(await stock()).toEqual({ onHand: 3, reserved: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("a price edited meanwhile changes nothing: the order is what was agreed and paid", async () => {
    const { variantId, shopper, chargeOf } = scene;
    const input = await cardOrder(shopper, { card: cards.challenge });
    await placeOrder(shopper.ctx, input);
    await db.variantPrice.updateMany({ where: { variantId }, data: { amount: 99_900 } });
    await resolveChallenge(db, (await chargeOf(input.idempotencyKey)).id, true);
    const { number } = orderOf(await resumePayment(shopper.ctx, input));
    expect(await db.order.findUnique({ where: { number } })).toMatchObject({
      subtotal: 20_000,
      total: 23_500,
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("never answered: after its time the hold is freed, the charge void, and the shopper told", async () => {
    const { core, variantId, shopper, paymentOf, chargeOf, stock } = scene;
    const input = await cardOrder(shopper, { card: cards.challenge });
    await placeOrder(shopper.ctx, input);
    core.later(14 * 60_000);
    await sweep(core);
    expect(await stock()).toEqual({ onHand: 3, reserved: 2 });
    core.later(2 * 60_000);
    expect((await sweep(core)).ran).toBe(true);
    expect(await stock()).toEqual({ onHand: 3, reserved: 0 });
    expect(await paymentOf(input.idempotencyKey)).toMatchObject({ state: "VOIDED" });
    await resolveChallenge(db, (await chargeOf(input.idempotencyKey)).id, true);
    await expect(resumePayment(shopper.ctx, input)).rejects.toMatchObject({ code: "CART_CHANGED" });
    const other = await readyShopper(core, [[variantId, 3]]);
    await placeOrder(other.ctx, cashOrder(other));
    await expect(resumePayment(shopper.ctx, input)).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("approved, but the shopper never came back: the sweep makes the order", async () => {
    const { core, shopper, paymentOf, chargeOf } = scene;
    const input = await cardOrder(shopper, { card: cards.challenge });
    await placeOrder(shopper.ctx, input);
    await resolveChallenge(db, (await chargeOf(input.idempotencyKey)).id, true);
    core.later(16 * 60_000);
    await sweep(core);
    expect(await paymentOf(input.idempotencyKey)).toMatchObject({ state: "CAPTURED" });
    expect(await resumePayment(shopper.ctx, input)).toMatchObject({ status: "placed" });
    expect(await checkInvariants(db)).toEqual([]);
  });
});
