import { useMutation, useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

interface Picks {
  typeIds?: string[];
  modelIds?: string[];
}

export interface ChangeFitments {
  add: (picks: Picks) => void;
  remove: (picks: Picks) => void;
  pending: boolean;
  error: unknown;
}

/** Gives a product vehicles and takes them away; the answer takes the place of what was shown. */
export function useChangeFitments(productId: string): ChangeFitments {
  const client = useQueryClient();
  const mutation = useMutation(
    trpc.vehicles.changeFitments.mutationOptions({
      onSuccess: (fitments) => {
        client.setQueryData(trpc.vehicles.fitments.queryKey({ productId }), fitments);
        void client.invalidateQueries({ queryKey: trpc.vehicles.fitmentTypes.queryKey() });
        void client.invalidateQueries({ queryKey: trpc.audit.pathKey() });
      },
    }),
  );
  return {
    add: (add) => mutation.mutate({ productId, add }),
    remove: (remove) => mutation.mutate({ productId, remove }),
    pending: mutation.isPending,
    error: mutation.error,
  };
}
