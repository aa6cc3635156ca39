import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { browser, market } from "../cart/cart.fixture.ts";
import { address, cardOrder, cashOrder, orderOf, readyShopper } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { setAddress } from "../checkout/set-address.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { getOrder } from "../orders/get-order.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { rebuildState } from "../orders/rebuild-state.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { approveOrder } from "./approve-order.ts";
import { rejectOrder } from "./reject-order.ts";
import { reviewTable } from "./review-table.ts";

const { db } = await testDb();
const make = factories(db);
const { core, staff, moves } = await orderDesk(db, make);
const onHand = async (variantId: string) =>
  (await db.stockLevel.findFirstOrThrow({ where: { variantId } })).onHand;
let people = 0;
/** Not one of the published numbers, which are everybody's. */
const shared = "4111 1111 1111 1111";

interface Odd {
  by?: "card" | "cash";
  ip?: string;
  email?: string;
  billing?: string;
  card?: string;
}

async function placed({ by = "card", ip, email, billing, card }: Odd = {}) {
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  const shopper = await readyShopper(core, [[variant.id, 2]]);
  people += 1;
  shopper.ctx.shopper.ip = ip ?? `198.51.100.${people}`;
  await setAddress(shopper.ctx, {
    ...market,
    email: email ?? `buyer${people}@example.test`,
    shippingAddress: address,
    billingAddress: billing === undefined ? null : { ...address, country: "FR" },
  });
  const number = card ?? `4000 0000 0000 ${String(people).padStart(3, "0")}`;
  const input =
    by === "cash" ? cashOrder(shopper) : await cardOrder(shopper, { card: withCheckDigit(number) });
  return { ...orderOf(await placeOrder(shopper.ctx, input)), variant, shopper };
}

