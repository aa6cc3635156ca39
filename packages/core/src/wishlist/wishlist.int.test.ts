import { MAX_WISHES } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { testCore } from "../admin/staff-context.fixture.ts";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { mergeCarts } from "../cart/merge-carts.ts";
import { addWish } from "./add-wish.ts";
import { dropWish } from "./drop-wish.ts";
import { getWishlist } from "./get-wishlist.ts";
import { heldWishes } from "./held-wishes.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);

let guest: ReturnType<typeof browser>;
beforeEach(() => {
  guest = browser(core);
});
type Who = typeof guest;
type Goods = Awaited<ReturnType<typeof make.product>>;

const wish = (who: Who, { id }: Pick<Goods, "id">, variantId: string | null) =>
  addWish(who, { currency: "MAD", productId: id, variantId });
const items = async (who: Who) => (await getWishlist(who, market)).items;
const signIn = (who: Who, userId: string) =>
  mergeCarts(db, { tokenHash: who.shopper.tokenHash ?? "", userId });
async function customer() {
  const { id } = await make.user();
  return { id, browser: browser(core, id) };
}

describe("wishing for something", () => {
  test("keeps the variant with its price, the last first; twice is once", async () => {
    const [one, two] = [await make.product(), await make.product()];
    await wish(guest, one, one.variant.id);
    expect(await wish(guest, two, two.variant.id)).toHaveLength(2);
    expect(await wish(guest, one, one.variant.id)).toHaveLength(2);
    expect(await items(guest)).toMatchObject([
      { productId: two.id, variantId: two.variant.id, price: 10_000, buyId: two.variant.id },
      { productId: one.id, fallenFrom: null, available: true, from: false },
    ]);
  });

  test("keeps a product that has a choice to make, at the least of its prices", async () => {
    const goods = await make.product({ variants: [{ prices: { MAD: 300 } }, { prices: { MAD: 200 } }] });
    await wish(guest, goods, null);
    expect(await items(guest)).toMatchObject([{ variantId: null, price: 200, from: true, buyId: null }]);
  });

  test("from two tabs at once is there once", async () => {
    const { browser: mine } = await customer();
    const goods = await make.product();
    await Promise.all(Array.from({ length: 6 }, () => wish(mine, goods, goods.variant.id)));
    await Promise.all(Array.from({ length: 6 }, () => wish(mine, goods, null)));
    expect(await db.wishlistItem.count({ where: { userId: mine.shopper.userId } })).toBe(2);
  });

  test("is refused for what isn't sold, and for a variant of another product", async () => {
    const [goods, other] = [await make.product(), await make.product()];
    await expect(wish(guest, goods, other.variant.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await db.product.update({ where: { id: goods.id }, data: { status: "DRAFT" } });
    await expect(wish(guest, goods, goods.variant.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await items(guest)).toEqual([]);
  });

  test("stops at two hundred, also for many at once; what is there may be wished for again", async () => {
    const { browser: mine } = await customer();
    const { userId } = mine.shopper;
    const goods = await make.product({ variants: [{}, {}, {}, {}] });
    const ids = goods.variants.map(({ id }) => id);
    const others = await db.variant.createManyAndReturn({
      data: Array.from({ length: MAX_WISHES - 1 }, (_, at) => ({ productId: goods.id, sku: `WISH-${at}` })),
      select: { id: true },
    });
    await db.wishlistItem.createMany({
      data: others.map(({ id: variantId }) => {
        return { userId, productId: goods.id, variantId, addedPrice: 1, addedCurrency: "MAD" };
      }),
    });
    const tried = await Promise.allSettled(ids.map((id) => wish(mine, goods, id)));
    expect(tried.map(({ status }) => status).toSorted()).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
      "rejected",
    ]);
    await expect(wish(mine, goods, null)).rejects.toMatchObject({
      code: "SAVED_FULL",
      details: { max: MAX_WISHES },
    });
    expect(await wish(mine, goods, others[0]?.id ?? "")).toHaveLength(MAX_WISHES);
  });
});

describe("the list", () => {
  test("tells of a price that fell since, in the same currency alone", async () => {
    const goods = await make.product({ variants: [{ prices: { MAD: 500, EUR: 50 } }] });
    await wish(guest, goods, goods.variant.id);
    await db.variantPrice.updateMany({ where: { variantId: goods.variant.id }, data: { amount: 40 } });
    expect(await items(guest)).toMatchObject([{ price: 40, fallenFrom: 500 }]);
    const { items: inEuro } = await getWishlist(guest, { locale: "en", currency: "EUR" });
    expect(inEuro).toMatchObject([{ price: 40, fallenFrom: null }]);
  });

  test("says what is sold out and what is no longer sold, and forgets neither", async () => {
    const [gone, hidden, out] = [await make.product(), await make.product(), await make.product()];
    for (const goods of [gone, hidden, out]) await wish(guest, goods, goods.variant.id);
    await db.product.update({ where: { id: gone.id }, data: { deletedAt: new Date() } });
    await db.variant.update({ where: { id: hidden.variant.id }, data: { active: false } });
    await db.stockLevel.updateMany({ where: { variantId: out.variant.id }, data: { onHand: 0 } });
    const none = { price: null, buyId: null, available: false };
    expect(await items(guest)).toMatchObject([
      { productId: out.id, price: 10_000, available: false },
      { productId: hidden.id, ...none },
      { productId: gone.id, slug: null, ...none },
    ]);
    expect((await items(guest))[1]?.slug).not.toBeNull();
  });

  test("loses one variant, or all of a product, and never another's", async () => {
    const goods = await make.product({ variants: [{}, {}] });
    const [first, second] = goods.variants.map(({ id }) => id);
    const other = browser(core);
    for (const who of [guest, other])
      for (const variantId of [null, first ?? "", second ?? ""]) await wish(who, goods, variantId);
    const left = await dropWish(guest, { productId: goods.id, variantId: null });
    expect(left.map(({ variantId }) => variantId)).toEqual([second, first]);
    expect(await dropWish(guest, { productId: goods.id })).toEqual([]);
    expect(await heldWishes(other, db)).toHaveLength(3);
    expect(await dropWish(browser(core), { productId: goods.id })).toEqual([]);
  });
});

describe("a guest's wishes", () => {
  test("are the account's after a sign-in: none twice, none lost, each with its price of then", async () => {
    const { id, browser: mine } = await customer();
    const [both, theirs, own] = [await make.product(), await make.product(), await make.product()];
    await wish(mine, own, own.variant.id);
    await wish(mine, both, both.variant.id);
    await wish(guest, both, both.variant.id);
    await wish(guest, both, null);
    await wish(guest, theirs, theirs.variant.id);
    await db.variantPrice.updateMany({ where: { variantId: theirs.variant.id }, data: { amount: 9000 } });
    await Promise.all([signIn(guest, id), signIn(guest, id)]);
    const ids = (await items(mine)).map(({ productId, variantId }) => [productId, variantId]);
    expect(ids).toEqual([
      [theirs.id, theirs.variant.id],
      [both.id, null],
      [both.id, both.variant.id],
      [own.id, own.variant.id],
    ]);
    expect((await items(mine))[0]).toMatchObject({ price: 9000, fallenFrom: 10_000 });
    expect(await items(guest)).toEqual([]);
  });

  test("come along with the cookie of the next cart", async () => {
    const goods = await make.product();
    await wish(guest, goods, goods.variant.id);
    const before = guest.shopper.tokenHash;
    await addLine(guest, { ...market, variantId: goods.variant.id, quantity: 1 });
    expect(guest.shopper.tokenHash).not.toBe(before);
    expect(await items(guest)).toHaveLength(1);
  });
});
