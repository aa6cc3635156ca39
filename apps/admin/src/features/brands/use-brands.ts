import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { BrandView } from "../../lib/api-types.ts";
import { trpc } from "../../lib/trpc.ts";

/** Stores the brand that a change answered with; lists and products that name it ask anew. */
export function useStoreBrand(): (brand: BrandView) => void {
  const client = useQueryClient();
  return (brand) => {
    client.setQueryData(trpc.brands.get.queryKey({ id: brand.id }), brand);
    void client.invalidateQueries({ queryKey: trpc.brands.list.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.products.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.audit.pathKey() });
  };
}

export function useSaveBrand() {
  return useMutation(trpc.brands.save.mutationOptions({ onSuccess: useStoreBrand() }));
}
