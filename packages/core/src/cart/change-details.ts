import { DomainError, type Market } from "@souk/contracts";
import { type Cart, columns, Prisma } from "@souk/db";
import type { ShopperContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { type CartDetails, setDetails } from "./cart-details.ts";
import { activeCartOf } from "./cart-owner.ts";
import {
  assertAllowed,
  type ChangedCart,
  finishChange,
  forgetsShipping,
  withoutShipping,
} from "./finish-change.ts";
import { lockCart } from "./lock-cart.ts";
import { readCart } from "./read-cart.ts";

const c = columns<Cart>("c");

export interface DetailsChange {
  market: Market;
  details: CartDetails;
  /** Refuses, by throwing, the cart as it would be: nothing is changed then. */
  check?: (changed: ChangedCart) => void;
}

/** Changes what stands on the cart's own row. Refuses with CART_EMPTY, and what no cart may be. */
export async function changeDetails(ctx: ShopperContext, change: DetailsChange): Promise<ChangedCart> {
  return (await changeUnlocked(ctx, change)) ?? changeLocked(ctx, change);
}

/**
 * Without a transaction, which would be half of the work: the cart is read as it would be, and written if its version
 * says that nobody changed it in between. Null, and nothing is changed: somebody did, or language or currency are new.
 */
async function changeUnlocked(
  ctx: ShopperContext,
  { market, details, check }: DetailsChange,
): Promise<ChangedCart | null> {
  const owned = activeCartOf(ctx.shopper);
  const now = ctx.clock.now();
  const cart = owned && (await readCart(ctx.db, owned, now, details));
  if (cart?.currency !== market.currency || cart.locale !== market.locale) return null;
  const changed = assertAllowed(ctx, { ...cart, version: cart.version + 1 });
  check?.(changed);
  const forgets = forgetsShipping(changed);
  const set = forgets ? { ...details, shippingMethodCode: Prisma.sql`NULL` } : details;
  const written = await ctx.db.$executeRaw`
    UPDATE "Cart" c SET "version" = ${c.version} + 1, "updatedAt" = ${now}::timestamp ${setDetails(set)}
     WHERE ${c.id} = ${cart.id}::uuid AND ${c.version} = ${cart.version}::int AND ${c.status} = 'ACTIVE'`;
  if (written === 0) return null;
  return forgets ? withoutShipping(changed) : changed;
}

function changeLocked(ctx: ShopperContext, { market, details, check }: DetailsChange): Promise<ChangedCart> {
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, market, { set: setDetails(details) });
    if (cartId === null) throw new DomainError("CART_EMPTY", {});
    const changed = await finishChange(tx, ctx, cartId);
    check?.(changed);
    return changed;
  });
}
