import { useQueryClient } from "@tanstack/react-query";
import type { SegmentDetail } from "../../lib/api-types.ts";
import { trpc } from "../../lib/trpc.ts";

/** Stores the segment that a save answered with; what shows its members asks anew. */
export function useStoreSegment(): (segment: SegmentDetail) => void {
  const client = useQueryClient();
  return (segment) => {
    client.setQueryData(trpc.segments.get.queryKey({ id: segment.id }), segment);
    for (const queryKey of [
      trpc.segments.list.pathKey(),
      trpc.segments.count.pathKey(),
      trpc.segments.ofCustomer.pathKey(),
      trpc.customers.list.pathKey(),
      trpc.audit.pathKey(),
    ])
      void client.invalidateQueries({ queryKey });
  };
}
