import type { CartAndSaved } from "@souk/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cartChange, useCartWriter } from "../../lib/cart-cache.ts";
import { useMarket } from "../../lib/market.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { withQuantity } from "./optimistic.ts";

export function useAddLine() {
  const market = useMarket();
  const write = useCartWriter();
  return useMutation({
    ...cartChange,
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
    ...cartChange,
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
      if (client.isMutating({ mutationKey: cartChange.mutationKey }) <= 1) write(cart);
    },
  });
}

export const useSaved = () => useQuery(trpc.cart.saved.queryOptions(useMarket(), { staleTime: 30_000 }));

/** Between the cart and what is put aside: both lists are written from the one answer. */
export function useSavedChanges() {
  const market = useMarket();
  const client = useQueryClient();
  const writeCart = useCartWriter();
  const key = trpc.cart.saved.queryKey(market);
  const write = ({ cart, saved }: CartAndSaved): void => {
    writeCart(cart);
    client.setQueryData(key, saved);
  };
  const save = useMutation({
    ...cartChange,
    mutationFn: (lineId: string) => shop.cart.saveLine.mutate({ ...market, lineId }),
    onSuccess: write,
  });
  const restore = useMutation({
    ...cartChange,
    mutationFn: (savedId: string) => shop.cart.restoreSaved.mutate({ ...market, savedId }),
    onSuccess: write,
  });
  const drop = useMutation({
    ...cartChange,
    mutationFn: (savedId: string) => shop.cart.dropSaved.mutate({ ...market, savedId }),
    onSuccess: (saved) => client.setQueryData(key, saved),
  });
  return { save, restore, drop };
}
