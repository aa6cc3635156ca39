import { factories, testDb } from "@souk/testing";
import { describe, expect, test } from "vitest";
import { testCore } from "../admin/staff-context.fixture.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { addWish } from "./add-wish.ts";
import { getWishlist } from "./get-wishlist.ts";
import { shareWishlist, unshareWishlist } from "./share-wishlist.ts";
import { sharedWishlist } from "./shared-wishlist.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);

async function customer() {
  const { id, name, email } = await make.user();
  return { id, ctx: { ...core, customer: { id, name, email } }, browser: browser(core, id) };
}

describe("a list that is shown to others", () => {
  const open = (token: string) => sharedWishlist(core, { ...market, token });
  const NOT_FOUND = { code: "NOT_FOUND" };

  test("has the goods and the name that was chosen, and nothing else of its owner", async () => {
    const { ctx, browser: mine, id } = await customer();
    const goods = await make.product();
    await addWish(mine, { currency: "MAD", productId: goods.id, variantId: goods.variant.id });
    const share = await shareWishlist(ctx, { name: "Salma’s wedding", renew: false });
    const shown = await open(share?.token ?? "");
    expect(shown).toMatchObject({ name: "Salma’s wedding", items: [{ productId: goods.id, price: 10_000 }] });
    const told = JSON.stringify(shown);
    for (const secret of [id, ctx.customer.email, ctx.customer.name, "addedAt", "fallenFrom"])
      expect(told).not.toContain(secret);
    expect((await getWishlist(mine, market)).share).toEqual(share);
  });

  test("keeps its address under another name, and ends it when renewed or taken back", async () => {
    const { ctx } = await customer();
    const first = (await shareWishlist(ctx, { name: "", renew: false }))?.token ?? "";
    expect((await shareWishlist(ctx, { name: "Rayan", renew: false }))?.token).toBe(first);
    expect((await open(first)).name).toBe("Rayan");
    const second = (await shareWishlist(ctx, { name: "Rayan", renew: true }))?.token ?? "";
    await expect(open(first)).rejects.toMatchObject(NOT_FOUND);
    expect((await open(second)).items).toEqual([]);
    await unshareWishlist(ctx);
    await expect(open(second)).rejects.toMatchObject(NOT_FOUND);
    expect((await shareWishlist(ctx, { name: "", renew: false }))?.token).not.toBe(second);
  });

  test("is shown no more when its owner is disabled, and its token is in no table", async () => {
    const { ctx, id } = await customer();
    const token = (await shareWishlist(ctx, { name: "", renew: false }))?.token ?? "";
    const row = await db.wishlistShare.findUniqueOrThrow({ where: { userId: id } });
    expect(JSON.stringify(row)).not.toContain(token);
    await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    await expect(open(token)).rejects.toMatchObject(NOT_FOUND);
  });
});
