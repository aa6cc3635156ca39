import type { ExchangePriceChange } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";

interface Options {
  onOpened: () => void;
  /** What was chosen costs something else than was shown. */
  onPrices: (changes: readonly ExchangePriceChange[]) => void;
}

/** Opens a return of an order; when it is refused, what may be chosen is asked for again. */
export function useOpenReturn(orderNumber: number, { onOpened, onPrices }: Options) {
  const { m } = useI18n();
  const client = useQueryClient();
  return useMutation(
    trpc.returns.create.mutationOptions({
      onSuccess: (view) => {
        client.setQueryData(trpc.returns.get.queryKey({ number: view.number }), view);
        void client.invalidateQueries({ queryKey: trpc.returns.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.orders.get.queryKey({ number: orderNumber }) });
        toast({ title: m.returns.added, tone: "success" });
        onOpened();
      },
      onError: (error) => {
        const problem = problemOf(error);
        if (problem?.code === "EXCHANGE_PRICE_CHANGED") onPrices(problem.details.lines);
        void client.invalidateQueries({ queryKey: trpc.returns.exchanges.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.returns.findOthers.pathKey() });
      },
    }),
  );
}
