import type { Core } from "@souk/core/context";
import { storeEvent } from "@souk/core/payments/store-event";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { requestLog } from "./request-scope.ts";
import type { AppEnv } from "./types.ts";

const MAX_BYTES = 256 * 1024;

/**
 * Where providers tell us things: /webhooks/stripe by POST, /webhooks/paybox by GET. What isn't signed by them is refused,
 * all else is answered 200 once it is stored. They send no Origin: their signature is what a browser's Origin is elsewhere.
 */
export function webhookRoutes(core: Core): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use(
    bodyLimit({
      maxSize: MAX_BYTES,
      onError: (c) => c.json({ error: { message: "PAYLOAD_TOO_LARGE" } }, 413),
    }),
  );
  routes.on(["GET", "POST"], "/:provider", async (c) => {
    const provider = core.payments.all.find(({ code }) => code === c.req.param("provider"));
    if (!provider?.readNotice) return c.notFound();
    const notice = provider.readNotice({
      body: await c.req.text(),
      query: new URL(c.req.url).search.slice(1),
      header: (name) => c.req.header(name),
      now: core.clock.now(),
    });
    if (!notice) {
      requestLog(c).warn(
        { provider: provider.code },
        "a provider's message without its signature was refused",
      );
      return c.json({ error: { message: "BAD_SIGNATURE" } }, 400, { "cache-control": "no-store" });
    }
    await storeEvent(core, provider.code, notice);
    return c.body("", 200, { "cache-control": "no-store" });
  });
  return routes;
}
