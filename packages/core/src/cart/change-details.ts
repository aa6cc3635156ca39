import { DomainError, type Market } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { runTx } from "../transaction.ts";
import { type CartDetails, setDetails } from "./cart-details.ts";
import { type ChangedCart, finishChange } from "./finish-change.ts";
import { lockCart } from "./lock-cart.ts";
import { changeUnlocked } from "./unlocked-change.ts";

export interface DetailsChange {
  market: Market;
  details: CartDetails;
  /** Refuses, by throwing, the cart as it would be: nothing is changed then. */
  check?: (changed: ChangedCart) => void;
}

/** Changes what stands on the cart's own row. Refuses with CART_EMPTY, and what no cart may be. */
export async function changeDetails(ctx: ShopperContext, change: DetailsChange): Promise<ChangedCart> {
  const { market, details, check } = change;
  const changed = await changeUnlocked(ctx, {
    market,
    asIf: { details },
    check: (cart) => {
      check?.(cart);
      return true;
    },
    write: (raised) => ctx.db.$executeRaw(raised),
  });
  return changed ?? changeLocked(ctx, change);
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
