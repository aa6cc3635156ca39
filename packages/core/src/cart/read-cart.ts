import { type Cart, type CartLine, columns, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { type CartDetails, withDetails } from "./cart-details.ts";
import { cartJson } from "./cart-json.ts";
import { CartSnapshot } from "./cart-snapshot.ts";

const c = columns<Cart>("c");
const l = columns<CartLine>("l");
const Rows = z.array(z.object({ snapshot: CartSnapshot }));

/**
 * The cart that a condition on "Cart" c finds, in one statement; null when there is none. With `details` it is read as
 * it would be with them.
 */
export async function readCart(
  tx: Tx,
  found: Prisma.Sql,
  now: Date,
  details: CartDetails = {},
): Promise<CartSnapshot | null> {
  const rows = await tx.$queryRaw`
    WITH cart AS (SELECT ${withDetails(details)} FROM "Cart" c WHERE ${found}),
         line AS (SELECT l.* FROM "CartLine" l JOIN cart ON ${l.cartId} = cart."id")
    SELECT ${cartJson(now)} AS snapshot FROM cart`;
  return Rows.parse(rows)[0]?.snapshot ?? null;
}

export function readCartById(tx: Tx, cartId: string, now: Date): Promise<CartSnapshot | null> {
  return readCart(tx, Prisma.sql`${c.id} = ${cartId}::uuid`, now);
}
