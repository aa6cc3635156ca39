import { asDomainError, type IssueGiftCardInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { market } from "../cart/cart.fixture.ts";
import {
  cardOrder,
  cards,
  cashOrder,
  crowd,
  newKey,
  orderOf,
  readyShopper,
  type ReadyShopper,
  settleAll,
} from "../checkout/checkout.fixture.ts";
import { getCheckout } from "../checkout/get-checkout.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { sweep } from "../checkout/sweep.ts";
import { issueDue } from "../invoices/issue-due.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { removeGiftCard } from "./apply-gift-card.ts";
import { adjustGiftCard, setGiftCard } from "./change-gift-card.ts";
import { giftCardTable } from "./gift-card-table.ts";
import { applyCard, issuedCard } from "./gift-cards.fixture.ts";

const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
const { core, staff, refund } = await orderDesk(db, make);

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => asDomainError(error)?.code ?? error,
  );
const issue = (amount: number, over: Partial<IssueGiftCardInput> = {}) => issuedCard(staff, amount, over);
/** Two units, 235.00 with delivery. */
async function buyer(): Promise<ReadyShopper> {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000 } }] });
  return readyShopper(core, [[variant.id, 2]]);
}
const paymentsOf = async (number: number) =>
  (await staffOrder(staff, { number })).payments.map(({ provider, state, amount }) => [
    provider,
    state,
    amount,
  ]);

