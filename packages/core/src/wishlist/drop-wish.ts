import type { DropWishInput, Wishes } from "@souk/contracts";
import { columns, Prisma, type WishlistItem } from "@souk/db";
import type { ShopperContext } from "../context.ts";
import { heldWishes } from "./held-wishes.ts";
import { wishesOf } from "./wish-owner.ts";

const w = columns<WishlistItem>("w");

/** Takes a wish away, or all of a product. What isn't there is no refusal: another tab was first. */
export async function dropWish(
  ctx: ShopperContext,
  { productId, variantId }: DropWishInput,
): Promise<Wishes> {
  const owned = wishesOf(ctx.shopper);
  if (!owned) return [];
  const which =
    variantId === undefined
      ? Prisma.sql`true`
      : Prisma.sql`${w.variantId} IS NOT DISTINCT FROM ${variantId}::uuid`;
  await ctx.db.$executeRaw`
    DELETE FROM "WishlistItem" w WHERE ${owned} AND ${w.productId} = ${productId}::uuid AND ${which}`;
  return heldWishes(ctx, ctx.db);
}
