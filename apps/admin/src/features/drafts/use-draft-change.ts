import type { DraftChange, DraftView } from "@souk/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { trpc } from "../../lib/trpc.ts";

/** Each answer is the whole draft, priced. What a change has forgotten is said until something else is chosen. */
export function useDraftChanged(): (draft: DraftView) => void {
  const client = useQueryClient();
  return useCallback(
    (draft: DraftView) => {
      client.setQueryData(trpc.drafts.get.queryKey({ number: draft.number }), (before) => ({
        ...draft,
        forgotten:
          draft.forgotten ?? (draft.shippingMethodCode === null ? (before?.forgotten ?? null) : null),
      }));
      for (const queryKey of [trpc.drafts.list.pathKey(), trpc.audit.timeline.pathKey()])
        void client.invalidateQueries({ queryKey });
    },
    [client],
  );
}

/** Changes go one after the other, in the order of the clicks. */
export function useDraftChange(number: number, onDone?: () => void) {
  const changed = useDraftChanged();
  const change = useMutation({
    ...trpc.drafts.change.mutationOptions(),
    scope: { id: `draft-${number}` },
    onSuccess: (draft: DraftView) => {
      changed(draft);
      onDone?.();
    },
  });
  const apply = (wanted: DraftChange): void => change.mutate({ number, change: wanted });
  return { apply, error: change.error, isPending: change.isPending };
}
