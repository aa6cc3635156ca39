import { factories, testDb } from "@souk/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkInvariants } from "../inventory/invariants.ts";
import { resolveChallenge } from "../ports/test-gateway/challenge.ts";
import { placeOrder } from "./place-order.ts";
import { resumePayment } from "./resume-payment.ts";
import { sweep } from "./sweep.ts";
import { cardOrder, cards, makeShipping, newKey, readyShopper } from "./checkout.fixture.ts";
import { crash, paymentScene, type PaymentScene } from "./payment-scene.fixture.ts";
const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
beforeAll(() => makeShipping(db));

let scene: PaymentScene;
beforeEach(async () => {
  scene = await paymentScene(db, make);
});

describe("an answer that doesn't come", () => {
  test("is pending; the same key finds the charge and never pays twice", async () => {
    const { shopper, chargeOf, hasty } = scene;
    const input = await cardOrder(shopper, { card: cards.silent });
    expect(await placeOrder(hasty(), input)).toEqual({ status: "pending" });
    await expect(placeOrder(shopper.ctx, await cardOrder(shopper))).rejects.toMatchObject({
      code: "PAYMENT_IN_PROGRESS",
    });
    const answer = await placeOrder(shopper.ctx, input);
    expect(answer).toMatchObject({ status: "placed" });
    expect(await resumePayment(shopper.ctx, input)).toEqual(answer);
    expect(await chargeOf(input.idempotencyKey)).toMatchObject({ captured: 23_500, refunded: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("from a provider that heeds no signal either", async () => {
    const { shopper, within, hasty } = scene;
    const deaf = within({ charge: () => new Promise(() => {}) });
    const input = await cardOrder(shopper);
    expect(await placeOrder(hasty(deaf), input)).toEqual({ status: "pending" });
    expect(await resumePayment(shopper.ctx, input)).toMatchObject({ status: "placed" });
  });

  test("long ago: another card may be tried, and the lost charge is given back", async () => {
    const { core, shopper, chargeOf, hasty } = scene;
    const lost = await cardOrder(shopper, { card: cards.silent });
    await placeOrder(hasty(), lost);
    core.later(2000);
    expect(await placeOrder(shopper.ctx, await cardOrder(shopper))).toMatchObject({ status: "placed" });
    expect(await chargeOf(lost.idempotencyKey)).toMatchObject({ captured: 23_500, refunded: 23_500 });
    await expect(resumePayment(shopper.ctx, lost)).rejects.toMatchObject({ code: "CART_ALREADY_ORDERED" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("of a void that fails: the sweep gives the money back", async () => {
    const { core, shopper, chargeOf, addAnother, within } = scene;
    const input = await cardOrder(shopper, { card: cards.challenge });
    await placeOrder(shopper.ctx, input);
    await resolveChallenge(db, (await chargeOf(input.idempotencyKey)).id, true);
    await addAnother();
    const unreachable = within({ void: crash });
    await expect(resumePayment(unreachable, input)).rejects.toMatchObject({ code: "CART_CHANGED" });
    expect(await checkInvariants(db)).toMatchObject([
      { check: "captured − refunded at the provider = our ledger" },
    ]);
    await sweep(core);
    expect(await checkInvariants(db)).toEqual([]);
  });
});

test("an unknown key or another's is nobody's payment", async () => {
  const { core, variantId, shopper } = scene;
  const input = await cardOrder(shopper);
  await placeOrder(shopper.ctx, input);
  const stranger = await readyShopper(core, [[variantId, 1]]);
  await expect(resumePayment(stranger.ctx, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(resumePayment(shopper.ctx, { idempotencyKey: newKey() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});
