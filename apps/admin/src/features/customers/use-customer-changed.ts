import type { CustomerDetail } from "../../lib/api-types.ts";
import { toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** What a change answered is shown at once, and it is said what happened. */
export function useCustomerChanged(): (customer: CustomerDetail, said: string | null) => void {
  const client = useQueryClient();
  return (customer, said) => {
    client.setQueryData(trpc.customers.get.queryKey({ id: customer.id }), customer);
    void client.invalidateQueries({ queryKey: trpc.customers.list.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.groups.pathKey() });
    void client.invalidateQueries({ queryKey: trpc.audit.timeline.pathKey() });
    if (said !== null) toast({ title: said, tone: "success" });
  };
}
