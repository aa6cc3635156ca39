import type { ContactView } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { trpc } from "../../lib/trpc.ts";

/** What a change answered is shown at once; the lists and the log are asked again. */
export function useContactChanged(): (message: ContactView, said: string | null) => void {
  const client = useQueryClient();
  return useCallback(
    (message, said) => {
      client.setQueryData(trpc.contact.get.queryKey({ id: message.id }), message);
      void client.invalidateQueries({ queryKey: trpc.contact.list.pathKey() });
      void client.invalidateQueries({ queryKey: trpc.audit.timeline.pathKey() });
      if (said !== null) toast({ title: said, tone: "success" });
    },
    [client],
  );
}
