import { DomainError } from "@souk/contracts";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { countedNetwork, type RequestLimits, type Taker } from "./request-limits.ts";
import type { AppEnv } from "./types.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

export interface Quota {
  limits: RequestLimits;
  /** Requests that one network may send in a minute; a fifth of it may change something, a tenth by one procedure. */
  perMinute: number;
}

/** Refuses who asks too much, before anything is read for them. Answers from the cache of ready bytes aren't counted. */
export function limitRequests({ limits, perMinute }: Quota) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const network = countedNetwork(c.get("ip"));
    const wait = network === null ? null : limits.take(takersOf(c, network, perMinute));
    return wait === null ? next() : tooMany(c, wait);
  });
}

function takersOf(c: Context<AppEnv>, network: string, perMinute: number): Taker[] {
  const all = { key: `from:${network}`, limit: perMinute };
  if (SAFE.has(c.req.method)) return [all];
  const path = c.req.path.slice(0, 100);
  return [
    all,
    { key: `change:${network}`, limit: share(perMinute, 5) },
    { key: `change:${network}:${path}`, limit: share(perMinute, 10) },
  ];
}

/** One account may use half of what a network may, wherever it asks from. Throws TOO_MANY_REQUESTS. */
export const countUser = (quota: Quota, userId: string): void => count(quota, `user:${userId}`, 2);

/** One key may use a fifth of what a network may. Throws TOO_MANY_REQUESTS. */
export const countKey = (quota: Quota, keyId: string): void => count(quota, `key:${keyId}`, 5);

function count({ limits, perMinute }: Quota, key: string, part: number): void {
  const retryAfterSeconds = limits.take([{ key, limit: share(perMinute, part) }]);
  if (retryAfterSeconds !== null) throw new DomainError("TOO_MANY_REQUESTS", { retryAfterSeconds });
}

const share = (perMinute: number, part: number): number => Math.max(1, Math.floor(perMinute / part));

/** As tRPC answers a refusal, with what any client understands. */
export function tooMany(c: Context, retryAfterSeconds: number): Response {
  const domain = { code: "TOO_MANY_REQUESTS", details: { retryAfterSeconds } } as const;
  const data = { code: domain.code, httpStatus: 429, domain, invalid: null };
  return c.json({ error: { message: domain.code, data } }, 429, {
    "retry-after": String(retryAfterSeconds),
    "cache-control": "no-store",
  });
}
