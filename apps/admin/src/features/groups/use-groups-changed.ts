import { toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** What shows groups is asked for anew, and it is said what happened. */
export function useGroupsChanged(): (said: string | null) => void {
  const client = useQueryClient();
  return (said) => {
    void client.invalidateQueries({ queryKey: trpc.groups.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.audit.timeline.pathKey() });
    if (said !== null) toast({ title: said, tone: "success" });
  };
}
