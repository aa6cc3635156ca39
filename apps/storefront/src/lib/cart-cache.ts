import type { CartView } from "@souk/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMarket } from "./market.ts";
import { shop, trpc } from "./trpc.ts";

/** Changes of the cart go one after the other, so that answers come in the order of the clicks. */
export const cartChange = { scope: { id: "cart" }, mutationKey: ["cart"] };

export function useCart() {
  return useQuery(trpc.cart.get.queryOptions(useMarket(), { staleTime: 30_000 }));
}

/** Writes a mutation's answer where the cart is read from; the checkout, if it is known, takes the cart over. */
export function useCartWriter(): (cart: CartView) => void {
  const client = useQueryClient();
  const market = useMarket();
  return (cart) => {
    client.setQueryData(trpc.cart.get.queryKey(market), cart);
    client.setQueryData(trpc.checkout.get.queryKey(market), (known) => known && { ...known, cart });
  };
}

/** Takes today's prices and what is there. */
export function useAcceptChanges() {
  const market = useMarket();
  const write = useCartWriter();
  return useMutation({
    ...cartChange,
    mutationFn: () => shop.cart.acceptChanges.mutate(market),
    onSuccess: write,
  });
}
