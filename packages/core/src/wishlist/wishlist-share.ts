import { createHmac } from "node:crypto";
import type { WishlistShare } from "@souk/contracts";
import type { Core } from "../context.ts";

/** What the address of a list ends in: 32 bytes that nobody can work out who hasn't the shop's secret. */
export function shareToken(secret: string, seed: string): string {
  return createHmac("sha256", secret).update(`wishlist:${seed}`).digest("base64url");
}

/** The address at which a customer shows the wishlist; null for one that is shown to nobody. */
export async function readShare(
  { db, config }: Pick<Core, "db" | "config">,
  userId: string,
): Promise<WishlistShare | null> {
  const share = await db.wishlistShare.findUnique({
    where: { userId },
    select: { seed: true, name: true, createdAt: true },
  });
  if (!share) return null;
  const { seed, name, createdAt } = share;
  return { token: shareToken(config.secret, seed), name, createdAt: createdAt.toISOString() };
}
