import { createMiddleware } from "hono/factory";
import type { ByteCache } from "./byte-cache.ts";
import type { Fresh } from "./byte-cache-entry.ts";
import { keyOf } from "./byte-cache-key.ts";
import { isImpersonating } from "./impersonation.ts";
import type { AppEnv } from "./types.ts";

/** Of one answer, or of another's making. */
const NOT_KEPT = new Set([
  "etag",
  "vary",
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "cache-control",
  "x-request-id",
  "set-cookie",
  "date",
]);

/**
 * Answers public catalogue reads from the cache, with an ETag. It stands before all that a request may need: what it
 * keeps has been through all of it, and is the same for everybody. Batches, changes and errors pass it by.
 */
export function cachePublicReads(cache: ByteCache) {
  return createMiddleware<AppEnv>(async (c, next) => {
    // What staff search as a customer isn't counted, and what is given out from here is.
    const isKept = c.req.method === "GET" && !isImpersonating(c.req.raw.headers);
    const key = isKept ? keyOf(c.req.path, c.req.url) : null;
    if (key === null) return next();
    const accept = c.req.header("accept-encoding");
    const has = c.req.header("if-none-match");
    const known = cache.get(key);
    if (known) {
      known.served();
      return known.respond(accept, has);
    }

    let own = false;
    const entry = await cache.fill(key, async () => {
      own = true;
      await next();
      return c.res.status === 200 ? fresh(c.res, c.get("tags"), c.get("served")) : null;
    });
    if (entry) {
      if (!own) entry.served();
      // Undefined first: Hono else puts the headers of the answer before into the new one.
      c.res = undefined;
      c.res = await entry.respond(accept, has);
      return undefined;
    }
    // Somebody else's failure isn't ours: this request asks for itself.
    return own ? undefined : next();
  });
}

async function fresh(
  res: Response,
  tags: ReadonlySet<string>,
  served: (() => void) | undefined,
): Promise<Fresh | null> {
  // An answer that doesn't say what it shows couldn't be dropped.
  if (tags.size === 0 || res.headers.has("set-cookie")) return null;
  const headers: Record<string, string> = {};
  for (const [name, value] of res.headers) if (!NOT_KEPT.has(name)) headers[name] = value;
  headers["cache-control"] = "public, max-age=0, must-revalidate";
  const body = new Uint8Array(await res.arrayBuffer());
  return { body, headers, tags: [...tags], ...(served && { served }) };
}
