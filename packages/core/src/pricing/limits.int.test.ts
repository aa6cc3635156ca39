import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { applyCode } from "../cart/apply-code.ts";
import { market } from "../cart/cart.fixture.ts";
import { getCart } from "../cart/get-cart.ts";
import {
  cardOrder,
  cards,
  crowd,
  makeShipping,
  orderOf,
  readyShopper,
  type ReadyShopper,
  refusals,
  settleAll,
  shopCore,
} from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { sweep } from "../checkout/sweep.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { bumpPricingRules } from "./bump-pricing-rules.ts";

const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
const core = shopCore(db);

beforeAll(() => makeShipping(db));

/** A shopper with two units (235.00 with shipping) who has put the code in, where there is one. */
async function shopperWith(code: string | null, userId: string | null = null): Promise<ReadyShopper> {
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  const shopper = await readyShopper(core, [[variant.id, 2]], userId);
  if (code === null) return shopper;
  const { total } = await applyCode(shopper.ctx, { ...market, code });
  return { ...shopper, total };
}
const place = async (shopper: ReadyShopper, over: object = {}) =>
  placeOrder(shopper.ctx, await cardOrder(shopper, over));
const usesOf = async (id: string) => (await db.promotion.findUniqueOrThrow({ where: { id } })).uses;

describe("limits", () => {
  test("100 at once for a code of one use: one order, the others told why", async () => {
    const { id } = await make.promotion({ codes: [{ code: "ONCE", usageLimit: 1 }] });
    const { variant } = await make.product({ variants: [{ stock: 500 }] });
    const buyers = await crowd(core, 100, () => [[variant, 1]]);
    const totals = await settleAll(
      8,
      buyers.map((buyer) => () => applyCode(buyer.ctx, { ...market, code: "ONCE" })),
    );
    expect(refusals(totals)).toEqual([]);
    const orders = await settleAll(
      8,
      buyers.map((buyer) => async () => place({ ...buyer, total: 12_500 }).then(orderOf)),
    );
    expect(orders.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    // Seen too late in the lock, or as another total before it.
    expect(refusals(orders).filter((why) => why !== "CODE_REFUSED" && why !== "PRICE_CHANGED")).toEqual([]);
    expect(await usesOf(id)).toBe(1);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("one for each customer: neither by another browser with the same address, nor at the same time", async () => {
    const { id } = await make.promotion({ codes: ["EACH"], perCustomerLimit: 1 });
    const shoppers = await Promise.all([1, 2, 3].map(() => shopperWith("EACH")));
    const orders = await Promise.allSettled(shoppers.map(async (shopper) => orderOf(await place(shopper))));
    expect(orders.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await usesOf(id)).toBe(1);
    const late = await shopperWith(null);
    await expect(applyCode(late.ctx, { ...market, code: "EACH" })).rejects.toMatchObject({
      details: { problem: { kind: "CODE_USED" } },
    });
  });

  test("one for each customer, who is in twelve browsers at once, again and again: one order each time", async () => {
    for (let round = 0; round < 5; round += 1) {
      const code = `CROWD${round}`;
      const { id } = await make.promotion({ codes: [code], perCustomerLimit: 1 });
      const shoppers = await Promise.all(Array.from({ length: 12 }, () => shopperWith(code)));
      const inputs = await Promise.all(shoppers.map((shopper) => cardOrder(shopper)));
      const orders = await Promise.allSettled(
        shoppers.map(async ({ ctx }, at) => {
          const input = inputs[at];
          if (!input) throw new Error("a shopper without a card");
          return orderOf(await placeOrder(ctx, input));
        }),
      );
      expect(orders.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(refusals(orders).filter((why) => why !== "CODE_REFUSED" && why !== "PRICE_CHANGED")).toEqual([]);
      expect(await usesOf(id)).toBe(1);
    }
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("a use is given back by a cancelled order, a declined card and a shopper who left", async () => {
    const { id } = await make.promotion({ codes: [{ code: "BACK", usageLimit: 1 }] });
    const staff = await staffContext(db, "ADMIN", core);
    const { number } = orderOf(await place(await shopperWith("BACK")));
    expect(await usesOf(id)).toBe(1);
    await cancelByStaff(staff, { number });
    expect(await usesOf(id)).toBe(0);
    const declined = await shopperWith("BACK");
    expect(await place(declined, { card: cards.declined })).toMatchObject({ status: "declined" });
    expect(await usesOf(id)).toBe(0);
    const left = await shopperWith("BACK");
    expect(await place(left, { card: cards.challenge })).toMatchObject({ status: "action_required" });
    expect(await usesOf(id)).toBe(1);
    // What his own payment holds isn't used up for him.
    expect((await getCart(left.ctx, market)).codes).toEqual([{ code: "BACK", problem: null }]);
    core.later(core.config.reservationMinutes * 60_000 + 60_000);
    await sweep(core);
    expect(await usesOf(id)).toBe(0);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("cancel against redeem, again and again: the count is right and the limit holds", async () => {
    const { id } = await make.promotion({ codes: [{ code: "RACE", usageLimit: 3 }] });
    const staff = await staffContext(db, "ADMIN", core);
    for (let round = 0; round < 5; round += 1) {
      const shoppers = await Promise.all([1, 2, 3].map(() => shopperWith("RACE")));
      const placed = await Promise.all(shoppers.map(async (shopper) => orderOf(await place(shopper))));
      await Promise.all(placed.slice(1).map(({ number }) => cancelByStaff(staff, { number })));
      const rivals = await Promise.all([1, 2].map(() => shopperWith("RACE")));
      await Promise.allSettled([
        ...placed.slice(0, 1).map(({ number }) => cancelByStaff(staff, { number })),
        ...rivals.map((shopper) => place(shopper).then((result) => cancelByStaff(staff, orderOf(result)))),
      ]);
    }
    expect(await usesOf(id)).toBe(0);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("an automatic one that is used up is gone from the next cart", async () => {
    const { id } = await make.promotion({ usageLimit: 1, exclusionGroup: "auto" });
    const first = await shopperWith(null);
    const total = (await getCart(first.ctx, market)).total;
    expect(total).toBe(21_500);
    await place({ ...first, total });
    const next = await shopperWith(null);
    expect((await getCart(next.ctx, market)).total).toBe(23_500);
    await db.promotion.update({ where: { id }, data: { status: "PAUSED" } });
    await db.$transaction(bumpPricingRules);
  });
});
