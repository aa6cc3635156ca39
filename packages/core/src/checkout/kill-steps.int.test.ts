import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { factories, testDb } from "@souk/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkInvariants } from "../inventory/invariants.ts";
import { cancelByCustomer } from "../orders/cancel-by-customer.ts";
import { cardOrder, makeShipping, orderOf } from "./checkout.fixture.ts";
import type { Told } from "./doomed.fixture.ts";
import { paymentScene, type PaymentScene } from "./payment-scene.fixture.ts";
import { placeOrder } from "./place-order.ts";
import { sweep } from "./sweep.ts";

const { db, url } = await testDb();
const make = factories(db);
beforeAll(() => makeShipping(db));

let scene: PaymentScene;
beforeEach(async () => {
  scene = await paymentScene(db, make);
});

const program = fileURLToPath(new URL("doomed.fixture.ts", import.meta.url));

/** The server, killed at that step of the shopper's request. */
async function killedAt(step: string, request: Pick<Told, "place" | "cancel">): Promise<void> {
  const told: Told = { url, step, tokenHash: scene.shopper.ctx.shopper.tokenHash ?? "", ...request };
  const env = { PATH: process.env["PATH"] };
  const child = spawn(process.execPath, [program, JSON.stringify(told)], { env, stdio: "inherit" });
  await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
}

const steps = ["before the charge", "between the charge and the order", "before the answer"] as const;

describe("kill -9 of a purchase", () => {
  test.each(steps)("%s: the same key again is one order, charged once", async (step) => {
    const { shopper, chargeOf, stock } = scene;
    const place = await cardOrder(shopper);
    await killedAt(step, { place });
    const again = await Promise.all([1, 2, 3].map(() => placeOrder(shopper.ctx, place)));
    expect(new Set(again.map((answer) => orderOf(answer).number)).size).toBe(1);
    expect(await chargeOf(place.idempotencyKey)).toMatchObject({ captured: 23_500, refunded: 0 });
    expect(await stock()).toEqual({ onHand: 1, reserved: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test.each(steps)("%s, and nobody comes back: the sweep ends it", async (step) => {
    const { core, shopper, paymentOf, stock } = scene;
    const place = await cardOrder(shopper);
    await killedAt(step, { place });
    core.later(20 * 60_000);
    await sweep(core);
    const isCharged = step !== "before the charge";
    expect(await paymentOf(place.idempotencyKey)).toMatchObject({ state: isCharged ? "CAPTURED" : "VOIDED" });
    expect(await stock()).toEqual({ onHand: isCharged ? 1 : 3, reserved: 0 });
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("kill -9 of a cancelled order", () => {
  test.each(["before the refund", "between the refund and its note", "before the answer"])(
    "%s: the money goes back once, by the sweep",
    async (step) => {
      const { core, shopper, chargeOf, stock } = scene;
      const place = await cardOrder(shopper);
      const cancel = orderOf(await placeOrder(shopper.ctx, place));
      await killedAt(step, { cancel });
      await expect(cancelByCustomer(shopper.ctx, cancel)).rejects.toMatchObject({
        code: "ILLEGAL_TRANSITION",
      });
      core.later(10_000);
      await sweep(core);
      await sweep(core);
      expect(await chargeOf(place.idempotencyKey)).toMatchObject({ captured: 23_500, refunded: 23_500 });
      expect(await stock()).toEqual({ onHand: 3, reserved: 0 });
      expect(await checkInvariants(db)).toEqual([]);
    },
  );
});
