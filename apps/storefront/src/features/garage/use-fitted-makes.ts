import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** The makes that a product fits; none for a universal one. */
export function useFittedMakes(productId: string) {
  return useQuery(trpc.vehicles.fittedMakes.queryOptions({ productId }, { staleTime: 5 * 60_000 }));
}
