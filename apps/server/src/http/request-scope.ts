import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { Logger } from "pino";
import type { AppEnv } from "./types.ts";

/** Longer than any id. */
const TOKEN = /[\w-]{40,}/g;
const REQUEST_ID = /^[A-Za-z0-9-]{8,64}$/;

/** Gives each request its id and its client's address; at level debug, a log line at the end. */
export function requestScope({ log, trustProxy }: { log: Logger; trustProxy: boolean }) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const given = c.req.header("x-request-id");
    const requestId = given && trustProxy && REQUEST_ID.test(given) ? given : randomUUID();
    const socket = c.env.incoming?.socket.remoteAddress;
    c.set("requestId", requestId);
    c.set("log", log);
    c.set("ip", clientAddress(c.req.header("x-forwarded-for"), socket, trustProxy));
    c.set("tags", new Set());
    const start = performance.now();
    await next();
    // Not c.header: that makes a stream of an answer that stands already, and a second answer around it.
    c.res.headers.set("x-request-id", requestId);
    if (!log.isLevelEnabled("debug")) return;
    // The path alone: a query may hold what a shopper typed. And not what a mailed link opens by.
    const { method } = c.req;
    const path = c.req.path.replaceAll(TOKEN, "…");
    log.debug(
      { requestId, method, path, status: c.res.status, ms: Math.round(performance.now() - start) },
      "request",
    );
  });
}

/** The log with the request's id on each line. Made when there is something to say, which is rare. */
export function requestLog(c: Context<AppEnv>): Logger {
  return c.get("log").child({ requestId: c.get("requestId") });
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
