import { Locale } from "@souk/contracts";
import { getChallenge, resolveChallenge } from "@souk/core/ports/test-gateway/challenge";
import { createToken } from "@souk/core/ports/test-gateway/create-token";
import type { Core } from "@souk/core/context";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { z } from "zod";
import { challengePage, challengeStyle } from "./challenge-page.ts";
import type { AppEnv } from "./types.ts";

const Card = z.object({ number: z.string().max(40), expiry: z.string().max(10), cvc: z.string().max(10) });
const Decision = z.object({ decision: z.enum(["approve", "refuse"]) });

/** The test gateway's own doors, as a card provider outside would have them: tokens for cards, and the bank's page. */
export function testGatewayRoutes({
  db,
  clock,
  config,
}: Pick<Core, "db" | "clock" | "config">): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/tokens", async (c) => {
    const card = Card.safeParse(await c.req.json().catch(() => null));
    const made = card.success
      ? await createToken(db, card.data, { now: clock.now(), secret: config.secret })
      : { problem: "number" };
    return "token" in made
      ? c.json({ token: made.token })
      : c.json({ error: "invalid_card", problem: made.problem }, 422);
  });
  routes.get("/style.css", (c) => c.body(challengeStyle, 200, { "content-type": "text/css; charset=utf-8" }));
  routes.get("/3ds/:id", async (c) => {
    const challenge = await getChallenge(db, c.req.param("id"));
    if (!challenge) return c.notFound();
    // Answered already (the back button): on to where the answer led.
    if (!challenge.open && challenge.returnUrl) return c.redirect(challenge.returnUrl, 303);
    const locale = Locale.catch("en").parse(getCookie(c, "souk_locale"));
    return c.html(challengePage(challenge, locale), 200, { "cache-control": "no-store" });
  });
  routes.post("/3ds/:id", async (c) => {
    const form = Decision.safeParse(await c.req.parseBody());
    const answered = form.success
      ? await resolveChallenge(db, c.req.param("id"), form.data.decision === "approve")
      : null;
    return answered ? c.redirect(answered.returnUrl, 303) : c.notFound();
  });
  return routes;
}
