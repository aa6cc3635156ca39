import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./types.ts";

// A second slash, an encoded slash or backslash, a dot segment or NUL reads differently to different parts of a
// server, and so can step around a middleware. Nothing of ours has one in its path.
const AMBIGUOUS = /\/\/|\\|%2f|%5c|%00|%2e%2e|\/\.{1,2}(\/|$)/i;

export const pathGuard = createMiddleware<AppEnv>(async (c, next) => {
  const raw = c.env.incoming?.url ?? c.req.path;
  const path = raw.split("?", 1)[0] ?? "";
  if (AMBIGUOUS.test(path)) return c.text("Not found", 404, { "cache-control": "no-store" });
  return next();
});
