import type { AttributeView } from "../../lib/api-types.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** Stores the list that a change answered with; pages that show products' attributes ask anew. */
function useStore(): (list: AttributeView[]) => void {
  const client = useQueryClient();
  return (list) => {
    client.setQueryData(trpc.attributes.list.queryKey(), list);
    void client.invalidateQueries({ queryKey: trpc.attributes.usage.queryKey() });
    void client.invalidateQueries({ queryKey: trpc.products.get.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.audit.pathKey() });
  };
}

export function useSaveAttribute() {
  return useMutation(trpc.attributes.save.mutationOptions({ onSuccess: useStore() }));
}

/** Shows the new order at once; a refusal shows the old one again. */
export function useOrderAttributes() {
  const client = useQueryClient();
  const key = trpc.attributes.list.queryKey();
  return useMutation(
    trpc.attributes.order.mutationOptions({
      onMutate: async ({ ids }) => {
        await client.cancelQueries({ queryKey: key });
        client.setQueryData(key, (list) =>
          list?.toSorted((one, other) => placeIn(ids, one) - placeIn(ids, other)),
        );
      },
      onSuccess: useStore(),
      onError: () => client.invalidateQueries({ queryKey: key }),
    }),
  );
}

function placeIn(ids: readonly string[], { id }: AttributeView): number {
  const place = ids.indexOf(id);
  return place < 0 ? ids.length : place;
}

export function useDeleteAttribute(onDone: () => void) {
  const store = useStore();
  const onSuccess = (list: AttributeView[]) => {
    store(list);
    onDone();
  };
  return useMutation(trpc.attributes.delete.mutationOptions({ onSuccess }));
}

export function useRestoreAttribute() {
  return useMutation(trpc.attributes.restore.mutationOptions({ onSuccess: useStore() }));
}
