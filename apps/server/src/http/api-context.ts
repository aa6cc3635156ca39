import type { ApiContext } from "@souk/api";
import { apiKeyIn, type Auth } from "@souk/auth";
import { PAY_LINK_HEADER } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import type { SearchLog } from "@souk/core/search/log/search-log";
import type { LiveThreads } from "@souk/core/support/live-threads";
import type { FetchCreateContextFnOptions } from "@trpc/server/adapters/fetch";
import type { Context } from "hono";
import { cartCookieIssuer, readCartCookie } from "./cart-cookie.ts";
import { impersonatedUser, impersonationIssuer, isImpersonating } from "./impersonation.ts";
import { countKey, countUser, type Quota } from "./limit-requests.ts";
import { countedNetwork } from "./request-limits.ts";
import type { AppEnv } from "./types.ts";

export interface TrpcDeps {
  core: Core;
  auth: Auth;
  searches: Pick<SearchLog, "note">;
  quota: Quota | null;
  threads: Pick<LiveThreads, "follow">;
}

type Options = FetchCreateContextFnOptions & { isShop: boolean };

/** What a request's procedures are given. */
export function apiContext(c: Context<AppEnv>, deps: TrpcDeps, { resHeaders, isShop }: Options): ApiContext {
  const { core, auth, quota } = deps;
  const request = c.req.raw.headers;
  const key = apiKeyIn(request);
  // The admin knows nothing of it: there staff are themselves.
  const impersonating = isShop && isImpersonating(request);
  const from = { ip: c.get("ip"), userAgent: request.get("user-agent")?.slice(0, 300) ?? null };
  const secure = core.config.origin.startsWith("https:");
  let user: ReturnType<ApiContext["user"]> | null = null;
  let actingKey: ReturnType<Auth["keyHolder"]> | null = null;
  const ask = (): ReturnType<ApiContext["user"]> =>
    impersonating ? impersonatedUser({ core, auth, headers: request }, from) : auth.user(request);
  return {
    ...core,
    ...from,
    requestId: c.get("requestId"),
    actingKey: key === null ? undefined : () => (actingKey ??= countedKey(auth.keyHolder(key), quota)),
    user: () => (user ??= countedUser(ask(), countedNetwork(c.get("ip")) === null ? null : quota)),
    askAgain: () => (key === null ? ask() : auth.keyHolder(key)),
    threads: deps.threads,
    impersonating,
    issueImpersonation: impersonationIssuer(resHeaders, secure),
    cartCookie: {
      // The staff member's own cart stays out of it.
      tokenHash: impersonating ? null : readCartCookie(request.get("cookie")),
      issueToken: cartCookieIssuer(resHeaders, secure),
    },
    payLink: impersonating ? null : request.get(PAY_LINK_HEADER),
    ...noticing(c, impersonating ? { note: () => undefined } : deps.searches),
  };
}

/** What a read shows, and that it was one to a search. */
function noticing(c: Context<AppEnv>, searches: TrpcDeps["searches"]): Pick<ApiContext, "tag" | "searched"> {
  const tags = c.get("tags");
  return {
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

async function countedUser(asking: ReturnType<ApiContext["user"]>, quota: Quota | null) {
  const user = await asking;
  if (user && quota) countUser(quota, user.impersonation?.staffId ?? user.id);
  return user;
}
