import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { saveSettings } from "../../admin/settings/save-settings.ts";
import { mergeCustomers } from "../../admin/customers/merge/merge-customers.ts";
import { MergeCustomersInput } from "@souk/contracts";
import { savePreference } from "../../mail/preferences/save-preference.ts";
import { sendMail } from "../../mail/send-mail.ts";
import { deliverOrder } from "../../orders/deliver-order.ts";
import { refundOrder } from "../../orders/refund-order.ts";
import { shipOrder } from "../../orders/ship-order.ts";
import { askForErasure } from "../../privacy/ask-for-erasure.ts";
import { runPrivacyClock } from "../../privacy/run-clock.ts";
import { requestReturn } from "../../returns/request-return.ts";
import { runTx } from "../../transaction.ts";
import { saveReview } from "../save-review.ts";
import { DAY, invitationScene } from "./invitations.fixture.ts";

const { db } = await testDb({ poolSize: 8 });
const { core, staff, moves, refund, wish, customer, packed, arrived, inviteIn, mailsTo } =
  await invitationScene({ db });
const words = { rating: 5, title: "", body: "Warm tone.", locale: "en" as const, photoIds: [] };

beforeEach(() => db.rateLimit.deleteMany());

/** The mail as it was written out; null where there was nothing to tell any more. */
async function sent(recipient: string) {
  const [{ id } = { id: "" }] = await mailsTo(recipient);
  await sendMail(staff, { id }, { isLast: true });
  return db.mailMessage.findUnique({ where: { id } });
}

describe("an invitation to review", () => {
  test("goes out once, not before its day, in the order's language, by however many workers", async () => {
    const ctx = await customer();
    const { email } = ctx.customer;
    const { number } = await arrived(ctx);
    await db.order.update({ where: { number }, data: { locale: "fr" } });
    await inviteIn(6.9);
    expect(await mailsTo(email)).toEqual([]);
    await Promise.all([1, 2, 3].map(() => inviteIn(7.1)));
    expect(await mailsTo(email)).toMatchObject([{ locale: "fr" }]);
    const mail = await sent(email);
    expect(mail?.text).toMatch(/\/fr\/p\/[a-z0-9-]+\?review=write/);
    expect(mail?.unsubscribe).toContain("kind=review_invitation");
    await inviteIn(8);
    // Nor once the outbox has forgotten it.
    await db.mailMessage.deleteMany({ where: { recipient: email } });
    await inviteIn(9);
    expect(await mailsTo(email)).toEqual([]);
  });

  test("waits for the last parcel", async () => {
    const ctx = await customer();
    const { number, lineIds } = await packed(ctx.customer.id);
    const send = () =>
      shipOrder(staff, {
        number,
        carrier: "Amana",
        lines: lineIds.map((lineId) => ({ lineId, quantity: 1 })),
      });
    const [first] = (await send()).shipments;
    await deliverOrder(staff, { number, shipmentId: first?.id });
    core.later(5 * DAY);
    await send();
    await deliverOrder(staff, { number });
    await inviteIn(3);
    expect(await mailsTo(ctx.customer.email)).toEqual([]);
    await inviteIn(7.1);
    expect(await mailsTo(ctx.customer.email)).toHaveLength(1);
  });

  test("isn't about what arrived long ago, and comes on the day that the settings say, or never", async () => {
    const [ctx, old] = [await customer(), await customer()];
    const set = (value: { invitations: boolean; invitationDays: number }) =>
      saveSettings(staff, {
        id: "reviews",
        version: 0,
        overwrite: true,
        value: { publishAtOnce: false, ...value },
      });
    await arrived(old);
    core.later(32 * DAY);
    await arrived(ctx);
    await set({ invitations: false, invitationDays: 7 });
    await inviteIn(8);
    await set({ invitations: true, invitationDays: 9 });
    await inviteIn(8);
    expect(await mailsTo(ctx.customer.email)).toEqual([]);
    await inviteIn(9.1);
    expect(await mailsTo(ctx.customer.email)).toHaveLength(1);
    await set({ invitations: true, invitationDays: 7 });
    expect(await mailsTo(old.customer.email)).toEqual([]);
  });
});

