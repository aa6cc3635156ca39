import { testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { saveAddress } from "../../../account/save-address.ts";
import { addLine } from "../../../cart/add-line.ts";
import { browser, market } from "../../../cart/cart.fixture.ts";
import { getCart } from "../../../cart/get-cart.ts";
import { cardOrder, orderOf, readyShopper } from "../../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../../checkout/place-order.ts";
import { grantCredit } from "../../../gift-cards/grant-credit.ts";
import { myCredit } from "../../../gift-cards/my-credit.ts";
import { useStoreCredit } from "../../../gift-cards/use-store-credit.ts";
import { checkInvariants } from "../../../inventory/invariants.ts";
import { refundOrder } from "../../../orders/refund-order.ts";
import { street } from "../../../privacy/privacy.fixture.ts";
import { addWish } from "../../../wishlist/add-wish.ts";
import { setCustomerGroups } from "../set-customer-groups.ts";
import { mergePreview } from "./merge-preview.ts";
import { mergeScene } from "./merge.fixture.ts";

const test = await testDb();
const { db } = test;
const scene = await mergeScene(test);
const { staff, merge, make, core } = scene;
const two = async () => [await scene.person(), await scene.person()] as const;
const variantOf = async () =>
  (await make.product({ variants: [{ stock: 9, prices: { MAD: 10_000 } }] })).variant.id;
const grant = (email: string, amount: number, currency: "MAD" | "EUR" = "MAD") =>
  grantCredit(staff, { email, amount, currency, reason: "For the wait" });

describe("what both accounts have", () => {
  it("credit: one account a currency, with the whole ledger, and what was paid by it comes back to it", async () => {
    const [kept, gone] = await two();
    await grant(kept.email, 4000);
    await grant(gone.email, 10_000);
    await grant(gone.email, 700, "EUR");
    const shopper = await readyShopper(core, [[await variantOf(), 2]], gone.id);
    await useStoreCredit(shopper.ctx, market);
    const { number } = orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
    await grant(gone.email, 2500);
    expect((await mergePreview(staff, { keptId: kept.id, goneId: gone.id })).credit).toEqual([
      { currency: "EUR", amount: 700 },
      { currency: "MAD", amount: 2500 },
    ]);
    await merge(kept.id, gone.id);
    expect((await myCredit(kept.ctx)).map(({ currency, balance }) => [currency, balance])).toEqual([
      ["EUR", 700],
      ["MAD", 6500],
    ]);
    expect(await checkInvariants(db)).toEqual([]);
    await refundOrder(staff, { number, ...scene.refund({ adjustment: 23_500 }) });
    expect((await myCredit(kept.ctx)).map(({ balance }) => balance)).toEqual([700, 16_500]);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("credit that staff stopped stays stopped", async () => {
    const [kept, gone] = await two();
    await grant(kept.email, 100);
    const { id } = await grant(gone.email, 200);
    await db.giftCard.update({ where: { id }, data: { disabledAt: new Date() } });
    await merge(kept.id, gone.id);
    expect(await myCredit(kept.ctx)).toMatchObject([{ balance: 300, disabled: true }]);
  });

  it("carts: their lines add up in the one that stays; one alone is moved", async () => {
    const [kept, gone] = await two();
    const [shared, other] = [await variantOf(), await variantOf()];
    const [mine, theirs] = [browser(core, kept.id), browser(core, gone.id)];
    await addLine(mine, { ...market, variantId: shared, quantity: 1 });
    for (const [variantId, quantity] of [[shared, 2] as const, [other, 3] as const])
      await addLine(theirs, { ...market, variantId, quantity });
    await merge(kept.id, gone.id);
    const lines = async (ctx: typeof mine) =>
      (await getCart(ctx, market)).lines.map(({ variantId, quantity }) => [variantId, quantity]);
    expect(await lines(mine)).toEqual([
      [shared, 3],
      [other, 3],
    ]);
    const third = await scene.person();
    await merge(third.id, kept.id);
    expect(await lines(browser(core, third.id))).toHaveLength(2);
  });

  it("addresses and wishes: what both have is there once; the default is that of the account that stays", async () => {
    const [kept, gone] = await two();
    await saveAddress(kept.ctx, { address: street, isDefault: true });
    await saveAddress(gone.ctx, { address: street, isDefault: false });
    await saveAddress(gone.ctx, { address: { ...street, city: "Fès" }, isDefault: true });
    const { id: productId } = await make.product({ variants: [{}] });
    for (const { id } of [kept, gone])
      await addWish(browser(core, id), { currency: "MAD", productId, variantId: null });
    const { moved } = await mergePreview(staff, { keptId: kept.id, goneId: gone.id });
    expect(moved).toEqual([
      { kind: "ADDRESSES", count: 2, same: 1 },
      { kind: "WISHES", count: 1, same: 1 },
    ]);
    const { addresses, wishlist } = await merge(kept.id, gone.id);
    expect(addresses.map(({ city, isDefault }) => [city, isDefault])).toEqual([
      [street.city, true],
      ["Fès", false],
    ]);
    expect(wishlist.count).toBe(1);
  });

  it("reviews: of one product that of the account that stays, and nobody finds their own helpful", async () => {
    const [kept, gone] = await two();
    const [one, other] = [await make.product({}), await make.product({})];
    const body = "Fine";
    const text = { author: "S.", locale: "en", body, state: "PUBLISHED", publishedBody: body } as const;
    const review = (userId: string, productId: string, rating: number) =>
      db.productReview.create({
        data: { userId, productId, rating, ...text, publishedRating: rating, publishedAt: new Date() },
        select: { id: true },
      });
    await review(kept.id, one.id, 2);
    await review(gone.id, one.id, 5);
    const { id: reviewId } = await review(gone.id, other.id, 4);
    await db.productReviewVote.create({ data: { reviewId, userId: kept.id } });
    await merge(kept.id, gone.id);
    const stars = async (id: string) =>
      db.product.findUniqueOrThrow({ where: { id }, select: { ratingCount: true, ratingSum: true } });
    expect(await stars(one.id)).toEqual({ ratingCount: 1, ratingSum: 2 });
    expect(await stars(other.id)).toEqual({ ratingCount: 1, ratingSum: 4 });
    expect(await db.productReview.findUniqueOrThrow({ where: { id: reviewId } })).toMatchObject({
      userId: kept.id,
      helpful: 0,
    });
  });
});

describe("what staff choose", () => {
  it("the name of one of the two, and the groups of one or of both", async () => {
    const group = (code: string) =>
      db.customerGroup.create({ data: { code, name: { en: code } }, select: { id: true } });
    const [trade, club] = [await group("trade"), await group("club")];
    const choices = [
      ["KEPT", ["trade"]],
      ["GONE", ["club"]],
      ["BOTH", ["club", "trade"]],
    ] as const;
    for (const [groups, codes] of choices) {
      const [kept, gone] = await two();
      await db.user.update({ where: { id: gone.id }, data: { name: "Salma the second" } });
      await setCustomerGroups(staff, { id: kept.id, groupIds: [trade.id] });
      await setCustomerGroups(staff, { id: gone.id, groupIds: [club.id] });
      const view = await merge(kept.id, gone.id, { groups, name: groups === "GONE" ? "GONE" : "KEPT" });
      expect(view.groups.map(({ code }) => code)).toEqual(codes);
      expect(view.name === "Salma the second").toBe(groups === "GONE");
    }
  });
});
