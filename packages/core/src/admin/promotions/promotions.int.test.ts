import { SavePromotionInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { applyCode } from "../../cart/apply-code.ts";
import { market } from "../../cart/cart.fixture.ts";
import { getCart } from "../../cart/get-cart.ts";
import { cardOrder, makeShipping, orderOf, readyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { recordTimeline } from "../audit/record-timeline.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { addCode } from "./add-code.ts";
import { listPromotions } from "./list-promotions.ts";
import { getPromotion } from "./read-promotion.ts";
import { savePromotion } from "./save-promotion.ts";
import { deletePromotion, restorePromotion } from "./set-promotion-deleted.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
const ctx = await staffContext(db, "ADMIN", core);
const all = { of: "ALL" } as const;

beforeAll(() => makeShipping(db));

const terms = (over: object = {}) =>
  SavePromotionInput.parse({
    name: { en: "Ten off" },
    trigger: "AUTOMATIC",
    status: "ACTIVE",
    startsAt: null,
    endsAt: null,
    priority: 0,
    stacking: "STACKABLE",
    exclusionGroup: "test",
    conditions: [],
    effect: { kind: "PERCENT", basisPoints: 1000, goods: all },
    usageLimit: null,
    perCustomerLimit: null,
    ...over,
  });
const edited = (saved: { id: string; version: number }, over: object = {}) =>
  terms({ id: saved.id, version: saved.version, ...over });

/** A shopper with two units: 235.00 with shipping. */
async function shopper() {
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  return readyShopper(core, [[variant.id, 2]]);
}

describe("a promotion that staff make", () => {
  test("is in the next cart, and out of it when it is paused, deleted and restored", async () => {
    const { ctx: buyer } = await shopper();
    const total = async () => (await getCart(buyer, market)).total;
    expect(await total()).toBe(23_500);
    const saved = await savePromotion(ctx, terms());
    expect(await total()).toBe(21_500);
    const paused = await savePromotion(ctx, edited(saved, { status: "PAUSED" }));
    expect(await total()).toBe(23_500);
    const on = await savePromotion(ctx, edited(paused));
    await deletePromotion(ctx, { id: on.id });
    expect(await total()).toBe(23_500);
    const back = await restorePromotion(ctx, { id: on.id });
    expect(await total()).toBe(21_500);
    await savePromotion(ctx, edited(back, { status: "PAUSED" }));
    const { items } = await recordTimeline(ctx, { entity: "promotion", entityId: saved.id, limit: 20 });
    expect(items.map(({ action }) => action)).toEqual([
      "promotion.update",
      "promotion.restore",
      "promotion.delete",
      "promotion.update",
      "promotion.update",
      "promotion.create",
    ]);
  });

  test("two people: the second is told, may overwrite, and saves again without asking", async () => {
    const saved = await savePromotion(ctx, terms({ status: "DRAFT" }));
    const mine = await savePromotion(ctx, edited(saved, { status: "DRAFT", priority: 1 }));
    await expect(savePromotion(ctx, edited(saved, { status: "DRAFT", priority: 2 }))).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
      details: { currentVersion: mine.version },
    });
    const over = edited(saved, { status: "DRAFT", priority: 2, overwrite: true });
    expect(await savePromotion(ctx, over)).toMatchObject({ priority: 2 });
  });

  test("is refused where its rules name what isn't there", async () => {
    const id = "019ac000-0000-7000-8000-000000000001";
    const named = (of: string) => ({ effect: { kind: "PERCENT", basisPoints: 1, goods: { of, ids: [id] } } });
    const wrong = {
      product: named("PRODUCTS"),
      category: named("CATEGORIES"),
      collection: named("COLLECTIONS"),
      customerGroup: { conditions: [{ kind: "CUSTOMER_GROUP", ids: [id] }] },
      variant: { effect: { kind: "GIFT", variantId: id, quantity: 1 } },
    };
    for (const [entity, over] of Object.entries(wrong))
      await expect(savePromotion(ctx, terms(over)), entity).rejects.toMatchObject({
        code: "NOT_FOUND",
        details: { entity },
      });
    const { id: productId } = await make.product();
    const goods = { of: "PRODUCTS", ids: [productId] };
    const fine = terms({ status: "DRAFT", effect: { kind: "PERCENT", basisPoints: 1, goods } });
    expect((await savePromotion(ctx, fine)).products).toMatchObject([{ id: productId }]);
  });

  test("keeps a limit that its uses allow, and stays by code while it has codes", async () => {
    const saved = await savePromotion(ctx, terms({ trigger: "CODE", usageLimit: 5 }));
    const { version } = await addCode(ctx, { id: saved.id, code: "LIMITED", usageLimit: null });
    for (let order = 0; order < 2; order += 1) {
      const buyer = await shopper();
      const { total } = await applyCode(buyer.ctx, { ...market, code: "LIMITED" });
      orderOf(await placeOrder(buyer.ctx, await cardOrder({ ...buyer, total })));
    }
    expect(await getPromotion(ctx, { id: saved.id })).toMatchObject({
      uses: 2,
      counted: 2,
      given: [{ currency: "MAD", amount: 4000 }],
      codes: { total: 1, used: 1 },
    });
    const change = (over: object) =>
      savePromotion(ctx, edited({ ...saved, version }, { trigger: "CODE", ...over }));
    await expect(change({ usageLimit: 1 })).rejects.toMatchObject({
      code: "INVALID_PROMOTION",
      details: { reason: "LIMIT_BELOW_USES", count: 2 },
    });
    await expect(change({ trigger: "AUTOMATIC" })).rejects.toMatchObject({
      details: { reason: "HAS_CODES", count: 1 },
    });
    expect(await change({ usageLimit: 2 })).toMatchObject({ usageLimit: 2 });
  });

  test.each([
    ["without a name in English", { name: { fr: "Dix" } }],
    ["that ends before it begins", { startsAt: "2026-11-28T00:00:00Z", endsAt: "2026-11-27T00:00:00Z" }],
    ["of more than all", { effect: { kind: "PERCENT", basisPoints: 10_001, goods: all } }],
    ["of no amount in any currency", { effect: { kind: "AMOUNT", amounts: {}, goods: all } }],
    ["of a negative amount", { effect: { kind: "AMOUNT", amounts: { MAD: -1 }, goods: all } }],
    ["with a limit of nothing", { usageLimit: 0 }],
  ])("%s isn't one", (_, over) => {
    expect(SavePromotionInput.safeParse({ ...terms(), ...over }).success).toBe(false);
  });
});

