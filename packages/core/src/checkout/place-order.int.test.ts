import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { getCart } from "../cart/get-cart.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { getOrder } from "../orders/get-order.ts";
import {
  address,
  cardOrder,
  cards,
  cashOrder,
  makeShipping,
  newKey,
  orderOf,
  refusals,
  readyShopper,
  shopCore,
} from "./checkout.fixture.ts";
import { placeOrder } from "./place-order.ts";

const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
const core = shopCore(db);
beforeAll(() => makeShipping(db));

const stockOf = (variantId: string) =>
  db.stockLevel.findFirstOrThrow({ where: { variantId }, select: { onHand: true, reserved: true } });

describe("placing an order", () => {
  test("by card: charged once, paid, stock sold, everything snapshotted", async () => {
    const { variant, name } = await make.product({ variants: [{ stock: 5 }] });
    const shopper = await readyShopper(core, [[variant.id, 2]]);
    expect(shopper.total).toBe(23_500);
    const ref = orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
    expect(ref.number).toBeGreaterThan(100_000);
    expect(await getOrder(browser(core), ref)).toMatchObject({
      number: ref.number,
      state: "PAID",
      email: "salma@example.test",
      subtotal: 20_000,
      shippingTotal: 3500,
      total: 23_500,
      taxIncluded: 3917,
      lines: [{ name, sku: variant.sku, quantity: 2, unitPrice: 10_000, total: 20_000 }],
      shippingAddress: { ...address, company: null, line2: null, region: null },
      billingAddress: { fullName: "Salma Idrissi" },
      shippingLabel: "standard delivery",
      paymentMethod: "card",
      refunded: 0,
      cancellable: true,
    });
    expect(await stockOf(variant.id)).toEqual({ onHand: 3, reserved: 0 });
    expect(await getCart(shopper.ctx, market)).toMatchObject({ id: null, lines: [] });
    const before = shopper.ctx.shopper.tokenHash;
    await addLine(shopper.ctx, { ...market, variantId: variant.id, quantity: 1 });
    expect(shopper.ctx.shopper.tokenHash).not.toBe(before);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("on delivery: placed at once, pending, the money awaited", async () => {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const shopper = await readyShopper(core, [[variant.id, 5]]);
    const ref = orderOf(await placeOrder(shopper.ctx, cashOrder(shopper)));
    expect(await getOrder(browser(core), ref)).toMatchObject({
      state: "PENDING",
      paymentMethod: "cash_on_delivery",
    });
    expect(await stockOf(variant.id)).toEqual({ onHand: 0, reserved: 0 });
    expect(await db.payment.findFirst({ where: { order: { number: ref.number } } })).toMatchObject({
      state: "AWAITING",
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("after a declined card, another card succeeds and the cart was left alone", async () => {
    const { variant } = await make.product({ variants: [{ stock: 1 }] });
    const shopper = await readyShopper(core, [[variant.id, 1]]);
    const refused = await cardOrder(shopper, { card: cards.declined });
    const answer = { status: "declined", reason: "card_declined" };
    expect(await placeOrder(shopper.ctx, refused)).toEqual(answer);
    expect(await placeOrder(shopper.ctx, refused)).toEqual(answer);
    expect(await stockOf(variant.id)).toEqual({ onHand: 1, reserved: 0 });
    expect((await getCart(shopper.ctx, market)).lines).toHaveLength(1);
    expect(await placeOrder(shopper.ctx, await cardOrder(shopper))).toMatchObject({ status: "placed" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("one key, fifty times at once: one order, one charge, the same answer", async () => {
    const { variant } = await make.product({ variants: [{ stock: 100 }] });
    // All fifty wait for the provider's one answer, on however busy a machine.
    const patient = { ...core, config: { ...core.config, paymentTimeoutMs: 20_000 } };
    const shopper = await readyShopper(patient, [[variant.id, 1]]);
    const input = await cardOrder(shopper);
    const answers = await Promise.all(Array.from({ length: 50 }, () => placeOrder(shopper.ctx, input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: "placed" });
    expect(await stockOf(variant.id)).toEqual({ onHand: 99, reserved: 0 });
    await expect(
      placeOrder(shopper.ctx, { ...input, payment: { method: "cash_on_delivery" } }),
    ).rejects.toMatchObject({ code: "IDEMPOTENCY_CONFLICT" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("the same key of another shopper is another order", async () => {
    const { variant } = await make.product({ variants: [{ stock: 10 }] });
    const idempotencyKey = newKey();
    const one = await readyShopper(core, [[variant.id, 1]]);
    const two = await readyShopper(core, [[variant.id, 1]]);
    const first = orderOf(await placeOrder(one.ctx, await cardOrder(one, { idempotencyKey })));
    const second = orderOf(await placeOrder(two.ctx, await cardOrder(two, { idempotencyKey })));
    expect(second.number).not.toBe(first.number);
  });

  test.each(["guest", "account"])(
    "two tabs of a %s: one order, the other is told its number",
    async (kind) => {
      const { variant } = await make.product({ variants: [{ stock: 20 }] });
      const userId = kind === "account" ? (await make.user()).id : null;
      const shopper = await readyShopper(core, [[variant.id, 1]], userId);
      const tabs = await Promise.all(Array.from({ length: 8 }, () => Promise.resolve(cashOrder(shopper))));
      const answers = await Promise.allSettled(tabs.map((tab) => placeOrder(shopper.ctx, tab)));
      const done = answers.flatMap((answer) =>
        answer.status === "fulfilled" ? [orderOf(answer.value)] : [],
      );
      const refused: unknown[] = answers.flatMap((answer) =>
        answer.status === "rejected" ? [answer.reason] : [],
      );
      expect(done).toHaveLength(1);
      for (const reason of refused)
        expect(reason).toMatchObject({ code: "CART_ALREADY_ORDERED", details: { number: done[0]?.number } });
      expect(await stockOf(variant.id)).toEqual({ onHand: 19, reserved: 0 });
      expect(await checkInvariants(db)).toEqual([]);
    },
  );

  test("two tabs with a card each: one order, one charge kept", async () => {
    const { variant } = await make.product({ variants: [{ stock: 20 }] });
    const shopper = await readyShopper(core, [[variant.id, 1]]);
    const tabs = [await cardOrder(shopper), await cardOrder(shopper)];
    const answers = await Promise.allSettled(tabs.map((tab) => placeOrder(shopper.ctx, tab)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(["PAYMENT_IN_PROGRESS", "CART_ALREADY_ORDERED"]).toContain(refusals(answers)[0]);
    expect(await checkInvariants(db)).toEqual([]);
  });
});
