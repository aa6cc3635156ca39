import type { IncomingMessage, ServerResponse } from "node:http";
import { IMPERSONATION_HEADER } from "@souk/contracts";
import { LRUCache } from "lru-cache";
import type { ByteCache } from "./byte-cache.ts";
import { keyOf } from "./byte-cache-key.ts";

/** A longer address is answered the long way, so that the addresses kept can't grow past a few megabytes. */
const MAX_URL = 2000;

/**
 * Answers at the door, before a Request is made of what node:http has, a public read whose answer the cache holds
 * ready; false leaves the request to others, untouched. The answer is what `cachePublicReads` would give: its headers
 * are kept with it, and the cache alone says whether it still holds. Only the way from an address to its key is
 * remembered here, and that never changes.
 */
export function answerAtDoor(cache: ByteCache) {
  const keys = new LRUCache<string, string>({ max: 2000 });
  return ({ method, url = "", headers }: IncomingMessage, response: ServerResponse): boolean => {
    if (method !== "GET" || url.length > MAX_URL || IMPERSONATION_HEADER in headers) return false;
    const remembered = keys.get(url);
    const key = remembered ?? keyOf(url.split("?", 1)[0] ?? "", url);
    const entry = key === null ? undefined : cache.get(key);
    const answer = entry?.ready(headers["accept-encoding"], headers["if-none-match"]);
    if (!answer || key === null) return false;
    entry?.served();
    // An address that finds nothing isn't remembered: made-up ones push none out.
    if (remembered === undefined) keys.set(url, key);
    response.writeHead(answer.status, answer.headers).end(answer.binary, "latin1");
    return true;
  };
}
