import { toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import type { StaffMember } from "@souk/contracts";
import { trpc } from "../../lib/trpc.ts";

/** A mutation answers with everybody: that goes into the cache, with a word of what was done. */
export function useStaffChanged(done: string, onDone: () => void): (members: StaffMember[]) => void {
  const client = useQueryClient();
  return (members) => {
    client.setQueryData(trpc.staff.list.queryKey(), members);
    toast({ title: done, tone: "success" });
    onDone();
  };
}
