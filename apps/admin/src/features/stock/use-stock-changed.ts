import { useQueryClient } from "@tanstack/react-query";
import type { StockDetail } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";

/** Puts a variant's new stock in place, and has all that shows stock read again. */
export function useStockChanged() {
  const client = useQueryClient();
  const { locale } = useI18n();
  return (detail: StockDetail): void => {
    client.setQueryData(trpc.stock.get.queryKey({ variantId: detail.variantId, locale }), detail);
    for (const queryKey of [
      trpc.stock.list.pathKey(),
      trpc.stock.ledger.pathKey(),
      trpc.stock.locations.pathKey(),
      trpc.products.pathKey(),
      trpc.overview.pathKey(),
    ])
      void client.invalidateQueries({ queryKey });
  };
}