describe("who is asked", () => {
  test("agreed to it and still does; a guest, who may not review, isn't", async () => {
    const [silent, sorry, late] = [await customer(false), await customer(), await customer()];
    for (const ctx of [silent, sorry, late]) await arrived(ctx);
    const guest = await packed(null);
    await moves.SHIPPED(guest.number);
    await moves.DELIVERED(guest.number);
    const { email } = await db.order.findUniqueOrThrow({ where: { number: guest.number } });
    const yes = { email, kind: "review_invitation", wanted: true, source: "MAIL", locale: "en" } as const;
    await runTx(db, (tx) => savePreference(tx, yes, core.clock.now()));
    await wish(sorry, false);
    await inviteIn(7.1);
    for (const one of [silent.customer.email, sorry.customer.email, email])
      expect(await mailsTo(one)).toEqual([]);
    await wish(late, false);
    expect(await sent(late.customer.email)).toBeNull();
  });

  test("has an account that is open, and an order that is neither taken back nor gone", async () => {
    const [shut, refunded, gone, fine] = [
      await customer(),
      await customer(),
      await customer(),
      await customer(),
    ];
    for (const ctx of [shut, fine]) await arrived(ctx);
    await db.user.update({ where: { id: shut.customer.id }, data: { disabledAt: new Date() } });
    const { number } = await arrived(refunded);
    await refundOrder(staff, { number, ...refund({ shippingAmount: 3500, adjustment: 20_000 }) });
    expect(await db.order.findUnique({ where: { number } })).toMatchObject({ state: "REFUNDED" });
    const deleted = await arrived(gone);
    await db.order.update({ where: { number: deleted.number }, data: { deletedAt: new Date() } });
    await inviteIn(7.1);
    for (const { customer: one } of [shut, refunded, gone]) expect(await mailsTo(one.email)).toEqual([]);
    expect(await mailsTo(fine.customer.email)).toHaveLength(1);
  });

  test("is whoever has the account after two were joined, and nobody after an erasure", async () => {
    const [kept, joined, erased] = [await customer(), await customer(), await customer()];
    await arrived(joined);
    await arrived(erased);
    const both = { keptId: kept.customer.id, goneId: joined.customer.id };
    await mergeCustomers(staff, MergeCustomersInput.parse(both));
    await db.account.create({
      data: {
        userId: erased.customer.id,
        providerId: "credential",
        accountId: erased.customer.id,
        password: "hash-of-9",
      },
    });
    await askForErasure(erased, { locale: "en", password: "nine char" });
    await db.privacyRequest.updateMany({ data: { dueAt: core.clock.now() } });
    await runPrivacyClock(core);
    await inviteIn(7.1);
    expect(await mailsTo(kept.customer.email)).toHaveLength(1);
    expect(await mailsTo(joined.customer.email)).toEqual([]);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: erased.customer.id } });
    expect(email).not.toBe(erased.customer.email);
    for (const one of [erased.customer.email, email]) expect(await mailsTo(one)).toEqual([]);
  });
});

describe("what is asked about", () => {
  test("is kept, not reviewed and still shown", async () => {
    const ctx = await customer();
    const { number, key, goods, lineIds, shopper } = await arrived(ctx, 5);
    const [reviewed, back, hidden, given, stays] = goods;
    await saveReview(ctx, { productId: reviewed?.id ?? "", ...words });
    const ask = (at: number, quantity: number) => ({
      lineId: lineIds[at] ?? "",
      quantity,
      reason: "DAMAGED" as const,
    });
    await requestReturn(shopper.ctx, { number, key, note: "", lines: [ask(1, 2), ask(4, 1)] });
    await db.product.update({ where: { id: hidden?.id ?? "" }, data: { status: "ARCHIVED" } });
    const units = { lines: [{ lineId: lineIds[3] ?? "", quantity: 2 }], adjustment: 0 };
    await refundOrder(staff, { number, ...refund(units) });
    await inviteIn(7.1);
    const html = (await sent(ctx.customer.email))?.html ?? "";
    for (const one of [reviewed, back, hidden, given]) expect(html).not.toContain(`/p/${one?.slug}?`);
    expect(html).toContain(`/p/${stays?.slug}?review=write`);
  });

  test("is nothing where all of it was reviewed, before the mail was queued or since", async () => {
    const [early, late] = [await customer(), await customer()];
    const [first, second] = [await arrived(early), await arrived(late)];
    await saveReview(early, { productId: first.goods[0]?.id ?? "", ...words });
    await inviteIn(7.1);
    expect(await mailsTo(early.customer.email)).toEqual([]);
    await saveReview(late, { productId: second.goods[0]?.id ?? "", ...words });
    expect(await sent(late.customer.email)).toBeNull();
  });
});
