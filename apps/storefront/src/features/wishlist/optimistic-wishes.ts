import type { Wish, Wishes } from "@souk/contracts";

const isSame = (one: Wish, productId: string, variantId: string | null | undefined): boolean =>
  one.productId === productId && (variantId === undefined || one.variantId === variantId);

/** The list with a wish, once. */
export function withWish(held: Wishes, wish: Wish): Wishes {
  return held.some((one) => isSame(one, wish.productId, wish.variantId)) ? held : [wish, ...held];
}

/** The list without a wish; without a variant, without any of the product. */
export function withoutWish(held: Wishes, productId: string, variantId?: string | null): Wishes {
  return held.filter((one) => !isSame(one, productId, variantId));
}
