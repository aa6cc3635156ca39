import { adminRouter, shopRouter, type ApiContext } from "@souk/api";
import { apiKeyIn, type Auth } from "@souk/auth";
import { asDomainError, asProblem, PAY_LINK_HEADER } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import type { SearchLog } from "@souk/core/search/log/search-log";
import type { LiveThreads } from "@souk/core/support/live-threads";
import type { AnyTRPCRouter } from "@trpc/server";
import { fetchRequestHandler, type FetchCreateContextFnOptions } from "@trpc/server/adapters/fetch";
import { Hono, type Context } from "hono";
import { cartCookieIssuer, readCartCookie } from "./cart-cookie.ts";
import { countKey, countUser, type Quota } from "./limit-requests.ts";
import { countedNetwork } from "./request-limits.ts";
import { requestLog } from "./request-scope.ts";
import type { AppEnv } from "./types.ts";

const MAX_BATCH = 20;

export interface TrpcDeps {
  core: Core;
  auth: Auth;
  searches: Pick<SearchLog, "note">;
  quota: Quota | null;
  threads: Pick<LiveThreads, "follow">;
}

/** The two routers, each on its own endpoint: the storefront can't even name a staff procedure. */
export function trpcRoutes(deps: TrpcDeps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.all("/shop/*", (c) => answer(c, deps, "/trpc/shop", shopRouter));
  routes.all("/admin/*", (c) => answer(c, deps, "/trpc/admin", adminRouter));
  return routes;
}

async function answer(
  c: Context<AppEnv>,
  deps: TrpcDeps,
  endpoint: string,
  router: AnyTRPCRouter,
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
    createContext: (options) => apiContext(c, deps, options),
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

function apiContext(
  c: Context<AppEnv>,
  { core, auth, searches, quota, threads }: TrpcDeps,
  { resHeaders }: FetchCreateContextFnOptions,
): ApiContext {
  const request = c.req.raw.headers;
  const tags = c.get("tags");
  const key = apiKeyIn(request);
  let user: ReturnType<Auth["user"]> | null = null;
  let actingKey: ReturnType<Auth["keyHolder"]> | null = null;
  return {
    ...core,
    requestId: c.get("requestId"),
    ip: c.get("ip"),
    userAgent: request.get("user-agent")?.slice(0, 300) ?? null,
    actingKey: key === null ? undefined : () => (actingKey ??= countedKey(auth.keyHolder(key), quota)),
    user: () =>
      (user ??= countedUser(auth.user(request), countedNetwork(c.get("ip")) === null ? null : quota)),
    askAgain: () => (key === null ? auth.user(request) : auth.keyHolder(key)),
    threads,
    cartCookie: {
      tokenHash: readCartCookie(request.get("cookie")),
      issueToken: cartCookieIssuer(resHeaders, core.config.origin.startsWith("https:")),
    },
    payLink: request.get(PAY_LINK_HEADER),
    tag: (...names) => {
      for (const name of names) tags.add(name);
    },
    searched: (search) => {
      searches.note(search);
      c.set("served", () => searches.note(search));
    },
  };
}

async function countedKey(asking: ReturnType<Auth["keyHolder"]>, quota: Quota | null) {
  const holder = await asking;
  if (holder && quota) countKey(quota, holder.keyId);
  return holder;
}

async function countedUser(asking: ReturnType<Auth["user"]>, quota: Quota | null): ReturnType<Auth["user"]> {
  const user = await asking;
  if (user && quota) countUser(quota, user.id);
  return user;
}
