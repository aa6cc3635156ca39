import type { StaffReturnView } from "@souk/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { trpc } from "../../lib/trpc.ts";

/** A mutation answers with the whole return: it goes into the cache; lists and its order are asked again. */
export function useReturnChanged(): (view: StaffReturnView) => void {
  const client = useQueryClient();
  return useCallback(
    (view: StaffReturnView) => {
      client.setQueryData(trpc.returns.get.queryKey({ number: view.number }), view);
      void client.invalidateQueries({ queryKey: trpc.returns.list.pathKey() });
      void client.invalidateQueries({
        queryKey: trpc.returns.ofOrder.queryKey({ number: view.orderNumber }),
      });
      void client.invalidateQueries({ queryKey: trpc.orders.pathKey() });
    },
    [client],
  );
}
