import { Wishes } from "@souk/contracts";
import { columns, type WishlistItem } from "@souk/db";
import type { ShopperContext, Tx } from "../context.ts";
import { wishesOf } from "./wish-owner.ts";

const w = columns<WishlistItem>("w");

/** What the shopper's wishlist holds, the last wished first: as much as hearts need. */
export async function heldWishes(
  { shopper }: Pick<ShopperContext, "shopper">,
  tx: Pick<Tx, "$queryRaw">,
): Promise<Wishes> {
  const owned = wishesOf(shopper);
  if (!owned) return [];
  return Wishes.parse(
    await tx.$queryRaw`
      SELECT ${w.productId}, ${w.variantId} FROM "WishlistItem" w WHERE ${owned}
       ORDER BY ${w.createdAt} DESC, ${w.id} DESC`,
  );
}
