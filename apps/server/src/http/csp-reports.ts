import type { Core } from "@souk/core/context";
import { readReport } from "@souk/core/csp/read-report";
import { storeReport } from "@souk/core/csp/store-report";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { fewAMinute } from "./few-a-minute.ts";
import type { AppEnv } from "./types.ts";

/** Where browsers are told to send them. */
export const CSP_REPORT_PATH = "/csp-reports";

const MAX_BYTES = 16 * 1024;
const MOST_A_MINUTE = { network: 30, all: 300 };

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
  const mayReport = fewAMinute(MOST_A_MINUTE);
  routes.use(bodyLimit({ maxSize: MAX_BYTES, onError: (c) => c.body(null, 413) }));
  routes.post("/", async (c) => {
    if (!mayReport(c.get("ip"))) return c.body(null, 429, { "retry-after": "60" });
    const body: unknown = await c.req.json().catch(() => null);
    const report = readReport(body, origins);
    if (report) await storeReport(core, report);
    return c.body(null, 204, { "cache-control": "no-store" });
  });
  return routes;
}
