import type { PrivacyOverview } from "@souk/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";

/** A change whose answer is what the page shows from then on. */
export function usePrivacyChange<Input>(change: (input: Input) => Promise<PrivacyOverview>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (overview) => client.setQueryData(trpc.privacy.overview.queryKey(), overview),
  });
}
