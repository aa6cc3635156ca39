import { afterSignIn, beforeSignIn, type Auth } from "@souk/auth";
import { type Attempt, type Db, takeTurn } from "@souk/db";
import { Hono, type Context } from "hono";
import { z } from "zod";
import { countedNetwork } from "./request-limits.ts";
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
    if (!attempt.allowed) return refuse(c, attempt);
    const answer = await handle(auth, c);
    if (answer.ok) await afterSignIn(db, c.get("ip"), body.data.email);
    return answer;
  });
  routes.post("/sign-up/email", async (c) => {
    const attempt = await takeTurn(db, "sign-up", { address: countedNetwork(c.get("ip")) });
    return attempt.allowed ? handle(auth, c) : refuse(c, attempt);
  });
  routes.all("/*", (c) => handle(auth, c));
  return routes;
}

/** As better-auth words a refusal. */
function refuse(c: Context<AppEnv>, { retryAfterSeconds }: Attempt): Response {
  const code = "TOO_MANY_REQUESTS";
  return c.json({ code, message: code, retryAfterSeconds }, 429, {
    "retry-after": String(retryAfterSeconds),
  });
}

async function handle(auth: Auth, c: Context<AppEnv>): Promise<Response> {
  const headers = new Headers(c.req.raw.headers);
  // The address we trust, under a name of our own: better-auth would else believe any X-Forwarded-For.
  headers.set("x-souk-client-ip", c.get("ip"));
  return auth.handler(new Request(c.req.raw, { headers }));
}
