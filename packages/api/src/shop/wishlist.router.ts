import {
  AddWishInput,
  DropWishInput,
  SharedWishlist,
  SharedWishlistInput,
  ShareWishlistInput,
  Wishes,
  Wishlist,
  WishlistInput,
  WishlistShare,
} from "@souk/contracts";
import { addWish } from "@souk/core/wishlist/add-wish";
import { dropWish } from "@souk/core/wishlist/drop-wish";
import { getWishlist } from "@souk/core/wishlist/get-wishlist";
import { heldWishes } from "@souk/core/wishlist/held-wishes";
import { shareWishlist, unshareWishlist } from "@souk/core/wishlist/share-wishlist";
import { sharedWishlist } from "@souk/core/wishlist/shared-wishlist";
import { z } from "zod";
import { cartProcedure, customerProcedure, publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

/** What a shopper would like to have, signed in or not, and what others see of it. */
export const wishlistRouter = router({
  held: cartProcedure.output(Wishes).query(({ ctx }) => heldWishes(ctx, ctx.db)),
  get: cartProcedure
    .input(WishlistInput)
    .output(Wishlist)
    .query(({ ctx, input }) => getWishlist(ctx, input)),
  add: cartProcedure
    .input(AddWishInput)
    .output(Wishes)
    .mutation(({ ctx, input }) => addWish(ctx, input)),
  drop: cartProcedure
    .input(DropWishInput)
    .output(Wishes)
    .mutation(({ ctx, input }) => dropWish(ctx, input)),
  share: customerProcedure
    .input(ShareWishlistInput)
    .output(WishlistShare.nullable())
    .mutation(({ ctx, input }) => shareWishlist(ctx, input)),
  unshare: customerProcedure.output(z.null()).mutation(({ ctx }) => unshareWishlist(ctx)),
  /** By POST: the address is a secret, and no log is to hold it. */
  shared: publicProcedure
    .input(SharedWishlistInput)
    .output(SharedWishlist)
    .mutation(({ ctx, input }) => sharedWishlist(ctx, input)),
});
