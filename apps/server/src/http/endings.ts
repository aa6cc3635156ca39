import { isDatabaseDown } from "@souk/api";
import type { Hono } from "hono";
import { requestLog } from "./request-scope.ts";
import type { AppEnv } from "./types.ts";

/** What is said where nothing answers, and where something broke: never why. */
export function endings(app: Hono<AppEnv>): void {
  app.notFound((c) => c.json({ error: { message: "NOT_FOUND" } }, 404, { "cache-control": "no-store" }));
  app.onError((error, c) => {
    if (isDatabaseDown(error))
      return c.json({ error: { message: "UNAVAILABLE" } }, 503, { "retry-after": "5" });
    requestLog(c).error({ err: error }, "unexpected error");
    return c.json({ error: { message: "INTERNAL_SERVER_ERROR" } }, 500);
  });
}
