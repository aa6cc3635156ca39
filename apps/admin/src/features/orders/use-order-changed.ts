import type { StaffOrderView } from "@souk/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { trpc } from "../../lib/trpc.ts";

/** A mutation answers with the whole order: it goes into the cache, and only the lists are asked again. */
export function useOrderChanged(): (order: StaffOrderView) => void {
  const client = useQueryClient();
  return useCallback(
    (order: StaffOrderView) => {
      client.setQueryData(trpc.orders.get.queryKey({ number: order.number }), order);
      void client.invalidateQueries({ queryKey: trpc.orders.list.pathKey() });
      void client.invalidateQueries({ queryKey: trpc.overview.pathKey() });
    },
    [client],
  );
}
