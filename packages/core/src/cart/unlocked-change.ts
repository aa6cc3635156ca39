import type { Market } from "@souk/contracts";
import { type Cart, columns, Prisma } from "@souk/db";
import type { ShopperContext } from "../context.ts";
import { setDetails } from "./cart-details.ts";
import { activeCartOf } from "./cart-owner.ts";
import { assertAllowed, type ChangedCart, forgetsShipping, withoutShipping } from "./finish-change.ts";
import { type AsIf, readCart } from "./read-cart.ts";

const c = columns<Cart>("c");

export interface UnlockedChange {
  market: Market;
  /** What the cart is to be. */
  asIf: AsIf;
  /** Refuses the cart as it would be: throws, or says false to leave it to the change that takes the lock. */
  check: (changed: ChangedCart) => boolean;
  /** Writes the change around `raised`, an UPDATE of the cart's row. Gives how many rows were written. */
  write: (raised: Prisma.Sql, changed: ChangedCart) => Promise<number>;
}

/**
 * A change of a cart without a transaction, which would be half of its work: the cart is read as it would be, and
 * written if its version says that nobody changed it in between. Null, and nothing is changed: somebody did, there is
 * no cart, language or currency are new to it, somebody looks on, or `check` said so. Such a change takes the lock.
 */
export async function changeUnlocked(
  ctx: ShopperContext,
  { market, asIf, check, write }: UnlockedChange,
): Promise<ChangedCart | null> {
  if (ctx.shopper.watch) return null;
  const owned = activeCartOf(ctx.shopper);
  const now = ctx.clock.now();
  const cart = owned && (await readCart(ctx, ctx.db, owned, asIf));
  if (cart?.currency !== market.currency || cart.locale !== market.locale) return null;
  const changed = assertAllowed({ ...cart, version: cart.version + 1 });
  if (!check(changed)) return null;
  const forgets = forgetsShipping(changed);
  const details = forgets ? { ...asIf.details, shippingMethodCode: Prisma.sql`NULL` } : (asIf.details ?? {});
  const raised = Prisma.sql`
    UPDATE "Cart" c SET "version" = ${c.version} + 1, "updatedAt" = ${now}::timestamp ${setDetails(details)}
     WHERE ${c.id} = ${cart.id}::uuid AND ${c.version} = ${cart.version}::int AND ${c.status} = ${cart.status}::"CartStatus"`;
  if ((await write(raised, changed)) === 0) return null;
  return forgets ? withoutShipping(changed) : changed;
}
