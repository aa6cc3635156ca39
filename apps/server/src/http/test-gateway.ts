import { Locale } from "@souk/contracts";
import type { TestGateway } from "@souk/core/ports/test-gateway/test-gateway";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { z } from "zod";
import { challengePage, challengeStyle } from "./challenge-page.ts";
import type { AppEnv } from "./types.ts";

const Card = z.object({ number: z.string().max(40), expiry: z.string().max(10), cvc: z.string().max(10) });
const ChargeId = z.uuid();
const Decision = z.object({ decision: z.enum(["approve", "refuse"]) });

/** The test gateway's own doors, as a card provider outside would have them: tokens for cards, and the bank's page. */
export function testGatewayRoutes(gateway: TestGateway): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/tokens", async (c) => {
    const card = Card.safeParse(await c.req.json().catch(() => null));
    const token = card.success ? await gateway.createToken(card.data) : null;
    return token ? c.json({ token }) : c.json({ error: "invalid_card" }, 422);
  });
  routes.get("/style.css", (c) => c.body(challengeStyle, 200, { "content-type": "text/css; charset=utf-8" }));
  routes.get("/3ds/:id", async (c) => {
    const id = ChargeId.safeParse(c.req.param("id"));
    const challenge = id.success ? await gateway.challenge(id.data) : null;
    if (!challenge) return c.notFound();
    const locale = Locale.catch("en").parse(getCookie(c, "souk_locale"));
    return c.html(challengePage(challenge, locale), 200, { "cache-control": "no-store" });
  });
  routes.post("/3ds/:id", async (c) => {
    const id = ChargeId.safeParse(c.req.param("id"));
    const form = Decision.safeParse(await c.req.parseBody());
    if (!id.success || !form.success) return c.notFound();
    const returnUrl = await gateway.resolveChallenge(id.data, form.data.decision === "approve");
    return returnUrl ? c.redirect(returnUrl, 303) : c.notFound();
  });
  return routes;
}
