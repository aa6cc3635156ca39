import { factories, testDb } from "@souk/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Core } from "../context.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { type PaymentProvider, paymentProviders } from "../ports/payment.ts";
import { beginPayment } from "./begin-payment.ts";
import { placeOrder } from "./place-order.ts";
import { resumePayment } from "./resume-payment.ts";
import { charge } from "../ports/test-gateway/charge.fixture.ts";
import { sweep } from "./sweep.ts";
import { cardOrder, cards, makeShipping } from "./checkout.fixture.ts";
import { crash, paymentScene, type PaymentScene } from "./payment-scene.fixture.ts";
const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
beforeAll(() => makeShipping(db));

let scene: PaymentScene;
beforeEach(async () => {
  scene = await paymentScene(db, make);
});

const afterwards = async (expected: "order" | "nothing", key: string): Promise<void> => {
  const { core, paymentOf, stock } = scene;
  core.later(10_000);
  await sweep(core);
  if (expected === "nothing") core.later(20 * 60_000);
  await sweep(core);
  expect(await checkInvariants(db)).toEqual([]);
  expect(await stock()).toEqual({ onHand: expected === "order" ? 1 : 3, reserved: 0 });
  expect(await paymentOf(key)).toMatchObject({ state: expected === "order" ? "CAPTURED" : "VOIDED" });
};

describe("a crash", () => {
  test("before the charge: nothing is charged, nothing stays held", async () => {
    const { shopper, gateway, paymentOf, stock } = scene;
    const input = await cardOrder(shopper);
    await beginPayment(shopper.ctx, input);
    expect(await stock()).toEqual({ onHand: 3, reserved: 2 });
    await afterwards("nothing", input.idempotencyKey);
    // A charge that was on its way all the time comes too late.
    const { id } = await paymentOf(input.idempotencyKey);
    const late = charge({ key: id });
    expect(await gateway.charge(late, AbortSignal.timeout(1000))).toMatchObject({ state: "voided" });
  });

  test("between the charge and the order: the sweep makes the order, once", async () => {
    const { core, shopper, gateway, within } = scene;
    const input = await cardOrder(shopper);
    const dies = within({
      charge: async (request, signal) => {
        await gateway.charge(request, signal);
        return crash();
      },
    });
    expect(await placeOrder(dies, input)).toEqual({ status: "pending" });
    core.later(10_000);
    const others: Core = { ...core };
    await Promise.all([sweep(core), sweep(others), resumePayment(shopper.ctx, input)]);
    await afterwards("order", input.idempotencyKey);
  });

  test("of the provider: an expired hold is freed all the same, and its charge voided when it is back", async () => {
    const { core, shopper, stock, hasty, gateway } = scene;
    const input = await cardOrder(shopper, { card: cards.silent });
    await placeOrder(hasty(), input);
    core.later(20 * 60_000);
    await sweep({ ...core, payments: paymentProviders({ ...gateway, find: crash, void: crash }) });
    expect(await stock()).toEqual({ onHand: 3, reserved: 0 });
    await afterwards("nothing", input.idempotencyKey);
  });
});

test("only one instance sweeps at a time", async () => {
  const { core, shopper, gateway, hasty } = scene;
  const input = await cardOrder(shopper, { card: cards.silent });
  await placeOrder(hasty(), input);
  core.later(10_000);
  let second: Promise<{ ran: boolean }> | undefined;
  const find: PaymentProvider["find"] = async (key, signal) => {
    second ??= sweep(core);
    await second;
    return gateway.find(key, signal);
  };
  const first = await sweep({
    ...core,
    config: { ...core.config, paymentTimeoutMs: 3000 },
    payments: paymentProviders({ ...gateway, find }),
  });
  expect(first.ran).toBe(true);
  expect(await second).toMatchObject({ ran: false });
});
