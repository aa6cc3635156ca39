import type { GoodsFilter, PromotionEffect, PromotionTerms } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { applyCode } from "../../cart/apply-code.ts";
import { market } from "../../cart/cart.fixture.ts";
import { cardOrder, makeShipping, orderOf, readyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { cancelByStaff } from "../../orders/cancel-by-staff.ts";
import { bumpPricingRules } from "../../pricing/bump-pricing-rules.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { simulate } from "./simulate.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
const ctx = await staffContext(db, "ADMIN", core);
const all = { of: "ALL" } as const;

beforeAll(() => makeShipping(db));

/** 235.00: two units and shipping; with a code, what that leaves. */
async function buy(code: string | null = null) {
  const { variant, id: productId } = await make.product({ variants: [{ stock: 5 }] });
  const buyer = await readyShopper(core, [[variant.id, 2]]);
  const total = code === null ? buyer.total : (await applyCode(buyer.ctx, { ...market, code })).total;
  return { productId, total, ...orderOf(await placeOrder(buyer.ctx, await cardOrder({ ...buyer, total }))) };
}

const draftOf = (effect: PromotionEffect, over: Partial<PromotionTerms> = {}): PromotionTerms => ({
  name: { en: "Draft" },
  trigger: "AUTOMATIC",
  status: "DRAFT",
  startsAt: null,
  endsAt: null,
  priority: 0,
  stacking: "STACKABLE",
  exclusionGroup: null,
  conditions: [],
  effect,
  usageLimit: null,
  perCustomerLimit: null,
  ...over,
});
const percent = (basisPoints: number): PromotionEffect => ({ kind: "PERCENT", basisPoints, goods: all });
const run = (draft: PromotionTerms | null, over: object = {}) =>
  simulate(ctx, {
    from: "2020-01-01T00:00:00Z",
    until: "2100-01-01T00:00:00Z",
    draft,
    assumeCode: true,
    floor: 1000,
    ...over,
  });

describe("replay", () => {
  test("by the rules of then every order costs what it did, whatever promoted it", async () => {
    const { variant: gift } = await make.product({ variants: [{ stock: 9 }] });
    await make.promotion({ codes: ["TENTH"] });
    await make.promotion({ codes: ["SENT"], effect: { kind: "FREE_SHIPPING" } });
    await make.promotion({ codes: ["GIVEN"], effect: { kind: "GIFT", variantId: gift.id, quantity: 1 } });
    const orders = [await buy(), await buy("TENTH"), await buy("SENT"), await buy("GIVEN")];
    const found = await run(null);
    expect(found).toMatchObject({ orders: orders.length, changed: 0, warned: 0, rows: [], more: false });
    const sum = orders.reduce((total, order) => total + order.total, 0);
    expect(found.totals).toEqual([{ currency: "MAD", orders: 4, changed: 0, before: sum, after: sum }]);
  });

  test("with a draft: who would have paid what, and nothing is written", async () => {
    const before = await db.promotion.count();
    const { number } = await buy();
    const found = await run(draftOf(percent(2000)));
    expect(found.rows.find((row) => row.number === number)).toMatchObject({
      before: 23_500,
      after: 19_500,
      promotions: [{ en: "Draft" }],
      flags: [],
    });
    expect(await db.promotion.count()).toBe(before);
    expect((await run(null)).changed).toBe(0);
  });

  test("a saved promotion as edited: its draft stands for it", async () => {
    const { id } = await make.promotion({ effect: percent(1000), exclusionGroup: "edited" });
    const { number, total } = await buy();
    expect(total).toBe(21_500);
    const edited = { ...draftOf(percent(5000)), id };
    expect((await run(edited)).rows.find((row) => row.number === number)).toMatchObject({ after: 13_500 });
    await db.promotion.update({ where: { id }, data: { status: "PAUSED" } });
    await db.$transaction(bumpPricingRules);
    // The order had it, and wouldn't any more.
    expect((await run(null)).rows).toMatchObject([{ number, before: 21_500, after: 23_500 }]);
  });

  test("conditions, limits, codes and the period count; a cancelled order doesn't", async () => {
    const { number, productId } = await buy();
    const onlyIt: GoodsFilter = { of: "PRODUCTS", ids: [productId] };
    const changedBy = async (draft: PromotionTerms, over: object = {}) => (await run(draft, over)).changed;
    const baseline = (await run(null)).changed;
    expect(await changedBy(draftOf({ kind: "PERCENT", basisPoints: 1000, goods: onlyIt }))).toBe(
      baseline + 1,
    );
    const once = draftOf({ kind: "PERCENT", basisPoints: 1000, goods: onlyIt }, { usageLimit: 1 });
    expect(await changedBy(once)).toBe(baseline + 1);
    const { orders } = await run(null);
    expect(await changedBy(draftOf(percent(1000), { usageLimit: 2 }))).toBeLessThanOrEqual(baseline + 2);
    const coded = draftOf(percent(1000), { trigger: "CODE" });
    expect(await changedBy(coded, { assumeCode: false })).toBe(baseline);
    expect(await changedBy(coded)).toBeGreaterThan(baseline + 1);
    expect((await run(null, { from: "2100-01-01T00:00:00Z" })).orders).toBe(0);
    await cancelByStaff(ctx, { number });
    expect((await run(null)).orders).toBe(orders - 1);
  });
});

describe("goods given away", () => {
  test("the planted one is found: by the replay, and by the check of the pair", async () => {
    const planted = await make.promotion({
      name: "Planted",
      effect: { kind: "AMOUNT", amounts: { MAD: 15_000 }, goods: all },
      conditions: [{ kind: "AMOUNT", min: { MAD: 20_000 }, goods: all }],
    });
    const { number } = await buy();
    const fine = await run(null);
    expect(fine.warned).toBe(0);
    expect(fine.checks.filter(({ names }) => names.some(({ en }) => en === "Planted"))).toEqual([]);
    // Half off for itself is fine too: together they leave nothing of 200.00.
    const found = await run(draftOf(percent(5000), { priority: -1, name: { en: "Half" } }));
    const row = found.rows.find((one) => one.number === number);
    expect(row).toMatchObject({ flags: ["OVER_WHOLE"], after: 6000 });
    const both = await run(draftOf(percent(5000), { priority: 1, name: { en: "Half" } }));
    expect(both.rows.find((one) => one.number === number)).toMatchObject({
      before: 8500,
      after: 3500,
      flags: ["ORDER_FREE", "OVER_WHOLE"],
    });
    expect(both.checks).toEqual([
      {
        names: [{ en: "Half" }, { en: "Planted", fr: "Planted", ar: "Planted" }],
        currency: "MAD",
        value: 20_000,
        paid: 0,
        flags: ["ORDER_FREE", "OVER_WHOLE"],
      },
    ]);
    await db.promotion.update({ where: { id: planted.id }, data: { status: "PAUSED" } });
    await db.$transaction(bumpPricingRules);
  });

  test("a pair that can't meet isn't one: exclusive, of one group, or at other times", async () => {
    const rival = (over: object) =>
      make.promotion({ name: "Rival", effect: { kind: "PERCENT", basisPoints: 9500, goods: all }, ...over });
    const half = (over: Partial<PromotionTerms> = {}) => draftOf(percent(9600), over);
    const pairs = async (draft: PromotionTerms) =>
      (await run(draft, { floor: 100 })).checks.filter(
        ({ names }) => names.length === 2 && names.some(({ en }) => en === "Rival"),
      ).length;
    const { id } = await rival({ exclusionGroup: "g" });
    expect(await pairs(half())).toBe(1);
    expect(await pairs(half({ exclusionGroup: "g" }))).toBe(0);
    expect(await pairs(half({ stacking: "EXCLUSIVE" }))).toBe(0);
    await db.promotion.update({
      where: { id },
      data: { conditions: [{ kind: "COUNTRY", countries: ["FR"] }] },
    });
    await db.$transaction(bumpPricingRules);
    expect(await pairs(half({ conditions: [{ kind: "COUNTRY", countries: ["MA"] }] }))).toBe(0);
    expect(await pairs(half({ conditions: [{ kind: "COUNTRY", countries: ["FR"] }] }))).toBe(1);
  });

  test("buy one, get one free is what it says; a line for nothing by anything else is a warning", async () => {
    const { number, productId } = await buy();
    const goods: GoodsFilter = { of: "PRODUCTS", ids: [productId] };
    const one = { buy: goods, buyQuantity: 1, get: goods, getQuantity: 1, basisPoints: 10_000 };
    const flags = async (effect: PromotionEffect) =>
      (await run(draftOf(effect))).rows.find((row) => row.number === number)?.flags;
    expect(await flags({ kind: "BUY_X_GET_Y", ...one })).toEqual([]);
    expect(await flags({ kind: "PERCENT", basisPoints: 10_000, goods })).toEqual(["ORDER_FREE"]);
    expect(await flags({ kind: "PERCENT", basisPoints: 9100, goods })).toEqual(["BELOW_FLOOR"]);
  });
});
