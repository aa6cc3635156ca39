import { DomainError, type SharedWishlist, type SharedWishlistInput } from "@souk/contracts";
import { hashOfSecretToken } from "@souk/db";
import type { Core } from "../context.ts";
import { readWishes } from "./read-wishes.ts";
import { wishesOf } from "./wish-owner.ts";

/**
 * What others see of a wishlist: the goods, and the name that its owner chose. Of the owner, when things were added and
 * what they cost then, nothing. NOT_FOUND for an address that was never given, that was taken back or whose owner is gone.
 */
export async function sharedWishlist(
  ctx: Core,
  { token, ...market }: SharedWishlistInput,
): Promise<SharedWishlist> {
  const share = await ctx.db.wishlistShare.findFirst({
    where: { tokenHash: hashOfSecretToken(token), user: { deletedAt: null, disabledAt: null } },
    select: { userId: true, name: true },
  });
  const owned = share && wishesOf({ userId: share.userId, tokenHash: null });
  if (!owned) throw new DomainError("NOT_FOUND", { entity: "wishlist" });
  const wishes = await readWishes(ctx, owned, market);
  return { name: share.name, items: wishes.map(({ addedAt: _at, fallenFrom: _from, ...goods }) => goods) };
}
