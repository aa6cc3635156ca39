import { asDomainError, type DraftView } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { getCart } from "../cart/get-cart.ts";
import { market } from "../cart/cart.fixture.ts";
import { address, cardToken, makeShipping, newKey, orderOf, shopCore } from "../checkout/checkout.fixture.ts";
import { getCheckout } from "../checkout/get-checkout.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { changeDraft } from "./change-draft.ts";
import { completeDraft } from "./complete-draft.ts";
import { createDraft } from "./create-draft.ts";
import { deleteDraft } from "./delete-draft.ts";
import { draftTable } from "./draft-table.ts";
import { asDraft } from "./draft-shopper.ts";
import { getDraft } from "./get-draft.ts";
import { draftOfLink, payLink } from "./pay-link.ts";
import { sendDraft } from "./send-draft.ts";

const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
const core = shopCore(db);
const staff = await staffContext(db, "ADMIN", core);
beforeAll(() => makeShipping(db));

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => asDomainError(error)?.code ?? error,
  );
const customer = {
  kind: "CUSTOMER",
  email: "salma@example.test",
  shippingAddress: address,
  billingAddress: null,
} as const;

/** Two units at 100.00 of a product with five, with delivery: 235.00. */
async function ready(): Promise<{ draft: DraftView; variantId: string }> {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000 } }] });
  const { number } = await createDraft(staff, market);
  const change = (wanted: Parameters<typeof changeDraft>[1]["change"]) =>
    changeDraft(staff, { number, change: wanted });
  await change({ kind: "ADD", variantId: variant.id, quantity: 2 });
  await change(customer);
  return { draft: await change({ kind: "SHIPPING", methodCode: "standard" }), variantId: variant.id };
}

const send = async (number: number, days = 7) => {
  const { url } = await sendDraft(staff, { number, mail: true, days });
  return url.split("/pay/")[1] ?? "";
};

async function pay(token: string, expectedTotal: number, key = newKey()) {
  const { id } = await draftOfLink(core, token, { late: false });
  const payment = { method: "card" as const, token: await cardToken(core) };
  return placeOrder(asDraft(core, id), { ...market, idempotencyKey: key, expectedTotal, payment });
}

