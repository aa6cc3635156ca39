import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./types.ts";

/** Bytes of a body that isn't a file. */
const MAX_JSON = 1024 * 1024;

const tooLarge = (c: Context): Response => c.json({ error: { message: "PAYLOAD_TOO_LARGE" } }, 413);
const counted = bodyLimit({ maxSize: MAX_JSON, onError: tooLarge });

/**
 * Refuses a body that is too large. One whose length is told is judged by that and not touched: Hono's own limit makes
 * a stream of every body first, which is a tenth of what a change of a cart costs here. HTTP lets no body be without
 * either a length or a coding for the transfer.
 */
export const limitJson = createMiddleware<AppEnv>((c, next) => {
  if (c.req.header("transfer-encoding") !== undefined) return counted(c, next);
  return Number(c.req.header("content-length") ?? 0) > MAX_JSON ? Promise.resolve(tooLarge(c)) : next();
});
