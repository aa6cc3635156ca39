import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { applyCode } from "../cart/apply-code.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { addLine } from "../cart/add-line.ts";
import { getCart } from "../cart/get-cart.ts";
import { mergeCarts } from "../cart/merge-carts.ts";
import { removeCode } from "../cart/remove-code.ts";
import {
  cardOrder,
  cards,
  makeShipping,
  orderOf,
  readyShopper,
  type ReadyShopper,
  refusals,
  shopCore,
} from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { resumePayment } from "../checkout/resume-payment.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { resolveChallenge } from "../ports/test-gateway/challenge.ts";
import { bumpPricingRules } from "./bump-pricing-rules.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
const all = { of: "ALL" } as const;

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

describe("a code in the cart", () => {
  test("takes off what it says, until it is taken out", async () => {
    await make.promotion({ codes: ["TENOFF"] });
    const { ctx } = await shopperWith(null);
    const applied = await applyCode(ctx, { ...market, code: "TENOFF" });
    expect(applied).toMatchObject({ subtotal: 20_000, discountTotal: 2000, total: 21_500 });
    expect(applied.codes).toEqual([{ code: "TENOFF", problem: null }]);
    expect(await removeCode(ctx, { ...market, code: "TENOFF" })).toMatchObject({ total: 23_500, codes: [] });
  });

  test("is refused with the reason: unknown, of a draft, expired, paused, used up", async () => {
    const past = new Date(Date.now() - 1000);
    await make.promotion({ codes: ["DRAFTED"], status: "DRAFT" });
    await make.promotion({ codes: ["ENDED"], endsAt: past });
    await make.promotion({ codes: ["PAUSED"], status: "PAUSED" });
    const { id } = await make.promotion({ codes: [{ code: "SPENT", usageLimit: 1 }] });
    await place(await shopperWith("SPENT"));
    expect(await usesOf(id)).toBe(1);
    const { ctx } = await shopperWith(null);
    const why = async (code: string) =>
      refusals(await Promise.allSettled([applyCode(ctx, { ...market, code })]));
    for (const code of ["NOSUCH", "DRAFTED", "ENDED", "PAUSED", "SPENT"])
      expect(await why(code), code).toEqual(["CODE_REFUSED"]);
    await expect(applyCode(ctx, { ...market, code: "NOSUCH" })).rejects.toMatchObject({
      details: { problem: { kind: "CODE_UNKNOWN" } },
    });
    await expect(applyCode(ctx, { ...market, code: "SPENT" })).rejects.toMatchObject({
      details: { problem: { kind: "CODE_EXHAUSTED" } },
    });
    expect((await getCart(ctx, market)).codes).toEqual([]);
  });

  test("stays with what is missing while the shopper can still meet it", async () => {
    const conditions = [{ kind: "AMOUNT" as const, min: { MAD: 30_000 }, goods: all }];
    await make.promotion({ codes: ["BIG"], conditions });
    const { ctx } = await shopperWith("BIG");
    const [kept] = (await getCart(ctx, market)).codes;
    expect(kept).toEqual({
      code: "BIG",
      problem: { kind: "CODE_CONDITIONS", condition: "AMOUNT", missing: 10_000 },
    });
    const { variant } = await make.product();
    const after = await addLine(ctx, { ...market, variantId: variant.id, quantity: 1 });
    expect(after).toMatchObject({ discountTotal: 3000, codes: [{ problem: null }] });
  });

  test("comes along when the guest signs in, into a new cart or one that is there", async () => {
    await make.promotion({ codes: ["MINE"] });
    const user = await make.user();
    const { ctx } = await shopperWith("MINE");
    const { variant } = await make.product();
    await addLine(browser(core, user.id), { ...market, variantId: variant.id, quantity: 1 });
    await mergeCarts(db, { tokenHash: ctx.shopper.tokenHash ?? "", userId: user.id });
    expect((await getCart(browser(core, user.id), market)).codes).toMatchObject([{ code: "MINE" }]);
  });
});

describe("rules that change", () => {
  test("are seen by the next call of every process, also inside the lock", async () => {
    const shopper = await shopperWith(null);
    const { id } = await make.promotion({ effect: { kind: "PERCENT", basisPoints: 5000, goods: all } });
    await expect(place(shopper)).rejects.toMatchObject({
      code: "PRICE_CHANGED",
      details: { expected: 23_500, actual: 13_500 },
    });
    await db.$transaction(async (tx) => {
      await tx.promotion.update({ where: { id }, data: { status: "PAUSED" } });
      await bumpPricingRules(tx);
    });
    expect(await getCart(shopper.ctx, market)).toMatchObject({ total: 23_500 });
    expect(await place(shopper)).toMatchObject({ status: "placed" });
  });

  test("don't change what a shopper at the bank has agreed to pay", async () => {
    const { id } = await make.promotion({ codes: ["FROZEN"] });
    const shopper = await shopperWith("FROZEN");
    const input = await cardOrder(shopper, { card: cards.challenge });
    await placeOrder(shopper.ctx, input);
    await db.promotion.update({
      where: { id },
      data: { effect: { kind: "PERCENT", basisPoints: 1, goods: all } },
    });
    await db.$transaction(bumpPricingRules);
    await db.variantPrice.updateMany({ data: { amount: { increment: 1 } } });
    const payment = await db.payment.findFirstOrThrow({ where: { idempotencyKey: input.idempotencyKey } });
    const charge = await db.testGatewayCharge.findUniqueOrThrow({ where: { idempotencyKey: payment.id } });
    await resolveChallenge(db, charge.id, true);
    const { number } = orderOf(await resumePayment(shopper.ctx, input));
    const order = await db.order.findUniqueOrThrow({ where: { number }, include: { lines: true } });
    expect(order).toMatchObject({ subtotal: 20_000, discountTotal: 2000, total: 21_500 });
    expect(order.lines).toMatchObject([{ discount: 2000, taxRate: 2000 }]);
    await db.variantPrice.updateMany({ data: { amount: { decrement: 1 } } });
    expect(await checkInvariants(db)).toEqual([]);
  });
});

test("a gift is put in, taken off the shelf and written into the order", async () => {
  const { variant: gift } = await make.product({ variants: [{ stock: 1 }] });
  const { id } = await make.promotion({
    codes: ["PRESENT"],
    effect: { kind: "GIFT", variantId: gift.id, quantity: 1 },
  });
  const shopper = await shopperWith("PRESENT");
  const view = await getCart(shopper.ctx, market);
  expect(view.lines.at(-1)).toMatchObject({ gift: true, sku: gift.sku, discount: 10_000, total: 10_000 });
  const { number } = orderOf(await place(shopper));
  const order = await db.order.findUniqueOrThrow({ where: { number }, include: { lines: true } });
  expect(order).toMatchObject({ subtotal: 30_000, discountTotal: 10_000, total: 23_500 });
  expect(order.lines).toHaveLength(2);
  const late = await shopperWith(null);
  const after = await applyCode(late.ctx, { ...market, code: "PRESENT" });
  expect(after.codes).toEqual([{ code: "PRESENT", problem: { kind: "CODE_NO_GOODS" } }]);
  expect(await db.promotionRedemption.count({ where: { promotionId: id, cancelledAt: null } })).toBe(1);
  expect(await checkInvariants(db)).toEqual([]);
});
