import { asDomainError } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { market } from "../cart/cart.fixture.ts";
import {
  cardOrder,
  cards,
  cashOrder,
  crowd,
  orderOf,
  readyShopper,
  refusals,
  settleAll,
} from "../checkout/checkout.fixture.ts";
import { getCheckout } from "../checkout/get-checkout.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { asDraft } from "../drafts/draft-shopper.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { setGiftCard } from "./change-gift-card.ts";
import { giftCardTable } from "./gift-card-table.ts";
import { grantCredit } from "./grant-credit.ts";
import { myCredit } from "./my-credit.ts";
import { useStoreCredit } from "./use-store-credit.ts";

const { db } = await testDb({ poolSize: 16 });
const make = factories(db);
const { core, staff, order, refund } = await orderDesk(db, make);

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => asDomainError(error)?.code ?? error,
  );
const balanceOf = async (id: string) => (await db.giftCard.findUniqueOrThrow({ where: { id } })).balance;
/** A customer who was given so much. */
async function creditor(amount: number) {
  const user = await make.user();
  const grant = { email: user.email, amount, currency: "MAD", reason: "For the wait" } as const;
  const { id } = await grantCredit(staff, grant);
  return { user, id };
}
const creditOf = async (id: string) =>
  myCredit({
    ...core,
    customer: await db.user.findUniqueOrThrow({
      where: { id },
      select: { id: true, name: true, email: true },
    }),
  });
/** With two units, 235.00 with delivery. */
async function buyer(userId: string) {
  const { variant } = await make.product({ variants: [{ stock: 5, prices: { MAD: 10_000 } }] });
  return readyShopper(core, [[variant.id, 2]], userId);
}
const methodsOf = async (number: number) =>
  (await staffOrder(staff, { number })).payments.map(({ provider, byCredit, amount }) => [
    provider,
    byCredit,
    amount,
  ]);

