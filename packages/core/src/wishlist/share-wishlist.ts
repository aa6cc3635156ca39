import { randomUUID } from "node:crypto";
import type { ShareWishlistInput, WishlistShare } from "@souk/contracts";
import { hashOfSecretToken } from "@souk/db";
import type { CustomerContext } from "../context.ts";
import { readShare, shareToken } from "./wishlist-share.ts";

/**
 * Shows the wishlist at an address that nobody can guess, under the name given. It keeps the address that it has, unless
 * another is asked for: the old one then leads nowhere.
 */
export async function shareWishlist(
  ctx: CustomerContext,
  { name, renew }: ShareWishlistInput,
): Promise<WishlistShare | null> {
  const userId = ctx.customer.id;
  const seed = randomUUID();
  const tokenHash = hashOfSecretToken(shareToken(ctx.config.secret, seed));
  const address = { seed, tokenHash, createdAt: ctx.clock.now() };
  await ctx.db.wishlistShare.upsert({
    where: { userId },
    create: { userId, name, ...address },
    update: { name, ...(renew && address) },
    select: { userId: true },
  });
  return readShare(ctx, userId);
}

/** The address leads nowhere from now on; safe to repeat. */
export async function unshareWishlist({ db, customer }: CustomerContext): Promise<null> {
  await db.wishlistShare.deleteMany({ where: { userId: customer.id } });
  return null;
}
