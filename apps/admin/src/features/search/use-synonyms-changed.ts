import type { SynonymSetView } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** A change answers with every set: that goes into the cache, with a word of what was done. */
export function useSynonymsChanged(done: string, onDone: () => void): (sets: SynonymSetView[]) => void {
  const client = useQueryClient();
  return (sets) => {
    client.setQueryData(trpc.search.synonyms.queryKey(), sets);
    toast({ title: done, tone: "success" });
    onDone();
  };
}
