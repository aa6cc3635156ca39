import { randomUUID } from "node:crypto";
import { createMiddleware } from "hono/factory";
import type { Logger } from "pino";
import type { AppEnv } from "./types.ts";

const REQUEST_ID = /^[A-Za-z0-9-]{8,64}$/;

/** Gives each request its id, its client's address and a log line at the end. */
export function requestScope(options: { log: Logger; trustProxy: boolean }) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const given = c.req.header("x-request-id");
    const requestId = given && options.trustProxy && REQUEST_ID.test(given) ? given : randomUUID();
    const log = options.log.child({ requestId });
    c.set("requestId", requestId);
    c.set("log", log);
    c.set(
      "ip",
      clientAddress(
        c.req.header("x-forwarded-for"),
        c.env.incoming?.socket.remoteAddress,
        options.trustProxy,
      ),
    );
    c.set("tags", new Set());
    const start = performance.now();
    await next();
    c.header("x-request-id", requestId);
    // The path alone: a query may hold what a shopper typed.
    log.debug(
      {
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms: Math.round(performance.now() - start),
      },
      "request",
    );
  });
}

// The last hop is what our own proxy saw; all before it is the client's claim.
function clientAddress(
  forwarded: string | undefined,
  socket: string | undefined,
  trustProxy: boolean,
): string {
  const last = trustProxy ? forwarded?.split(",").at(-1)?.trim() : undefined;
  return last || socket || "unknown";
}
