import type { ThreadView } from "@souk/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { shop, trpc } from "../../lib/trpc.ts";

/** What is before somebody's eyes is read: said once for each new end of the conversation. */
export function useReadThread({ number, unread, entries }: ThreadView): void {
  const client = useQueryClient();
  const seq = entries.at(-1)?.seq ?? 0;
  useEffect(() => {
    const read = (): void => {
      if (unread === 0 || document.visibilityState === "hidden") return;
      // Not read is no harm: the next look says it again.
      void shop.support.read
        .mutate({ number, seq })
        .then((left) => client.setQueryData(trpc.support.unread.queryKey(), left))
        .catch(() => undefined);
    };
    read();
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, [client, number, unread, seq]);
}
