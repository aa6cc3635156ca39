import type { StaffRoleView } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** A mutation answers with all roles: they go into the cache, with a word of what was done. */
export function useRolesChanged(done: string, onDone: () => void): (roles: StaffRoleView[]) => void {
  const client = useQueryClient();
  return (roles) => {
    client.setQueryData(trpc.staff.roles.queryKey(), roles);
    void client.invalidateQueries({ queryKey: trpc.staff.list.queryKey() });
    toast({ title: done, tone: "success" });
    onDone();
  };
}
