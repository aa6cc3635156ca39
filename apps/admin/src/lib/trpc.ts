import type { AdminRouter } from "@souk/api";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { problemOf, shouldRetry } from "./api-error.ts";

const url = "/trpc/admin";

/**
 * When any answer says that the session is over, `me` becomes null and the sign-in dialog appears over the page; when
 * the role has changed meanwhile, it is asked for anew and the interface follows.
 */
function noticeSession(error: unknown): void {
  const code = problemOf(error)?.code;
  const me = trpc.session.me.queryKey();
  if (code === "SIGN_IN_REQUIRED") queryClient.setQueryData(me, null);
  if (code === "FORBIDDEN" || code === "SECOND_FACTOR_REQUIRED")
    void queryClient.invalidateQueries({ queryKey: me });
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSession }),
  mutationCache: new MutationCache({ onError: noticeSession }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: shouldRetry },
    mutations: { retry: false },
  },
});

/** For what no query or mutation of React can send: a question too long for an address, which can be given up. */
export const client = createTRPCClient<AdminRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === "subscription",
      true: httpSubscriptionLink({ url }),
      false: httpBatchLink({ url, maxItems: 10, maxURLLength: 4000 }),
    }),
  ],
});

export const trpc = createTRPCOptionsProxy<AdminRouter>({ client, queryClient });
