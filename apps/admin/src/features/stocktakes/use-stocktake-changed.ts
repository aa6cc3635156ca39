import type { StocktakeDetail } from "@souk/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** Takes in a count as it is now, and has what depends on it asked for again. */
export function useStocktakeChanged(): (next: StocktakeDetail) => void {
  const client = useQueryClient();
  return (next) => {
    client.setQueryData(trpc.stocktakes.get.queryKey({ number: next.number }), next);
    for (const queryKey of [
      trpc.stocktakes.list.pathKey(),
      trpc.stocktakes.lines.pathKey(),
      trpc.stock.pathKey(),
      trpc.audit.timeline.pathKey(),
    ])
      void client.invalidateQueries({ queryKey });
  };
}
