import type { Context } from "hono";
import type { AppEnv } from "./types.ts";

/** As better-auth words a refusal. */
export function refuseAs(c: Context<AppEnv>, status: 400 | 401 | 403 | 404 | 503, code: string): Response {
  return c.json({ code, message: code }, status);
}

/** The same for one try too many. */
export function refuse(c: Context<AppEnv>, { retryAfterSeconds }: { retryAfterSeconds: number }): Response {
  const code = "TOO_MANY_REQUESTS";
  return c.json({ code, message: code, retryAfterSeconds }, 429, {
    "retry-after": String(retryAfterSeconds),
  });
}

/** The request as better-auth gets it, or another one in its name: a GET where there is no body. */
export function forBetterAuth(c: Context<AppEnv>, other?: { path: string; body?: object }): Request {
  const headers = new Headers(c.req.raw.headers);
  // The address we trust, under a name of our own: better-auth would else believe any X-Forwarded-For.
  headers.set("x-souk-client-ip", c.get("ip"));
  if (!other) return new Request(c.req.raw, { headers });
  headers.delete("content-length");
  headers.set("content-type", "application/json");
  const url = new URL(other.path, c.req.raw.url);
  if (!other.body) return new Request(url, { headers });
  return new Request(url, { method: "POST", headers, body: JSON.stringify(other.body) });
}