describe("a gift card", () => {
  it("pays a part, the card at the provider the rest; a refund of all goes back to both", async () => {
    const gift = await issue(10_000);
    const shopper = await buyer();
    expect(await applyCard(shopper, gift.code)).toMatchObject({
      due: 13_500,
      giftCards: [{ amount: 10_000 }],
    });
    const { number } = orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
    expect(await paymentsOf(number)).toEqual([
      ["test_gateway", "CAPTURED", 13_500],
      ["gift_card", "CAPTURED", 10_000],
    ]);
    const order = await staffOrder(staff, { number });
    expect(order).toMatchObject({ state: "PAID", total: 23_500, discountTotal: 0 });
    expect(await gift.balance()).toBe(0);
    expect(await checkInvariants(db)).toEqual([]);
    await refundOrder(staff, { number, ...refund({ adjustment: 23_500 }) });
    expect(await gift.balance()).toBe(10_000);
    expect((await staffOrder(staff, { number })).state).toBe("REFUNDED");
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("pays the whole, several cards too, and nobody else is asked", async () => {
    const first = await issue(10_000);
    const second = await issue(20_000);
    const shopper = await buyer();
    await applyCard(shopper, first.code);
    expect(await applyCard(shopper, second.code)).toMatchObject({ due: 0 });
    const input = cashOrder(shopper, { payment: { method: "gift_card" } });
    const { number } = orderOf(await placeOrder(shopper.ctx, input));
    expect(orderOf(await placeOrder(shopper.ctx, input)).number).toBe(number);
    expect((await staffOrder(staff, { number })).state).toBe("PAID");
    expect(await paymentsOf(number)).toEqual([
      ["gift_card", "CAPTURED", 10_000],
      ["gift_card", "CAPTURED", 13_500],
    ]);
    expect(await second.balance()).toBe(6500);
    await issueDue(core);
    await cancelByStaff(staff, { number });
    const credits = await db.invoice.findMany({ where: { order: { number }, kind: "CREDIT_NOTE" } });
    expect(credits.map(({ total }) => total).toSorted((a, b) => a - b)).toEqual([10_000, 13_500]);
    expect([await first.balance(), await second.balance()]).toEqual([10_000, 20_000]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is not taken for a way to pay where something is left, and stands beside cash that is due", async () => {
    const gift = await issue(10_000);
    const shopper = await buyer();
    await applyCard(shopper, gift.code);
    const whole = placeOrder(shopper.ctx, cashOrder(shopper, { payment: { method: "gift_card" } }));
    expect(await codeOf(whole)).toBe("PAYMENT_METHOD_UNAVAILABLE");
    expect(await gift.balance()).toBe(10_000);
    const { number } = orderOf(await placeOrder(shopper.ctx, cashOrder(shopper)));
    expect(await paymentsOf(number)).toEqual([
      ["cash_on_delivery", "AWAITING", 13_500],
      ["gift_card", "CAPTURED", 10_000],
    ]);
    await cancelByStaff(staff, { number });
    expect(await gift.balance()).toBe(10_000);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("has its money back when the rest is declined, or its payment is left", async () => {
    const gift = await issue(10_000);
    const shopper = await buyer();
    await applyCard(shopper, gift.code);
    const declined = await placeOrder(shopper.ctx, await cardOrder(shopper, { card: cards.declined }));
    expect(declined.status).toBe("declined");
    expect(await gift.balance()).toBe(10_000);
    await placeOrder(shopper.ctx, await cardOrder(shopper, { card: cards.challenge }));
    expect(await gift.balance()).toBe(0);
    expect(await checkInvariants(db)).toEqual([]);
    core.later(60 * 60_000);
    await sweep(core);
    expect(await gift.balance()).toBe(10_000);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("goes no lower than nothing, whatever fifty checkouts want of it at once", async () => {
    const gift = await issue(100_000);
    const { variant } = await make.product({ variants: [{ stock: 500, prices: { MAD: 10_000 } }] });
    const buyers = await crowd(core, 50, () => [[variant, 1]]);
    for (const one of buyers) await applyCard(one, gift.code);
    const answers = await settleAll(
      16,
      buyers.map(
        (one) => async () =>
          placeOrder(one.ctx, cashOrder(one, { payment: { method: "gift_card" }, idempotencyKey: newKey() })),
      ),
    );
    const paid = answers.filter(({ status }) => status === "fulfilled");
    // 135.00 each: seven are paid whole, and the others are told.
    expect(paid).toHaveLength(7);
    expect(await gift.balance()).toBe(100_000 - 7 * 13_500);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is refused unknown, used, over, stopped and of another currency, and guessed at no more than ten times", async () => {
    const shopper = await buyer();
    const refusal = async (code: string) => codeOf(applyCard(shopper, code));
    expect(await refusal("ABCDEFGHJKLMNPQR")).toBe("GIFT_CARD_REFUSED");
    const euros = await issue(1000, { currency: "EUR" });
    expect(await refusal(euros.code)).toBe("GIFT_CARD_REFUSED");
    const over = await issue(1000, { expiresAt: new Date(core.clock.now().getTime() - 1000).toISOString() });
    expect(await refusal(over.code)).toBe("GIFT_CARD_REFUSED");
    const stopped = await issue(1000);
    await setGiftCard(staff, { id: stopped.id, disabled: true, expiresAt: null });
    expect(await refusal(stopped.code)).toBe("GIFT_CARD_REFUSED");
    await setGiftCard(staff, { id: stopped.id, disabled: false, expiresAt: null });
    expect(await refusal(stopped.code)).toBe("done");
    await removeGiftCard(shopper.ctx, { ...market, id: stopped.id });
    expect((await getCheckout(shopper.ctx, market)).giftCards).toEqual([]);
    const guesses = await settleAll(
      1,
      Array.from({ length: 12 }, () => () => applyCard(shopper, "ABCDEFGHJKLMNPQR", "guesser")),
    );
    const said = guesses.map((one) => (one.status === "rejected" ? asDomainError(one.reason)?.code : "done"));
    expect(said.filter((code) => code === "GIFT_CARD_REFUSED")).toHaveLength(10);
    expect(said.slice(10)).toEqual(["TOO_MANY_REQUESTS", "TOO_MANY_REQUESTS"]);
  });

  it("is adjusted with a reason, not below nothing; its code stands nowhere but in the mail", async () => {
    const gift = await issue(5000, { email: "giver@example.test" });
    expect(await codeOf(adjustGiftCard(staff, { id: gift.id, amount: -5001, reason: "no" }))).toBe(
      "GIFT_CARD_TOO_LOW",
    );
    const { movements, balance } = await adjustGiftCard(staff, { id: gift.id, amount: -1000, reason: "Fee" });
    expect(balance).toBe(4000);
    expect(movements).toMatchObject([
      { kind: "ADJUSTED", amount: -1000, balance: 4000, reason: "Fee" },
      { kind: "ISSUED", amount: 5000, balance: 5000 },
    ]);
    const { items } = await giftCardTable(core, { query: "giver@", limit: 5 });
    expect(items).toMatchObject([{ id: gift.id, state: "ACTIVE" }]);
    const stored = JSON.stringify(await db.giftCard.findMany());
    expect(stored).not.toContain(gift.code);
    expect(await db.mailMessage.count({ where: { key: `gift_card:${gift.id}` } })).toBe(1);
    expect(await checkInvariants(db)).toEqual([]);
  });
});
