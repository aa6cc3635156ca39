import type { CartView } from "@souk/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMarket } from "../../lib/market.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { withQuantity } from "./optimistic.ts";

// One after the other, so that answers come in the order of the clicks.
const inTurn = { scope: { id: "cart" }, mutationKey: ["cart"] };

export function useCart() {
  return useQuery(trpc.cart.get.queryOptions(useMarket(), { staleTime: 30_000 }));
}

/** Writes a mutation's answer where the cart is read from, and lets the checkout read itself anew when next shown. */
export function useCartWriter(): (cart: CartView) => void {
  const client = useQueryClient();
  const key = trpc.cart.get.queryKey(useMarket());
  return (cart) => {
    client.setQueryData(key, cart);
    void client.invalidateQueries({ queryKey: trpc.checkout.get.queryKey(), refetchType: "none" });
  };
}

export function useAddLine() {
  const market = useMarket();
  const write = useCartWriter();
  return useMutation({
    ...inTurn,
    mutationFn: (line: { variantId: string; quantity: number }) =>
      shop.cart.addLine.mutate({ ...market, ...line }),
    onSuccess: write,
  });
}

/** Shown at once; taken back with an error if the server refuses. */
export function useSetQuantity() {
  const market = useMarket();
  const client = useQueryClient();
  const write = useCartWriter();
  const key = trpc.cart.get.queryKey(market);
  return useMutation({
    ...inTurn,
    mutationFn: (line: { lineId: string; quantity: number }) =>
      shop.cart.setQuantity.mutate({ ...market, ...line }),
    onMutate: async ({ lineId, quantity }) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData(key);
      if (before) client.setQueryData(key, withQuantity(before, lineId, quantity));
      return { before };
    },
    onError: (_error, _line, context) => {
      if (context?.before) client.setQueryData(key, context.before);
    },
    onSuccess: (cart) => {
      // A later click is already shown; its own answer follows.
      if (client.isMutating({ mutationKey: inTurn.mutationKey }) <= 1) write(cart);
    },
  });
}

export function useAcceptChanges() {
  const market = useMarket();
  const write = useCartWriter();
  return useMutation({
    ...inTurn,
    mutationFn: () => shop.cart.acceptChanges.mutate(market),
    onSuccess: write,
  });
}
