import { z } from "zod";
import { Market } from "./catalog.ts";
import { Amount } from "./money.ts";
import { Id, Picture, SecretToken, text } from "./primitives.ts";

/** The most things in a wishlist; what comes along with a sign-in is kept even above it. */
export const MAX_WISHES = 200;
export const WISHLIST_NAME = 60;

/** A product in one of its variants, or (null) in whichever it will be. */
export const Wish = z.object({ productId: Id, variantId: Id.nullable() });
export type Wish = z.infer<typeof Wish>;
/** What hearts are filled by, the last wished first. */
export const Wishes = z.array(Wish);
export type Wishes = z.infer<typeof Wishes>;

export const AddWishInput = Market.pick({ currency: true }).extend(Wish.shape);
export type AddWishInput = z.infer<typeof AddWishInput>;
/** Without `variantId`: the product in all its variants. */
export const DropWishInput = z.object({ productId: Id, variantId: Id.nullable().optional() });
export type DropWishInput = z.infer<typeof DropWishInput>;

/** What is wished for as it can be bought now: whoever sees the list sees this. */
export const WishGoods = Wish.extend({
  sku: z.string().nullable(),
  /** Null where the product has no page (any more). */
  slug: z.string().nullable(),
  name: z.string(),
  options: z.string(),
  picture: Picture.nullable(),
  /** The least of its variants; null while none is sold (in this currency). */
  price: Amount.nullable(),
  /** Others of its variants cost more. */
  from: z.boolean(),
  available: z.boolean(),
  /** What goes into the cart; null where there is a choice to make first. */
  buyId: Id.nullable(),
});
export type WishGoods = z.infer<typeof WishGoods>;

export const WishView = WishGoods.extend({
  addedAt: z.string(),
  /** What it cost when it was added, where it costs less now (in the same currency). */
  fallenFrom: Amount.nullable(),
});
export type WishView = z.infer<typeof WishView>;

/** The address under which others see a list; `name` says whose it is, as its owner likes, or is empty. */
export const WishlistShare = z.object({ token: SecretToken, name: z.string(), createdAt: z.string() });
export type WishlistShare = z.infer<typeof WishlistShare>;
/** `renew`: by another address; who has the old one sees nothing any more. */
export const ShareWishlistInput = z.object({ name: text(0, WISHLIST_NAME), renew: z.boolean() });
export type ShareWishlistInput = z.infer<typeof ShareWishlistInput>;

export const WishlistInput = Market;
export const Wishlist = z.object({ items: z.array(WishView), share: WishlistShare.nullable() });
export type Wishlist = z.infer<typeof Wishlist>;

export const SharedWishlistInput = Market.extend({ token: SecretToken });
export type SharedWishlistInput = z.infer<typeof SharedWishlistInput>;
export const SharedWishlist = z.object({ name: z.string(), items: z.array(WishGoods) });
export type SharedWishlist = z.infer<typeof SharedWishlist>;
