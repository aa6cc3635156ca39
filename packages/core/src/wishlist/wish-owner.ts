import { columns, Prisma, type WishlistItem } from "@souk/db";
import type { Shopper } from "../context.ts";

const w = columns<WishlistItem>("w");

/** The condition on "WishlistItem" w that finds the shopper's wishes; null for somebody who can't have any yet. */
export function wishesOf({ userId, tokenHash }: Pick<Shopper, "userId" | "tokenHash">): Prisma.Sql | null {
  if (userId !== null) return Prisma.sql`${w.userId} = ${userId}::uuid`;
  return tokenHash === null ? null : Prisma.sql`${w.tokenHash} = ${tokenHash}`;
}
