import type { StaffThreadView } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** What a change answered is shown at once, and it is said what happened. */
export function useThreadChanged(): (thread: StaffThreadView, said: string | null) => void {
  const client = useQueryClient();
  return (thread, said) => {
    client.setQueryData(trpc.support.get.queryKey({ number: thread.number }), thread);
    void client.invalidateQueries({ queryKey: trpc.support.list.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.support.counts.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.audit.timeline.pathKey() });
    if (said !== null) toast({ title: said, tone: "success" });
  };
}