describe("store credit", () => {
  it("pays a part, a card the rest; its owner reads what came and went, but not who gave it", async () => {
    const { user, id } = await creditor(10_000);
    const shopper = await buyer(user.id);
    expect(await getCheckout(shopper.ctx, market)).toMatchObject({ storeCredit: 10_000, giftCards: [] });
    const used = await useStoreCredit(shopper.ctx, market);
    expect(used).toMatchObject({ due: 13_500, giftCards: [{ id, last4: null, amount: 10_000 }] });
    const { number } = orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
    expect(await methodsOf(number)).toEqual([
      ["test_gateway", false, 13_500],
      ["gift_card", true, 10_000],
    ]);
    expect(await checkInvariants(db)).toEqual([]);
    const [account] = await creditOf(user.id);
    expect(account).toMatchObject({
      balance: 0,
      movements: [
        { kind: "REDEEMED", amount: -10_000, balance: 0, orderNumber: number },
        { kind: "ADJUSTED", amount: 10_000, balance: 10_000, reason: "For the wait" },
      ],
    });
    expect(JSON.stringify(account)).not.toContain(staff.staff.name);
  });

  it("pays the whole where it suffices, and has its money back when a payment comes to nothing", async () => {
    const { user, id } = await creditor(30_000);
    const shopper = await buyer(user.id);
    await useStoreCredit(shopper.ctx, market);
    const { number } = orderOf(
      await placeOrder(shopper.ctx, cashOrder(shopper, { payment: { method: "gift_card" } })),
    );
    expect((await staffOrder(staff, { number })).paymentMethod).toBe("store_credit");
    expect(await balanceOf(id)).toBe(6500);
    const again = await buyer(user.id);
    await useStoreCredit(again.ctx, market);
    const declined = await placeOrder(again.ctx, await cardOrder(again, { card: cards.declined }));
    expect(declined.status).toBe("declined");
    expect(await balanceOf(id)).toBe(6500);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is nobody else's: not a guest's, not another customer's, not by its id in a foreign cart", async () => {
    const { user, id } = await creditor(50_000);
    const { variant } = await make.product({ variants: [{ stock: 9 }] });
    const stranger = await make.user();
    const guest = await readyShopper(core, [[variant.id, 1]]);
    const other = await readyShopper(core, [[variant.id, 1]], stranger.id);
    for (const shopper of [guest, other]) {
      expect(await codeOf(useStoreCredit(shopper.ctx, market))).toBe("NO_STORE_CREDIT");
      expect(await getCheckout(shopper.ctx, market)).toMatchObject({ storeCredit: 0 });
    }
    const theirs = { OR: [{ tokenHash: guest.ctx.shopper.tokenHash ?? "" }, { userId: stranger.id }] };
    const { count } = await db.cart.updateMany({ where: theirs, data: { giftCardIds: [id] } });
    expect(count).toBe(2);
    for (const shopper of [guest, other]) {
      expect(await getCheckout(shopper.ctx, market)).toMatchObject({ giftCards: [] });
      const whole = placeOrder(shopper.ctx, cashOrder(shopper, { payment: { method: "gift_card" } }));
      expect(await codeOf(whole)).toBe("PAYMENT_METHOD_UNAVAILABLE");
    }
    expect(await balanceOf(id)).toBe(50_000);
    // What shows that the two were refused for who they are.
    const mine = await readyShopper(core, [[variant.id, 1]], user.id);
    expect(await codeOf(useStoreCredit(mine.ctx, market))).toBe("done");
  });

  it("goes no lower than nothing, whatever twenty-four checkouts of its owner want of it at once", async () => {
    const { user, id } = await creditor(100_000);
    const { variant } = await make.product({ variants: [{ stock: 500, prices: { MAD: 10_000 } }] });
    const buyers = await crowd(core, 24, () => [[variant, 1]]);
    const drafts = await Promise.all(
      buyers.map(async ({ ctx, total }, at) => {
        const cart = await db.cart.update({
          where: { tokenHash: ctx.shopper.tokenHash ?? "" },
          data: {
            status: "DRAFT",
            draftNumber: 9000 + at,
            userId: user.id,
            giftCardIds: [id],
            tokenHash: null,
          },
        });
        return { ctx: asDraft(core, cart.id), total };
      }),
    );
    const answers = await settleAll(
      16,
      drafts.map((one) => () => placeOrder(one.ctx, cashOrder(one, { payment: { method: "gift_card" } }))),
    );
    // 135.00 each: seven are paid whole, and the others are told.
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(7);
    const told = ["GIFT_CARD_CHANGED", "PAYMENT_METHOD_UNAVAILABLE"];
    expect(refusals(answers).filter((code) => !told.some((one) => one === code))).toEqual([]);
    expect(await balanceOf(id)).toBe(100_000 - 7 * 13_500);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is where a refund can go, once for each key, and the provider keeps what it took", async () => {
    const user = await make.user();
    const { number } = await order("card", user.id);
    const request = { number, ...refund({ adjustment: 4000, toCredit: true }) };
    await refundOrder(staff, request);
    await refundOrder(staff, request);
    const [account] = await creditOf(user.id);
    expect(account).toMatchObject({ balance: 4000, movements: [{ kind: "REFUNDED", orderNumber: number }] });
    expect(account?.movements[0]?.reason).toBe("");
    expect(await codeOf(refundOrder(staff, { ...request, toCredit: false }))).toBe("IDEMPOTENCY_CONFLICT");
    const charge = await db.testGatewayCharge.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    expect(charge.refunded).toBe(0);
    expect(await checkInvariants(db)).toEqual([]);
    const guests = await order("card");
    const asGuest = refundOrder(staff, { number: guests.number, ...refund({ toCredit: true }) });
    expect(await codeOf(asGuest)).toBe("CREDIT_NEEDS_ACCOUNT");
    expect((await staffOrder(staff, { number: guests.number })).refunded).toBe(0);
  });

  it("is given to accounts alone, in one account a currency, can be stopped and has no end", async () => {
    const { user, id } = await creditor(1000);
    const more = { email: user.email.toUpperCase(), amount: 500, currency: "MAD", reason: "More" } as const;
    expect(await grantCredit(staff, more)).toMatchObject({ id, balance: 1500, last4: null });
    const euros = await grantCredit(staff, { ...more, currency: "EUR" });
    expect(euros.id).not.toBe(id);
    expect(await codeOf(grantCredit(staff, { ...more, email: "nobody@example.test" }))).toBe(
      "CREDIT_NEEDS_ACCOUNT",
    );
    const stopped = await setGiftCard(staff, { id, disabled: true, expiresAt: new Date().toISOString() });
    expect(stopped).toMatchObject({ state: "DISABLED", expiresAt: null });
    const shopper = await buyer(user.id);
    expect(await codeOf(useStoreCredit(shopper.ctx, market))).toBe("NO_STORE_CREDIT");
    const { items } = await giftCardTable(core, { kind: "CREDIT", query: user.email, limit: 5 });
    expect(items.map(({ currency, balance }) => [currency, balance])).toEqual([
      ["EUR", 500],
      ["MAD", 1500],
    ]);
    expect((await giftCardTable(core, { kind: "CARD", query: user.email, limit: 5 })).total).toBe(0);
  });
});