describe("listPromotions", () => {
  test("shows them by state, name and code, in pages of one order", async () => {
    const soon = new Date(core.clock.now().getTime() + 60_000).toISOString();
    const past = new Date(core.clock.now().getTime() - 60_000).toISOString();
    const named = (name: string, over: object = {}) =>
      savePromotion(ctx, terms({ name: { en: name }, ...over }));
    const planned = await named("Listed planned", { startsAt: soon });
    const ended = await named("Listed ended", { endsAt: past });
    const off = await named("Listed off", { status: "PAUSED" });
    const running = await named("Listed running", { trigger: "CODE" });
    await addCode(ctx, { id: running.id, code: "FINDME", usageLimit: null });
    const find = (input: object) => listPromotions(ctx, { query: "listed", limit: 10, ...input });
    const ids = async (input: object) => (await find(input)).items.map(({ id }) => id);
    expect(await ids({ state: "PLANNED" })).toEqual([planned.id]);
    expect(await ids({ state: "ENDED" })).toEqual([ended.id]);
    expect(await ids({ state: "OFF" })).toEqual([off.id]);
    expect(await ids({ state: "RUNNING" })).toEqual([running.id]);
    expect(await ids({ query: "findme" })).toEqual([running.id]);
    expect((await find({ query: "findme" })).items).toMatchObject([{ code: "FINDME", codes: 1, uses: 0 }]);
    expect(await ids({ query: "%" })).toEqual([]);
    const first = await find({ limit: 3 });
    expect(first.total).toBe(4);
    const second = await find({ limit: 3, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
      [running, off, ended, planned].map(({ id }) => id),
    );
    await deletePromotion(ctx, { id: off.id });
    expect(await ids({ deleted: true })).toEqual([off.id]);
    expect(await ids({ state: "OFF" })).toEqual([]);
  });
});
