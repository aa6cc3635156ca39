import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { adjustStock } from "../admin/products/adjust-stock.ts";
import {
  cardOrder,
  cards,
  cashOrder,
  crowd,
  makeShipping,
  orderOf,
  readyShopper,
  refusals,
  settleAll,
  shopCore,
} from "../checkout/checkout.fixture.ts";
import type { Tx } from "../context.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { sweep } from "../checkout/sweep.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { runTx } from "../transaction.ts";
import { checkInvariants } from "./invariants.ts";
import { restoreStock } from "./restore-stock.ts";

const { db } = await testDb({ poolSize: 24 });
const make = factories(db);
const base = shopCore(db);
const core = { ...base, config: { ...base.config, paymentTimeoutMs: 20_000 } };
beforeAll(() => makeShipping(db));

const levels = async (variant: { id: string }, tx: Tx = db) => {
  const rows = await tx.stockLevel.findMany({
    where: { variantId: variant.id },
    orderBy: { location: { priority: "asc" } },
  });
  return rows.map(({ onHand, reserved }) => [onHand, reserved]);
};
const buy = async (variant: { id: string }, quantity: number, how = cashOrder) => {
  const buyer = await readyShopper(core, [[variant.id, quantity]]);
  return orderOf(await placeOrder(buyer.ctx, how(buyer)));
};

describe("an order", () => {
  test("takes what there is by the places' priority, and a place that doesn't sell gives nothing", async () => {
    const [near, far, closed] = [
      await make.location({ priority: -1 }),
      await make.location({ priority: 5 }),
      await make.location({ priority: -9, sellsOnline: false }),
    ];
    const elsewhere = [
      [near, 2],
      [far, 4],
      [closed, 50],
    ] as const;
    const spec = { stock: 3, elsewhere };
    const { variant } = await make.product({ variants: [spec] });
    const { number } = await buy(variant, 6);
    expect(await levels(variant)).toEqual([
      [50, 0],
      [0, 0],
      [0, 0],
      [3, 0],
    ]);
    const sales = await db.stockMovement.findMany({
      where: { order: { number } },
      orderBy: { location: { priority: "asc" } },
      select: { locationId: true, quantity: true },
    });
    expect(sales.map(({ quantity }) => quantity)).toEqual([-2, -3, -1]);
    const staff = await staffContext(db, "ADMIN", core);
    await cancelByStaff(staff, { number });
    expect(await levels(variant)).toEqual([
      [50, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ]);
    await expect(buy(variant, 10)).rejects.toMatchObject({
      code: "OUT_OF_STOCK",
      details: { lines: [{ available: 9 }] },
    });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("by card ships from where it was held, though the nearer place has some again", async () => {
    const far = await make.location();
    const { variant } = await make.product({ variants: [{ stock: 0, elsewhere: [[far, 2]] }] });
    const buyer = await readyShopper(core, [[variant.id, 2]]);
    const waiting = await placeOrder(buyer.ctx, await cardOrder(buyer, { card: cards.challenge }));
    expect(waiting.status).toBe("action_required");
    expect(await levels(variant)).toEqual([
      [0, 0],
      [2, 2],
    ]);
    const staff = await staffContext(db, "ADMIN", core);
    await adjustStock(staff, { variantId: variant.id, delta: 5, reason: "RECEIVED" });
    base.later(3_600_000);
    await sweep(core);
    expect(await levels(variant)).toEqual([
      [5, 0],
      [2, 0],
    ]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("its units may go back to another place, chosen by staff", async () => {
    const other = await make.location();
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const { number } = await buy(variant, 2);
    const { id: orderId } = await db.order.findUniqueOrThrow({ where: { number } });
    const lines = [{ variantId: variant.id, quantity: 2 }];
    const why = { reason: "REFUNDED", actorId: null, now: new Date() } as const;
    let found: number[][] = [];
    // The order itself isn't refunded here: nothing of it is to stay.
    const undone = runTx(db, async (tx) => {
      await restoreStock(tx, { orderId, lines, locationId: other.id, ...why });
      found = await levels(variant, tx);
      throw new Error("undo");
    });
    await expect(undone).rejects.toThrow("undo");
    expect(found).toEqual([
      [3, 0],
      [2, 0],
    ]);
  });
});

describe("never oversold, with two places", () => {
  test.each([1, 7, 50])(
    "200 buyers for %i units, half of them owed: exactly as many orders",
    async (units) => {
      const far = await make.location();
      const owed = Math.floor(units / 3);
      const there = units - owed;
      const stock = Math.ceil(there / 2);
      const spec = { stock, elsewhere: [[far, there - stock]] as const, backorder: owed };
      const { variant } = await make.product({ variants: [spec] });
      const buyers = await crowd(core, 200, () => [[variant, 1]]);
      const token = await cardOrder(buyers[0] ?? (await readyShopper(core, [])));
      const answers = await settleAll(
        24,
        buyers.map(
          (buyer, at) => () =>
            placeOrder(buyer.ctx, cashOrder(buyer, at % 2 === 0 ? {} : { payment: token.payment })),
        ),
      );
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(units);
      expect(refusals(answers)).toEqual(Array.from({ length: 200 - units }, () => "OUT_OF_STOCK"));
      expect(await levels(variant)).toEqual([
        [0 - owed, 0],
        [0, 0],
      ]);
      expect(await checkInvariants(db)).toEqual([]);
    },
  );
});
