import { Locale, StopMailsInput } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { stopMails } from "@souk/core/mail/stop-mails";
import { Hono } from "hono";
import type { AppEnv } from "./types.ts";

/**
 * What a mail program sends when its own "unsubscribe" is pressed (RFC 8058): a POST without cookies or origin to the
 * address that a person opens with GET. It may do nothing but what the key in the address is for.
 */
export function oneClickRoutes(core: Core): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/:locale/unsubscribe", async (c, next) => {
    if (!Locale.safeParse(c.req.param("locale")).success) return next();
    const link = StopMailsInput.safeParse(c.req.query());
    // The same answer for what we don't know: nothing is told of who gets mails.
    if (link.success) await stopMails(core, link.data).catch(() => undefined);
    return c.body(null, 204, { "cache-control": "no-store" });
  });
  return routes;
}
