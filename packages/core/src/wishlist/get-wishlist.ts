import type { Market, Wishlist } from "@souk/contracts";
import type { ShopperContext } from "../context.ts";
import { readWishes } from "./read-wishes.ts";
import { readShare } from "./wishlist-share.ts";
import { wishesOf } from "./wish-owner.ts";

/** The shopper's wishlist as it can be bought now, and the address at which an account shows it to others. */
export async function getWishlist(ctx: ShopperContext, market: Market): Promise<Wishlist> {
  const owned = wishesOf(ctx.shopper);
  const { userId } = ctx.shopper;
  return {
    items: owned ? await readWishes(ctx, owned, market) : [],
    share: userId === null ? null : await readShare(ctx, userId),
  };
}
