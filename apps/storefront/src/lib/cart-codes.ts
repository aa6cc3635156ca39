import { useMutation, useQueryClient } from "@tanstack/react-query";
import { cartChange, useCartWriter } from "./cart-cache.ts";
import { useMarket } from "./market.ts";
import { shop, trpc } from "./trpc.ts";

export function useApplyCode() {
  const market = useMarket();
  return useMutation({
    ...cartChange,
    mutationFn: ({ code }: { code: string }) => shop.cart.applyCode.mutate({ ...market, code }),
    onSuccess: useWriteBoth(),
  });
}

export function useRemoveCode() {
  const market = useMarket();
  return useMutation({
    ...cartChange,
    mutationFn: ({ code }: { code: string }) => shop.cart.removeCode.mutate({ ...market, code }),
    onSuccess: useWriteBoth(),
  });
}

/** A code may change what carries the cart, too: a checkout that is shown asks again. */
function useWriteBoth() {
  const write = useCartWriter();
  const client = useQueryClient();
  const market = useMarket();
  return async (cart: Parameters<typeof write>[0]): Promise<void> => {
    write(cart);
    await client.invalidateQueries({ queryKey: trpc.checkout.get.queryKey(market), refetchType: "active" });
  };
}
