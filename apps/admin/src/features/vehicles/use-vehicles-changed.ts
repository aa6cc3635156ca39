import { toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** After a change: everything about vehicles is read anew, and the change is told. */
export function useVehiclesChanged(): (title: string) => void {
  const client = useQueryClient();
  return (title) => {
    void client.invalidateQueries({ queryKey: trpc.vehicles.pathKey() });
    toast({ title, tone: "success" });
  };
}
