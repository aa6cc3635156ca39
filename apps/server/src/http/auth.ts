import { afterSignIn, beforeSignIn, type Auth } from "@souk/auth";
import { type Attempt, clearTurns, type Db, takeTurn } from "@souk/db";
import { Hono, type Context } from "hono";
import { z } from "zod";
import { countedNetwork } from "./request-limits.ts";
import type { AppEnv } from "./types.ts";

interface Deps {
  auth: Auth;
  db: Db;
}

const SignInBody = z.object({ email: z.string().max(254) });

/** Of better-auth's endpoints those that the apps use: what it adds by itself isn't ours to answer for. */
const OPEN = new Set(["GET get-session", "GET list-sessions", "POST revoke-session", "POST sign-out"]);
/** They ask for the password once more, so its guesses are counted. */
const WITH_PASSWORD = ["/change-password"];

/** better-auth's endpoints, with the limits of tries before them. */
export function authRoutes({ auth, db }: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/sign-in/email", (c) => signInByPassword(c, { auth, db }));
  const byNetwork = (limit: "sign-up" | "account-link-try") => async (c: Context<AppEnv>) => {
    const attempt = await takeTurn(db, limit, { address: countedNetwork(c.get("ip")) });
    return attempt.allowed ? handle(auth, c) : refuse(c, attempt);
  };
  routes.post("/sign-up/email", byNetwork("sign-up"));
  routes.post("/sign-in/link", byNetwork("account-link-try"));
  routes.on("POST", WITH_PASSWORD, (c) => withPassword(c, { auth, db }));
  routes.all("/*", (c) => {
    const path = c.req.path.slice("/api/auth/".length);
    return OPEN.has(`${c.req.method} ${path}`) ? handle(auth, c) : c.notFound();
  });
  return routes;
}

async function signInByPassword(c: Context<AppEnv>, { auth, db }: Deps): Promise<Response> {
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
}

/** The right one forgives the wrong ones before it: they were its owner's. */
async function withPassword(c: Context<AppEnv>, { auth, db }: Deps): Promise<Response> {
  const user = await auth.user(c.req.raw.headers);
  if (!user) return c.json({ code: "UNAUTHORIZED", message: "UNAUTHORIZED" }, 401);
  const attempt = await takeTurn(db, "password", { owner: user.id });
  if (!attempt.allowed) return refuse(c, attempt);
  const answer = await handle(auth, c);
  if (answer.ok) await clearTurns(db, "password", { owner: user.id });
  return answer;
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
