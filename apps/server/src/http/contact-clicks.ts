import { ContactPlace, ContactWay } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { countClick } from "@souk/core/contact/count-click";
import { limitAddress } from "@souk/db";
import { Hono } from "hono";
import { LRUCache } from "lru-cache";
import type { AppEnv } from "./types.ts";

const MINUTE = 60_000;
/** From one network, and from all of them to this process. */
const MOST_A_MINUTE = 20;
const MOST_OF_ALL = 600;

/**
 * A page says that a link to call or to write was followed. One row a day, way and kind of page is all that is kept; a
 * flood stops counting, and the answer is the same for all.
 */
export function contactClickRoutes(core: Pick<Core, "db" | "clock">): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const counts = new LRUCache<string, number>({ max: 20_000, ttl: MINUTE, noUpdateTTL: true });
  const turn = (key: string, most: number): boolean => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  };
  routes.post("/:way/:place", async (c) => {
    const way = ContactWay.safeParse(c.req.param("way"));
    const place = ContactPlace.safeParse(c.req.param("place"));
    if (!way.success || !place.success) return c.body(null, 404);
    if (turn(limitAddress(c.get("ip")), MOST_A_MINUTE) && turn("all", MOST_OF_ALL))
      await countClick(core, { way: way.data, place: place.data });
    return c.body(null, 204, { "cache-control": "no-store" });
  });
  return routes;
}
