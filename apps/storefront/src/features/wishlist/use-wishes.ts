import type { Wish, Wishes } from "@souk/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cartChange } from "../../lib/cart-cache.ts";
import { useMarket } from "../../lib/market.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { withoutWish, withWish } from "./optimistic-wishes.ts";

/** What the wishlist holds; empty while that isn't known. */
export function useWishes(): Wishes {
  return useQuery(trpc.wishlist.held.queryOptions(undefined, { staleTime: 30_000 })).data ?? [];
}

export type WishChange = { productId: string; wanted: boolean; variantId?: string | null };

const change = { mutationKey: ["wishlist"] };

/**
 * Wishes for something, or no more: shown at once, taken back with an error if the server refuses. One after the other, and
 * after what the cart does: a guest's first change of either brings the cookie that the next one needs.
 */
export function useWish() {
  const { currency } = useMarket();
  const client = useQueryClient();
  const key = trpc.wishlist.held.queryKey();
  return useMutation({
    ...change,
    scope: cartChange.scope,
    mutationFn: ({ productId, wanted, variantId }: WishChange) =>
      wanted
        ? shop.wishlist.add.mutate({ currency, productId, variantId: variantId ?? null })
        : shop.wishlist.drop.mutate({ productId, ...(variantId !== undefined && { variantId }) }),
    onMutate: async ({ productId, wanted, variantId }) => {
      await client.cancelQueries({ queryKey: key });
      const wish: Wish = { productId, variantId: variantId ?? null };
      client.setQueryData(key, (held = []) =>
        wanted ? withWish(held, wish) : withoutWish(held, productId, variantId),
      );
    },
    // What is in between may be a later click's: the server knows.
    onError: () => client.invalidateQueries({ queryKey: key }),
    onSuccess: (held) => {
      if (client.isMutating(change) <= 1) client.setQueryData(key, held);
    },
  });
}
