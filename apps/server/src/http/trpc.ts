import { adminRouter, shopRouter } from "@souk/api";
import { asDomainError, asProblem } from "@souk/contracts";
import type { AnyTRPCRouter } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono, type Context } from "hono";
import { apiContext, type TrpcDeps } from "./api-context.ts";
import { requestLog } from "./request-scope.ts";
import type { AppEnv } from "./types.ts";

const MAX_BATCH = 20;

/** The two routers, each on its own endpoint: the storefront can't even name a staff procedure. */
export function trpcRoutes(deps: TrpcDeps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.all("/shop/*", (c) => answer(c, deps, { endpoint: "/trpc/shop", router: shopRouter }));
  routes.all("/admin/*", (c) => answer(c, deps, { endpoint: "/trpc/admin", router: adminRouter }));
  return routes;
}

async function answer(
  c: Context<AppEnv>,
  deps: TrpcDeps,
  { endpoint, router }: { endpoint: string; router: AnyTRPCRouter },
): Promise<Response> {
  const procedures = c.req.path.slice(endpoint.length + 1);
  // Counted before tRPC splits it: a path of thousands of commas must cost nothing.
  if (tooMany(procedures))
    return c.json(
      {
        error: {
          message: "BATCH_TOO_LARGE",
          data: { code: "BAD_REQUEST", httpStatus: 400, domain: null, invalid: null },
        },
      },
      400,
    );
  return fetchRequestHandler({
    endpoint,
    router,
    req: c.req.raw,
    maxBatchSize: MAX_BATCH,
    createContext: (options) => apiContext(c, deps, { ...options, isShop: router === shopRouter }),
    responseMeta: ({ errors }) => ({ headers: headersFor(errors) }),
    onError: ({ error, path }) => {
      if (error.code === "INTERNAL_SERVER_ERROR")
        requestLog(c).error({ err: error.cause ?? error, path }, "unexpected error");
      else if (error.code === "SERVICE_UNAVAILABLE")
        requestLog(c).warn({ path, code: error.message }, "unavailable");
    },
  });
}

/** Nothing is kept on the way; who asked too often is told how long to wait, as HTTP has it. */
function headersFor(errors: readonly { cause?: unknown }[]): Headers {
  const headers = new Headers([["cache-control", "no-store"]]);
  const waits = errors.flatMap(({ cause }) => {
    const problem = asProblem(asDomainError(cause));
    return problem?.code === "TOO_MANY_REQUESTS" ? [problem.details.retryAfterSeconds] : [];
  });
  if (waits.length > 0) headers.set("retry-after", String(Math.max(...waits)));
  return headers;
}

function tooMany(procedures: string): boolean {
  let count = 1;
  for (let at = procedures.indexOf(","); at !== -1; at = procedures.indexOf(",", at + 1))
    if (++count > MAX_BATCH) return true;
  return procedures.length > 2000;
}
