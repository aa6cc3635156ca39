import { useQuery } from "@tanstack/react-query";
import { trpc } from "./trpc.ts";

/** Who is signed in: null for guests, undefined while that is not known. */
export function useMe() {
  return useQuery(trpc.account.me.queryOptions(undefined, { staleTime: 5 * 60_000 }));
}
