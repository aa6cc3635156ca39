import { useQueryClient } from "@tanstack/react-query";
import type { CollectionDetail } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";

/** Stores the collection that a change answered with; lists ask anew. */
export function useStoreCollection(): (collection: CollectionDetail) => void {
  const client = useQueryClient();
  const { locale } = useI18n();
  return (collection) => {
    client.setQueryData(trpc.collections.get.queryKey({ id: collection.id, locale }), collection);
    void client.invalidateQueries({ queryKey: trpc.collections.list.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.audit.pathKey() });
  };
}
