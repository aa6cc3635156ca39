import type { PromotionDetail } from "../../lib/api-types.ts";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** Stores the promotion that a change answered with; lists and its codes ask anew. */
export function useStorePromotion(): (promotion: PromotionDetail) => void {
  const client = useQueryClient();
  return (promotion) => {
    client.setQueryData(trpc.promotions.get.queryKey({ id: promotion.id }), promotion);
    void client.invalidateQueries({ queryKey: trpc.promotions.list.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.promotions.codes.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.audit.pathKey() });
  };
}
