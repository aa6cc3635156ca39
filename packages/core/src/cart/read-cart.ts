import { type Cart, type CartLine, columns, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { type CartDetails, withDetails } from "./cart-details.ts";
import { cartJson } from "./cart-json.ts";
import { CartSnapshot } from "./cart-snapshot.ts";

const c = columns<Cart>("c");
const l = columns<CartLine>("l");
const Rows = z.array(z.object({ snapshot: CartSnapshot }));

/** How a cart is read that isn't written yet. */
export interface AsIf {
  details?: CartDetails;
  /** The query of its lines, for the row of CTE `cart`. */
  lines?: Prisma.Sql;
}

const ownLines = Prisma.sql`SELECT l.* FROM "CartLine" l JOIN cart ON ${l.cartId} = cart."id"`;

/**
 * The cart that a condition on "Cart" c finds, in one statement; null when there is none. With `asIf` it is read as it
 * would be.
 */
export async function readCart(
  tx: Tx,
  found: Prisma.Sql,
  now: Date,
  { details = {}, lines = ownLines }: AsIf = {},
): Promise<CartSnapshot | null> {
  const rows = await tx.$queryRaw`
    WITH cart AS (SELECT ${withDetails(details)} FROM "Cart" c WHERE ${found}),
         line AS (${lines})
    SELECT ${cartJson(now)} AS snapshot FROM cart`;
  return Rows.parse(rows)[0]?.snapshot ?? null;
}

export function readCartById(tx: Tx, cartId: string, now: Date): Promise<CartSnapshot | null> {
  return readCart(tx, Prisma.sql`${c.id} = ${cartId}::uuid`, now);
}
