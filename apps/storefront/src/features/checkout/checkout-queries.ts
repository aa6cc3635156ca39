import type { CheckoutView, SetAddressInput, SetPickupInput } from "@souk/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMarket } from "../../lib/market.ts";
import { shop, trpc } from "../../lib/trpc.ts";

export function useCheckout() {
  return useQuery(trpc.checkout.get.queryOptions(useMarket(), { staleTime: 0 }));
}

/** Writes a mutation's answer where checkout and cart are read from. */
function useWriter(): (view: CheckoutView) => void {
  const client = useQueryClient();
  const market = useMarket();
  return (view) => {
    client.setQueryData(trpc.checkout.get.queryKey(market), view);
    client.setQueryData(trpc.cart.get.queryKey(market), view.cart);
  };
}

export function useSetAddress() {
  const market = useMarket();
  const onSuccess = useWriter();
  return useMutation({
    mutationFn: (input: Omit<SetAddressInput, "locale" | "currency">) =>
      shop.checkout.setAddress.mutate({ ...market, ...input }),
    onSuccess,
  });
}

export function useSetPickup() {
  const market = useMarket();
  const onSuccess = useWriter();
  return useMutation({
    mutationFn: (input: Omit<SetPickupInput, "locale" | "currency">) =>
      shop.checkout.setPickup.mutate({ ...market, ...input }),
    onSuccess,
  });
}

export function useSetShipping() {
  const market = useMarket();
  const onSuccess = useWriter();
  return useMutation({
    mutationFn: (methodCode: string) => shop.checkout.setShipping.mutate({ ...market, methodCode }),
    onSuccess,
  });
}

export function useApplyGiftCard() {
  const market = useMarket();
  const onSuccess = useWriter();
  return useMutation({
    mutationFn: (code: string) => shop.checkout.applyGiftCard.mutate({ ...market, code }),
    onSuccess,
  });
}

export function useStoreCredit() {
  const market = useMarket();
  const onSuccess = useWriter();
  return useMutation({ mutationFn: () => shop.checkout.useStoreCredit.mutate(market), onSuccess });
}

export function useRemoveGiftCard() {
  const market = useMarket();
  const onSuccess = useWriter();
  return useMutation({
    mutationFn: (id: string) => shop.checkout.removeGiftCard.mutate({ ...market, id }),
    onSuccess,
  });
}

/** The cart as it is now, where the server has just said that it isn't what it was. */
export function useReread(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: trpc.checkout.get.queryKey() }),
      client.invalidateQueries({ queryKey: trpc.cart.get.queryKey() }),
    ]);
  };
}
