import { type Cart, columns, Prisma } from "@souk/db";
import type { Shopper } from "../context.ts";

const c = columns<Cart>("c");

/** The condition on "Cart" c that finds the shopper's cart under way; null for somebody who can't have one yet. */
export function activeCartOf(shopper: Shopper): Prisma.Sql | null {
  const owner = cartsOf(shopper);
  const status = shopper.draftId === undefined ? "ACTIVE" : "DRAFT";
  return owner && Prisma.sql`${owner} AND ${c.status} = ${status}::"CartStatus"`;
}

/** The condition for all of the shopper's carts, ordered ones too. An account comes before a cookie. */
export function cartsOf(shopper: Shopper): Prisma.Sql | null {
  if (shopper.draftId !== undefined) return Prisma.sql`${c.id} = ${shopper.draftId}::uuid`;
  if (shopper.userId !== null)
    return Prisma.sql`${c.userId} = ${shopper.userId}::uuid AND ${c.status} <> 'DRAFT'`;
  if (shopper.tokenHash !== null) return Prisma.sql`${c.tokenHash} = ${shopper.tokenHash}`;
  return null;
}