/** A card of one's own for each buyer: 15 digits and the one that Luhn's check wants. */
function withCheckDigit(number: string): string {
  const digits = number.replaceAll(" ", "");
  if (digits.length === 16) return digits;
  const sum = digits.split("").reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const suspicious = { email: "x@mailinator.com", billing: "FR" } as const;
const riskOf = async (number: number) => {
  const { reviewState, risk } = await staffOrder(staff, { number });
  return { reviewState, kinds: risk?.reasons.map(({ kind }) => kind) ?? [] };
};

beforeEach(async () => {
  await db.payment.updateMany({ data: { createdAt: new Date(0) } });
  await db.order.updateMany({ data: { placedAt: new Date(0) } });
});

describe("what is held", () => {
  test("an ordinary order isn't; a bad e-mail with foreign billing is, paid by card or on delivery", async () => {
    expect(await riskOf((await placed()).number)).toEqual({ reviewState: "NONE", kinds: [] });
    const want = { reviewState: "HELD", kinds: ["COUNTRY_MISMATCH", "DISPOSABLE_EMAIL"] };
    expect(await riskOf((await placed(suspicious)).number)).toEqual(want);
    expect(await riskOf((await placed({ ...suspicious, by: "cash" })).number)).toEqual(want);
  });

  test("the sixth order with one card, whoever and wherever its buyers are", async () => {
    for (let at = 0; at < 5; at += 1)
      expect((await riskOf((await placed({ card: shared })).number)).reviewState).toBe("NONE");
    expect(await riskOf((await placed({ card: shared })).number)).toEqual({
      reviewState: "HELD",
      kinds: ["MANY_BY_CARD"],
    });
    expect(await riskOf((await placed()).number)).toEqual({ reviewState: "NONE", kinds: [] });
  });

  test("the sixth order of one e-mail is noted; with a busy network address it is held", async () => {
    const one = { email: "often@example.test", ip: "203.0.113.50" };
    for (let at = 0; at < 5; at += 1) await placed(one);
    expect((await riskOf((await placed(one)).number)).kinds).toEqual(["MANY_BY_EMAIL"]);
    await db.setting.create({ data: { key: "settings.fraud", value: { perAddress: 3 } } });
    expect(await riskOf((await placed(one)).number)).toEqual({
      reviewState: "HELD",
      kinds: ["MANY_BY_EMAIL", "MANY_BY_ADDRESS"],
    });
    await db.setting.delete({ where: { key: "settings.fraud" } });
  });

  test("no network address is kept as it is", async () => {
    await placed({ ip: "203.0.113.77" });
    const kept = await db.payment.findMany({ where: { addressHash: { contains: "203.0.113" } } });
    expect(kept).toEqual([]);
    expect(await db.payment.count({ where: { addressHash: { not: null } } })).toBeGreaterThan(0);
  });
});

describe("a held order", () => {
  test("is not sent before it is approved; its buyer learns no reason", async () => {
    const { number, key } = await placed(suspicious);
    await moves.PROCESSING(number);
    await expect(moves.SHIPPED(number)).rejects.toMatchObject({ code: "ORDER_HELD" });
    expect((await staffOrder(staff, { number })).actions).not.toContain("ship");
    const seen = await getOrder(browser(core), { number, key });
    expect(seen.inReview).toBe(true);
    expect(JSON.stringify(seen)).not.toMatch(/risk|DISPOSABLE|MISMATCH/);
    const view = await approveOrder(staff, { number, note: "called back" });
    expect(view).toMatchObject({ reviewState: "CLEARED", state: "PROCESSING" });
    expect(view.events.at(-1)).toMatchObject({ type: "REVIEW", review: "CLEARED", note: "called back" });
    expect((await moves.SHIPPED(number)).state).toBe("SHIPPED");
    expect((await getOrder(browser(core), { number, key })).inReview).toBe(false);
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("is cancelled when rejected: stock and money go back, once", async () => {
    const { number, variant } = await placed(suspicious);
    expect(await onHand(variant.id)).toBe(3);
    const answers = await Promise.allSettled([1, 2, 3].map(() => rejectOrder(staff, { number })));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const view = await staffOrder(staff, { number });
    expect(view).toMatchObject({ state: "CANCELLED", reviewState: "REJECTED", refunded: 23_500 });
    expect(await onHand(variant.id)).toBe(5);
    await expect(approveOrder(staff, { number })).rejects.toMatchObject({ code: "NOT_HELD" });
    expect(rebuildState(view.events)).toBe("CANCELLED");
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("whose money is only held is known by its card, too; not taken by sending it, and let go of when rejected", async () => {
    await db.setting.create({ data: { key: "settings.payments", value: { capture: "MANUAL" } } });
    for (let at = 0; at < 5; at += 1) await placed({ card: shared });
    const { number } = await placed({ card: shared });
    expect(await riskOf(number)).toEqual({ reviewState: "HELD", kinds: ["MANY_BY_CARD"] });
    await moves.CONFIRMED(number);
    await moves.PROCESSING(number);
    await expect(moves.SHIPPED(number)).rejects.toMatchObject({ code: "ORDER_HELD" });
    expect(await staffOrder(staff, { number })).toMatchObject({ payments: [{ state: "AUTHORIZED" }] });
    expect(await rejectOrder(staff, { number })).toMatchObject({ payments: [{ state: "VOIDED" }] });
    await db.setting.delete({ where: { key: "settings.payments" } });
    expect(await checkInvariants(db)).toEqual([]);
  });

  test("one that nobody doubted has nothing to approve", async () => {
    const { number } = await placed();
    await expect(approveOrder(staff, { number })).rejects.toMatchObject({ code: "NOT_HELD" });
  });
});

test("the queue holds what waits, newest first, by pages", async () => {
  await db.order.updateMany({ where: { reviewState: "HELD" }, data: { reviewState: "CLEARED" } });
  const first = await placed(suspicious);
  const second = await placed(suspicious);
  const top = await reviewTable(staff, { state: "HELD", limit: 1 });
  expect(top).toMatchObject({ total: 2, items: [{ number: second.number, risk: { score: 70 } }] });
  const rest = await reviewTable(staff, { state: "HELD", limit: 1, cursor: top.nextCursor ?? "" });
  expect(rest).toMatchObject({ items: [{ number: first.number }], nextCursor: null });
  await rejectOrder(staff, { number: first.number });
  expect(await reviewTable(staff, { state: "HELD", limit: 50 })).toMatchObject({ total: 1 });
  expect((await reviewTable(staff, { state: "REJECTED", limit: 50 })).items[0]?.number).toBe(first.number);
});
