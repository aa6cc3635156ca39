import type { ExchangePriceChange, WantedReturnLine } from "@souk/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { problemOf, shop, trpc } from "../../lib/trpc.ts";
import type { OrderAccess } from "./order-returns.tsx";

interface Options {
  onAsked: () => void;
  /** What was chosen costs something else than was shown. */
  onPrices: (changes: readonly ExchangePriceChange[]) => void;
}

/** Asks for a return of an order; afterwards what may be chosen for what is left of it is asked for again. */
export function useAskReturn(access: OrderAccess, { onAsked, onPrices }: Options) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { lines: WantedReturnLine[]; note: string }) =>
      shop.orders.requestReturn.mutate({ ...access, ...wanted }),
    onSuccess: (next) => {
      client.setQueryData(trpc.orders.returns.queryKey(access), next);
      onAsked();
    },
    onError: (error) => {
      const problem = problemOf(error);
      if (problem?.code === "EXCHANGE_PRICE_CHANGED") onPrices(problem.details.lines);
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: trpc.orders.exchanges.queryKey(access) });
      void client.invalidateQueries({ queryKey: trpc.orders.findOthers.pathKey() });
    },
  });
}
