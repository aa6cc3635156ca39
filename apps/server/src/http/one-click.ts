import { asDomainError, asProblem, MailLinkInput } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { stopMails } from "@souk/core/mail/preferences/change-by-link";
import { Hono } from "hono";
import type { AppEnv } from "./types.ts";

/**
 * What a mail program sends when its own "unsubscribe" is pressed (RFC 8058): a POST without cookies or origin to the
 * address that a person opens with GET. It may do nothing but what the token in the address is for.
 */
export function oneClickRoutes(core: Core): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/:locale/unsubscribe", async (c, next) => {
    const locale = MailLinkInput.shape.locale.safeParse(c.req.param("locale"));
    if (!locale.success) return next();
    const link = MailLinkInput.safeParse({ ...c.req.query(), locale: locale.data });
    const wait = link.success ? await stop(core, link.data) : null;
    if (wait !== null) return c.body(null, 429, { ...UNCACHED, "retry-after": String(wait) });
    return c.body(null, 204, UNCACHED);
  });
  return routes;
}

const UNCACHED = { "cache-control": "no-store" };

/** After how many seconds to try again; null: heard, or not ours, which gets the same answer. */
async function stop(core: Core, link: MailLinkInput): Promise<number | null> {
  try {
    await stopMails(core, link);
    return null;
  } catch (error) {
    const problem = asProblem(asDomainError(error));
    if (problem?.code === "TOO_MANY_REQUESTS") return problem.details.retryAfterSeconds;
    if (problem?.code === "NOT_FOUND") return null;
    throw error;
  }
}
