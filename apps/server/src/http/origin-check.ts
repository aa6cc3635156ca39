import { apiKeyIn, bearerOf } from "@souk/auth";
import type { DomainProblem } from "@souk/contracts";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./types.ts";

/** What is believed by its token or key alone: no cookie of it counts, and no foreign page can send the header unasked. */
function isProgram(c: Context<AppEnv>): boolean {
  const { headers } = c.req.raw;
  if (bearerOf(headers) !== null) return true;
  const isBrowser = headers.has("origin") || headers.has("sec-fetch-site");
  return !isBrowser && c.req.path.startsWith("/trpc/admin/") && apiKeyIn(headers) !== null;
}

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** A change is taken only from our own pages: a browser always says where a POST comes from, so a missing Origin is refused too. */
export function originCheck(allowed: ReadonlySet<string>) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const isOurs = allowed.has(c.req.header("origin") ?? "") || isProgram(c);
    if (SAFE.has(c.req.method) || isOurs) return next();
    const domain: DomainProblem = { code: "INVALID_ORIGIN", details: {} };
    return c.json(
      {
        error: { message: domain.code, data: { code: "FORBIDDEN", httpStatus: 403, domain, invalid: null } },
      },
      403,
    );
  });
}
