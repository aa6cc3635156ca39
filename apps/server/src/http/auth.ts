import { afterSignIn, beforeSignIn, type Auth } from "@souk/auth";
import type { Db } from "@souk/db";
import { Hono, type Context } from "hono";
import { z } from "zod";
import type { AppEnv } from "./types.ts";

const SignInBody = z.object({ email: z.string().max(254) });

/** better-auth's endpoints, with the limit of failed sign-ins before them. */
export function authRoutes({ auth, db }: { auth: Auth; db: Db }): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/sign-in/email", async (c) => {
    const body = SignInBody.safeParse(
      await c.req.raw
        .clone()
        .json()
        .catch(() => null),
    );
    if (!body.success) return c.json({ code: "INVALID_INPUT", message: "INVALID_INPUT" }, 400);
    const attempt = await beforeSignIn(db, c.get("ip"), body.data.email);
    if (!attempt.allowed) {
      c.header("retry-after", String(attempt.retryAfterSeconds));
      return c.json(
        {
          code: "TOO_MANY_REQUESTS",
          message: "TOO_MANY_REQUESTS",
          retryAfterSeconds: attempt.retryAfterSeconds,
        },
        429,
      );
    }
    const answer = await handle(auth, c);
    if (answer.ok) await afterSignIn(db, c.get("ip"), body.data.email);
    return answer;
  });
  routes.all("/*", (c) => handle(auth, c));
  return routes;
}

async function handle(auth: Auth, c: Context<AppEnv>): Promise<Response> {
  const headers = new Headers(c.req.raw.headers);
  // The address we trust, under a name of our own: better-auth would else believe any X-Forwarded-For.
  headers.set("x-souk-client-ip", c.get("ip"));
  return auth.handler(new Request(c.req.raw, { headers }));
}
