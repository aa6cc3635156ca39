import type { StaffThreadView } from "@souk/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { trpc } from "../../lib/trpc.ts";
import { usePageVisible } from "./use-page-visible.ts";

/** What somebody who may answer has before their eyes is read, for all of the staff. */
export function useReadThread({ number, unread, entries }: StaffThreadView, writes: boolean): void {
  const client = useQueryClient();
  const visible = usePageVisible();
  const seq = entries.at(-1)?.seq ?? 0;
  const { mutate } = useMutation(
    trpc.support.read.mutationOptions({
      onSuccess: (counts) => client.setQueryData(trpc.support.counts.queryKey(), counts),
    }),
  );
  useEffect(() => {
    if (writes && visible && unread > 0) mutate({ number, seq });
  }, [mutate, number, unread, seq, writes, visible]);
}
