import { useMutation, useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** Moves a category; the answer is the whole tree. */
export function useMoveCategory() {
  const client = useQueryClient();
  return useMutation(
    trpc.categories.move.mutationOptions({
      onSuccess: (tree) => client.setQueryData(trpc.categories.tree.queryKey(), tree),
    }),
  );
}