describe("a draft", () => {
  it("is put together by staff, paid by its customer at the link, and is then an order", async () => {
    const { draft } = await ready();
    expect(draft.cart.total).toBe(23_500);
    const token = await send(draft.number);
    expect(await payLink(core, { token })).toMatchObject({ state: "OPEN", number: `D-${draft.number}` });
    const { number } = orderOf(await pay(token, 23_500));
    expect(await staffOrder(staff, { number })).toMatchObject({ state: "PAID", total: 23_500 });
    expect(await payLink(core, { token })).toEqual({ state: "PAID" });
    const { items } = await draftTable(core, { limit: 1 });
    expect(items).toMatchObject([{ number: draft.number, state: "ORDERED", orderNumber: number }]);
    const mail = await db.mailMessage.findFirst({ where: { template: "draft_payment" } });
    expect(mail?.recipient).toBe("salma@example.test");
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is paid once, however many try at once, and again with another key is refused", async () => {
    const { draft } = await ready();
    const token = await send(draft.number);
    const key = newKey();
    const payment = { method: "card" as const, token: await cardToken(core) };
    const { id } = await draftOfLink(core, token, { late: false });
    const input = { ...market, idempotencyKey: key, expectedTotal: 23_500, payment };
    const results = await Promise.all(Array.from({ length: 8 }, () => placeOrder(asDraft(core, id), input)));
    const numbers = new Set(results.map((result) => orderOf(result).number));
    expect(numbers.size).toBe(1);
    expect(await codeOf(pay(token, 23_500))).toBe("CART_ALREADY_ORDERED");
    expect(await codeOf(changeDraft(staff, { number: draft.number, change: { kind: "ACCEPT" } }))).toBe(
      "ILLEGAL_TRANSITION",
    );
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("has one link at a time, that ends, and of which the database holds no more than a hash", async () => {
    const { draft } = await ready();
    const first = await send(draft.number);
    const second = await send(draft.number, 1);
    expect(await payLink(core, { token: first })).toEqual({ state: "EXPIRED" });
    expect(await codeOf(draftOfLink(core, first, { late: false }))).toBe("PAY_LINK_EXPIRED");
    expect(await codeOf(draftOfLink(core, second, { late: false }))).toBe("done");
    const [row] = await db.cart.findMany({ where: { draftNumber: draft.number } });
    expect(JSON.stringify(row)).not.toContain(second);
    core.later(2 * 86_400_000);
    expect(await payLink(core, { token: second })).toEqual({ state: "EXPIRED" });
    expect(await codeOf(draftOfLink(core, second, { late: false }))).toBe("PAY_LINK_EXPIRED");
    expect(await codeOf(draftOfLink(core, second, { late: true }))).toBe("done");
  });

  it("costs what staff agreed on, which the order's trace tells; the price of the goods is as before", async () => {
    const { draft } = await ready();
    const { number } = draft;
    const lineId = draft.cart.lines[0]?.id ?? "";
    const priced = await changeDraft(staff, {
      number,
      change: { kind: "PRICE", lineId, amount: 8000, reason: "Scratched" },
    });
    expect(priced.cart.lines).toMatchObject([
      { unitPrice: 8000, override: { usual: 10_000, reason: "Scratched" } },
    ]);
    const order = orderOf(await pay(await send(number), 19_500));
    const { trace, total } = await staffOrder(staff, { number: order.number });
    expect(total).toBe(19_500);
    expect(trace).toContainEqual(
      expect.objectContaining({ kind: "override", usual: 10_000, reason: "Scratched" }),
    );
    expect(await codeOf(changeDraft(staff, { number, change: { kind: "NOTE", note: "late" } }))).toBe(
      "ILLEGAL_TRANSITION",
    );
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is marked as ordered by hand, paid or due, with a total that staff have seen, once", async () => {
    const { draft } = await ready();
    const complete = (expectedTotal: number) =>
      completeDraft(staff, { number: draft.number, method: "bank_transfer", received: true, expectedTotal });
    expect(await codeOf(complete(20_000))).toBe("PRICE_CHANGED");
    const answers = await Promise.all([codeOf(complete(23_500)), codeOf(complete(23_500))]);
    expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
    expect(answers.find((answer) => answer !== "done")).toMatch(/CART_ALREADY_ORDERED|ILLEGAL_TRANSITION/);
    const done = await getDraft(staff, { number: draft.number });
    const order = await staffOrder(staff, { number: done.orderNumber ?? 0 });
    expect(order).toMatchObject({
      state: "PAID",
      payments: [{ provider: "bank_transfer", state: "CAPTURED" }],
    });
    expect(order.events[0]).toMatchObject({ type: "PLACED", actorKind: "STAFF" });
    const { draft: other } = await ready();
    const due = await completeDraft(staff, {
      number: other.number,
      method: "cash_on_delivery",
      received: false,
      expectedTotal: 23_500,
    });
    expect(await staffOrder(staff, { number: due.orderNumber ?? 0 })).toMatchObject({ state: "PENDING" });
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("gives back what was charged for a draft that staff changed while its customer paid", async () => {
    const { draft, variantId } = await ready();
    const token = await send(draft.number);
    const { id } = await draftOfLink(core, token, { late: false });
    const payment = { method: "card" as const, token: await cardToken(core, "4000 0025 0000 3155") };
    const input = { ...market, idempotencyKey: newKey(), expectedTotal: 23_500, payment };
    expect(await placeOrder(asDraft(core, id), input)).toMatchObject({ status: "action_required" });
    await changeDraft(staff, { number: draft.number, change: { kind: "ADD", variantId, quantity: 1 } });
    expect(orderOf(await pay(token, 33_500)).number).toBeGreaterThan(0);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is nobody's cart: its customer's own stays apart, and one thrown away leaves nothing", async () => {
    const user = await make.user();
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const { number } = await createDraft(staff, market);
    await changeDraft(staff, { number, change: { kind: "ADD", variantId: variant.id, quantity: 1 } });
    const named = await changeDraft(staff, { number, change: { ...customer, email: user.email } });
    expect(named.account).toBe(user.name);
    const own = { ...core, shopper: { userId: user.id, tokenHash: null, ip: null, issueToken: () => "" } };
    expect((await getCart(own, market)).lines).toEqual([]);
    expect((await getCheckout(own, market)).cart.lines).toEqual([]);
    const token = await codeOf(sendDraft(staff, { number, mail: false, days: 7 }));
    expect(token).toBe("CHECKOUT_INCOMPLETE");
    await deleteDraft(staff, { number });
    expect(await codeOf(changeDraft(staff, { number, change: { kind: "ACCEPT" } }))).toBe("NOT_FOUND");
    expect(await checkInvariants(db)).toEqual([]);
  });
});
