import { type Cart, type CartLine, columns, Prisma } from "@souk/db";
import { z } from "zod";
import type { Core, Tx } from "../context.ts";
import type { PricingNeeds } from "../pricing/rules.ts";
import { type CartDetails, withDetails } from "./cart-details.ts";
import { cartJson, type OwnUnits } from "./cart-json.ts";
import { type CartSnapshot, StoredCart } from "./cart-snapshot.ts";

const c = columns<Cart>("c");
const l = columns<CartLine>("l");
const Rows = z.array(z.object({ snapshot: StoredCart }));
/** Rules that change faster than a cart can be read with them. */
const MAX_READS = 5;

export type PricingReader = Pick<Core, "rules" | "clock">;

/** How a cart is read that isn't written yet. */
export interface AsIf {
  details?: CartDetails;
  /** The query of its row, in place of the one that is found: what isn't a cart is priced as one. */
  row?: Prisma.Sql;
  /** The query of its lines, for the row of CTE `cart`. */
  lines?: Prisma.Sql;
  /** What of the stock that is held is its own, where that isn't what its payments hold. */
  own?: OwnUnits | undefined;
}

const ownLines = Prisma.sql`SELECT l.* FROM "CartLine" l JOIN cart ON ${l.cartId} = cart."id"`;

/**
 * The cart that a condition on "Cart" c finds, in one statement; null when there is none. With `asIf` it is read as it
 * would be.
 */
export function readCart(
  reader: PricingReader,
  tx: Tx,
  found: Prisma.Sql,
  { details = {}, row, lines = ownLines, own }: AsIf = {},
): Promise<CartSnapshot | null> {
  return readWithRules(reader, tx, async (needs, now) => {
    const rows = await tx.$queryRaw`
      WITH cart AS (${row ?? Prisma.sql`SELECT ${withDetails(details)} FROM "Cart" c WHERE ${found}`}),
           line AS (${lines})
      SELECT ${cartJson(now, needs, own)} AS snapshot FROM cart`;
    return Rows.parse(rows)[0]?.snapshot ?? null;
  });
}

export function readCartById(reader: PricingReader, tx: Tx, cartId: string): Promise<CartSnapshot | null> {
  return readCart(reader, tx, Prisma.sql`${c.id} = ${cartId}::uuid`);
}

/**
 * Reads a cart for the rules that this process knows, and once more where its statement says that there are newer ones
 * or that the cart holds a code: most hold none, and what codes want to know (a gift's whole line) isn't read for them.
 */
async function readWithRules(
  { rules: cache, clock }: PricingReader,
  tx: Tx,
  read: (needs: PricingNeeds, now: Date) => Promise<StoredCart | null>,
): Promise<CartSnapshot | null> {
  const at = clock.now();
  let rules = await cache.last(tx, at);
  for (let reads = 1; ; reads += 1) {
    const plain = await read(rules.needsWithoutCodes, at);
    const cart = plain && plain.codes.length > 0 ? await read(rules.needs, at) : plain;
    if (!cart) return null;
    if (cart.rulesVersion === rules.version || reads === MAX_READS) return { ...cart, at, rules };
    rules = await cache.load(tx, at);
  }
}
