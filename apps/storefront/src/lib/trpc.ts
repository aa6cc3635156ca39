import type { ShopRouter } from "@souk/api";
import type { DomainProblem } from "@souk/contracts";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpLink, splitLink, TRPCClientError } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";

import { impersonationHeaders, leaveImpersonation } from "./impersonation.ts";
import { endCurrency } from "./market.ts";
import { payLinkHeaders } from "./pay-link.ts";

const url = "/trpc/shop";

function isShopError(error: unknown): error is TRPCClientError<ShopRouter> {
  return error instanceof TRPCClientError;
}

/** The refused business rule behind an error, typed; null for everything unexpected. */
export function problemOf(error: unknown): DomainProblem | null {
  return isShopError(error) ? (error.data?.domain ?? null) : null;
}

/** What the server found wrong with the input, by field. */
export function invalidOf(error: unknown): { fieldErrors: Record<string, string[] | undefined> } | null {
  return isShopError(error) ? (error.data?.invalid ?? null) : null;
}

/** True where the server said no; false where it failed, or was not reached. */
export function isRefusal(error: unknown): boolean {
  const status = isShopError(error) ? error.data?.httpStatus : undefined;
  return status !== undefined && status >= 400 && status < 500;
}

function onError(error: unknown): void {
  const problem = problemOf(error);
  if (problem?.code === "CURRENCY_ENDED") endCurrency(problem.details.currency, problem.details.instead);
  if (problem?.code === "IMPERSONATION_OVER") leaveImpersonation();
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 30 * 60_000,
      retry: (failures, error) => failures < 1 && !isRefusal(error),
      retryDelay: 600,
    },
    // Paused mutations would run long after the shopper gave up; offline they fail and say so.
    mutations: { networkMode: "always" },
  },
});

/** For what needs no query of its own. */
export const shop = createTRPCClient<ShopRouter>({
  links: [
    splitLink({
      condition: (op) => op.type === "query" && /^(catalog|search|vehicles|contact)\./.test(op.path),
      true: httpLink({ url, headers: impersonationHeaders }),
      false: httpBatchLink({
        url,
        maxItems: 10,
        headers: () => ({ ...payLinkHeaders(), ...impersonationHeaders() }),
      }),
    }),
  ],
});

export const trpc = createTRPCOptionsProxy<ShopRouter>({ client: shop, queryClient });
