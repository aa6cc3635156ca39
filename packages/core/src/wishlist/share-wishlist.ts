import { randomUUID } from "node:crypto";
import type { ShareWishlistInput, WishlistShare } from "@souk/contracts";
import { hashOfSecretToken } from "@souk/db";
import { noteEvent } from "../account/activity/note-event.ts";
import type { CustomerContext } from "../context.ts";
import { runTx } from "../transaction.ts";
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
  await runTx(ctx.db, async (tx) => {
    const { tokenHash: now } = await tx.wishlistShare.upsert({
      where: { userId },
      create: { userId, name, ...address },
      update: { name, ...(renew && address) },
      select: { tokenHash: true },
    });
    if (now === tokenHash) await noteEvent(tx, { userId, kind: "WISHLIST_SHARED" });
  });
  return readShare(ctx, userId);
}

/** The address leads nowhere from now on; safe to repeat. */
export async function unshareWishlist({ db, customer }: CustomerContext): Promise<null> {
  const userId = customer.id;
  await runTx(db, async (tx) => {
    const { count } = await tx.wishlistShare.deleteMany({ where: { userId } });
    if (count > 0) await noteEvent(tx, { userId, kind: "WISHLIST_HIDDEN" });
  });
  return null;
}
