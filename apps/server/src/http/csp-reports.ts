import type { Core } from "@souk/core/context";
import { readReport } from "@souk/core/csp/read-report";
import { storeReport } from "@souk/core/csp/store-report";
import { limitAddress } from "@souk/db";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { LRUCache } from "lru-cache";
import type { AppEnv } from "./types.ts";

/** Where browsers are told to send them. */
export const CSP_REPORT_PATH = "/csp-reports";

const MINUTE = 60_000;
const MAX_BYTES = 16 * 1024;
/** From one network, and from all of them to this process. */
const MOST_A_MINUTE = 30;
const MOST_OF_ALL = 300;

interface Options {
  /** Whose pages reports may be about. */
  origins: readonly string[];
}

/**
 * Browsers report what our pages' content security policy made them refuse. Whoever writes here needs no Origin, so it may
 * do nothing but count in a table of bounded size; what isn't a report of ours is answered like one.
 */
export function cspReportRoutes(core: Pick<Core, "db" | "clock">, { origins }: Options): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const counts = new LRUCache<string, number>({ max: 20_000, ttl: MINUTE, noUpdateTTL: true });
  const turn = (key: string, most: number): boolean => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  };
  routes.use(bodyLimit({ maxSize: MAX_BYTES, onError: (c) => c.body(null, 413) }));
  routes.post("/", async (c) => {
    if (!turn(limitAddress(c.get("ip")), MOST_A_MINUTE) || !turn("all", MOST_OF_ALL))
      return c.body(null, 429, { "retry-after": "60" });
    const body: unknown = await c.req.json().catch(() => null);
    const report = readReport(body, origins);
    if (report) await storeReport(core, report);
    return c.body(null, 204, { "cache-control": "no-store" });
  });
  return routes;
}
