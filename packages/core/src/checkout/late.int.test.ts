import { factories, testDb } from "@souk/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mergeCarts } from "../cart/merge-carts.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { releaseStock } from "../inventory/release-stock.ts";
import { paymentProviders } from "../ports/payment.ts";
import { resolveChallenge } from "../ports/test-gateway/challenge.ts";
import { cardOrder, cards, cashOrder, makeShipping, readyShopper } from "./checkout.fixture.ts";
import { type PaymentScene, paymentScene } from "./payment-scene.fixture.ts";
import { placeOrder } from "./place-order.ts";
import { resumePayment } from "./resume-payment.ts";
import { sweep } from "./sweep.ts";

const { db } = await testDb();
const make = factories(db);
beforeAll(() => makeShipping(db));

let scene: PaymentScene;
beforeEach(async () => {
  scene = await paymentScene(db, make);
});

/** A charge that was approved at the bank while the shop doesn't know it yet. */
async function approved() {
  const { shopper, chargeOf } = scene;
  const input = await cardOrder(shopper, { card: cards.challenge });
  await placeOrder(shopper.ctx, input);
  await resolveChallenge(db, (await chargeOf(input.idempotencyKey)).id, true);
  return input;
}

describe("charged, but", () => {
  test("the hold was lost and the goods are gone: given back, and the shopper told", async () => {
    const { core, variantId, shopper, paymentOf, chargeOf } = scene;
    const input = await approved();
    const { id } = await paymentOf(input.idempotencyKey);
    await releaseStock(db, [id], new Date());
    const rival = await readyShopper(core, [[variantId, 2]]);
    await placeOrder(rival.ctx, cashOrder(rival));
    const told = { code: "OUT_OF_STOCK", details: { lines: [{ variantId, available: 1 }] } };
    await expect(resumePayment(shopper.ctx, input)).rejects.toMatchObject(told);
    await expect(resumePayment(shopper.ctx, input)).rejects.toMatchObject(told);
    expect(await chargeOf(input.idempotencyKey)).toMatchObject({ captured: 23_500, refunded: 23_500 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("the hold was lost and the goods are still there: taken again, and ordered", async () => {
    const { shopper, paymentOf, stock } = scene;
    const input = await approved();
    await releaseStock(db, [(await paymentOf(input.idempotencyKey)).id], new Date());
    expect(await resumePayment(shopper.ctx, input)).toMatchObject({ status: "placed" });
    expect(await stock()).toEqual({ onHand: 1, reserved: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("the cart went into the account's at sign-in meanwhile: given back", async () => {
    const { core, variantId, shopper, chargeOf, stock } = scene;
    const user = await make.user();
    await readyShopper(core, [[variantId, 1]], user.id);
    const input = await approved();
    await mergeCarts(db, { tokenHash: shopper.ctx.shopper.tokenHash ?? "", userId: user.id });
    await expect(resumePayment(shopper.ctx, input)).rejects.toMatchObject({ code: "CART_CHANGED" });
    expect(await chargeOf(input.idempotencyKey)).toMatchObject({ refunded: 23_500 });
    expect(await stock()).toEqual({ onHand: 3, reserved: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("the bank took it back itself: no order, nothing held", async () => {
    const { shopper, gateway, paymentOf, stock } = scene;
    const input = await approved();
    const { id } = await paymentOf(input.idempotencyKey);
    await gateway.void(id, AbortSignal.timeout(1000));
    await expect(resumePayment(shopper.ctx, input)).rejects.toMatchObject({ code: "CART_CHANGED" });
    expect(await paymentOf(input.idempotencyKey)).toMatchObject({ state: "VOIDED" });
    expect(await stock()).toEqual({ onHand: 3, reserved: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("the cart was purged: the sweep gives it back", async () => {
    const { core, paymentOf, chargeOf } = scene;
    const input = await approved();
    const { cartId } = await paymentOf(input.idempotencyKey);
    await db.cart.delete({ where: { id: cartId ?? "" } });
    core.later(20 * 60_000);
    await sweep(core);
    expect(await chargeOf(input.idempotencyKey)).toMatchObject({ refunded: 23_500 });
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("the sweep", () => {
  test("finishes the others when one can't be, and says so", async () => {
    const { core, shopper, variantId, gateway, paymentOf } = scene;
    const first = await approved();
    const { id } = await paymentOf(first.idempotencyKey);
    const other = await readyShopper(core, [[variantId, 1]]);
    const second = await cardOrder(other, { card: cards.challenge });
    await placeOrder(other.ctx, second);
    core.later(20 * 60_000);
    const broken = {
      ...core,
      payments: paymentProviders({
        ...gateway,
        find: async (key: string, signal: AbortSignal) =>
          key === id ? { state: "captured" as const, ref: "\0" } : gateway.find(key, signal),
      }),
    };
    await expect(sweep(broken)).rejects.toThrow("1 left open by the sweep");
    expect(await paymentOf(second.idempotencyKey)).toMatchObject({ state: "VOIDED" });
    await sweep(core);
    expect(await resumePayment(shopper.ctx, first)).toMatchObject({ status: "placed" });
    expect(await checkInvariants(db)).toEqual([]);
  });
});
