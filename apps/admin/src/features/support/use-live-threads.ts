import { useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { trpc } from "../../lib/trpc.ts";
import { usePageVisible } from "./use-page-visible.ts";

/**
 * While the page is before somebody's eyes, what changes in a conversation, or in any, is read again as it happens. Says
 * whether it hears of changes.
 */
export function useLiveThreads(): boolean {
  const client = useQueryClient();
  const enabled = usePageVisible();
  const { status } = useSubscription(
    trpc.support.live.subscriptionOptions(undefined, {
      enabled,
      onData: ({ number }) => {
        void client.invalidateQueries({ queryKey: trpc.support.list.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.support.counts.pathKey() });
        void client.invalidateQueries({
          queryKey: number === null ? trpc.support.get.pathKey() : trpc.support.get.queryKey({ number }),
        });
      },
    }),
  );
  return status !== "error";
}
