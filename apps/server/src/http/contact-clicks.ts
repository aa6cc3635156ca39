import { ContactPlace, ContactWay } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { countClick } from "@souk/core/contact/count-click";
import { Hono } from "hono";
import { fewAMinute } from "./few-a-minute.ts";
import type { AppEnv } from "./types.ts";

const MOST_A_MINUTE = { network: 20, all: 600 };

/**
 * A page says that a link to call or to write was followed. One row a day, way and kind of page is all that is kept; a
 * flood stops counting, and the answer is the same for all.
 */
export function contactClickRoutes(core: Pick<Core, "db" | "clock">): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const mayCount = fewAMinute(MOST_A_MINUTE);
  routes.post("/:way/:place", async (c) => {
    const way = ContactWay.safeParse(c.req.param("way"));
    const place = ContactPlace.safeParse(c.req.param("place"));
    if (!way.success || !place.success) return c.body(null, 404);
    if (mayCount(c.get("ip"))) await countClick(core, { way: way.data, place: place.data });
    return c.body(null, 204, { "cache-control": "no-store" });
  });
  return routes;
}
