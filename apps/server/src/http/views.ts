import { Id } from "@souk/contracts";
import type { ViewCounts } from "@souk/core/stats/view-counts";
import { Hono } from "hono";
import { LRUCache } from "lru-cache";
import type { AppEnv } from "./types.ts";

const MINUTE = 60_000;
/** Looks that one address may have counted in a minute. */
const MOST_A_MINUTE = 120;

/**
 * A product's page says that it was looked at. Nothing of the shopper is kept but, in memory and for minutes, what
 * tells a second look from the first and a flood from a visit. The answer is the same for all.
 */
export function viewRoutes(views: Pick<ViewCounts, "note">): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const looked = new LRUCache<string, true>({ max: 100_000, ttl: 10 * MINUTE });
  const counts = new LRUCache<string, number>({ max: 50_000, ttl: MINUTE, noUpdateTTL: true });
  routes.post("/:productId", (c) => {
    const parsed = Id.safeParse(c.req.param("productId"));
    if (!parsed.success) return c.body(null, 404);
    const ip = c.get("ip");
    const count = (counts.get(ip) ?? 0) + 1;
    counts.set(ip, count);
    const id = parsed.data.toLowerCase();
    const look = `${ip} ${id}`;
    if (count <= MOST_A_MINUTE && !looked.has(look)) {
      looked.set(look, true);
      views.note(id);
    }
    return c.body(null, 204, { "cache-control": "no-store" });
  });
  return routes;
}
