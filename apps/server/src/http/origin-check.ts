import type { DomainProblem } from "@souk/contracts";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./types.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** A change is taken only from our own pages: a browser always says where a POST comes from, so a missing Origin is refused too. */
export function originCheck(allowed: ReadonlySet<string>) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (SAFE.has(c.req.method) || allowed.has(c.req.header("origin") ?? "")) return next();
    const domain: DomainProblem = { code: "INVALID_ORIGIN", details: {} };
    return c.json(
      {
        error: { message: domain.code, data: { code: "FORBIDDEN", httpStatus: 403, domain, invalid: null } },
      },
      403,
    );
  });
}
