import { toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import type { VariantPriceRow } from "../../lib/api-types.ts";
import { trpc } from "../../lib/trpc.ts";

/** Takes a product's prices as they are after a change of its offers, and says what was done. */
export function useOffersChanged(productId: string): (prices: VariantPriceRow[], said: string) => void {
  const client = useQueryClient();
  return (prices, said) => {
    client.setQueryData(trpc.prices.ofProduct.queryKey({ id: productId }), prices);
    void client.invalidateQueries({ queryKey: trpc.products.list.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.audit.timeline.pathKey() });
    toast({ title: said, tone: "success" });
  };
}
