import { afterSignIn, beforeSignIn, type Auth } from "@souk/auth";
import type { Core } from "@souk/core/context";
import { needsPasskey } from "@souk/core/identity/may-add-passkey";
import { clearTurns, type Db, takeTurn } from "@souk/db";
import { Hono, type Context } from "hono";
import { z } from "zod";
import { forBetterAuth, refuse, refuseAs } from "./auth-answers.ts";
import { passkeyRoutes } from "./auth-passkeys.ts";
import { providerRoutes } from "./auth-providers.ts";
import { countedNetwork } from "./request-limits.ts";
import type { AppEnv } from "./types.ts";

interface Deps {
  auth: Auth;
  db: Db;
}

const SignInBody = z.object({ email: z.string().max(254) });

/** Of better-auth's endpoints those that the apps use: what it adds by itself isn't ours to answer for. */
const OPEN = new Set(["GET get-session", "POST sign-out"]);
const SET_UP = "/two-factor/enable";
/** They ask for the password once more, so its guesses are counted. */
const WITH_PASSWORD = [
  "/change-password",
  SET_UP,
  "/two-factor/disable",
  "/two-factor/generate-backup-codes",
];

const SECOND_FACTOR = ["/two-factor/verify-totp", "/two-factor/verify-backup-code"];

/** better-auth's endpoints, with the limits of tries before them. */
export function authRoutes({ auth, core }: { auth: Auth; core: Core }): Hono<AppEnv> {
  const { db } = core;
  const routes = new Hono<AppEnv>();
  routes.post("/sign-in/email", (c) => signInByPassword(c, { auth, db }));
  const byNetwork = (limit: "account-link-try" | "second-factor") => async (c: Context<AppEnv>) => {
    const attempt = await takeTurn(db, limit, { address: countedNetwork(c.get("ip")) });
    return attempt.allowed ? handle(auth, c) : refuse(c, attempt);
  };
  routes.on("POST", ["/sign-in/link", "/sign-up/confirm"], byNetwork("account-link-try"));
  routes.on("POST", SECOND_FACTOR, byNetwork("second-factor"));
  routes.on("POST", WITH_PASSWORD, (c) => withPassword(c, { auth, db }));
  routes.route("/", providerRoutes({ auth, core }));
  routes.route("/", passkeyRoutes({ auth, core }));
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
  if (!body.success) return refuseAs(c, 400, "INVALID_INPUT");
  const attempt = await beforeSignIn(db, c.get("ip"), body.data.email);
  if (!attempt.allowed) return refuse(c, attempt);
  const answer = await handle(auth, c);
  if (answer.ok) await afterSignIn(db, c.get("ip"), body.data.email);
  return answer;
}

/** The right one forgives the wrong ones before it: they were its owner's. */
async function withPassword(c: Context<AppEnv>, { auth, db }: Deps): Promise<Response> {
  const user = await auth.user(c.req.raw.headers);
  if (!user) return refuseAs(c, 401, "UNAUTHORIZED");
  if (c.req.path.endsWith(SET_UP) && (await needsPasskey({ db }, user)))
    return refuseAs(c, 400, "PASSKEY_NEEDED");
  const attempt = await takeTurn(db, "password", { owner: user.id });
  if (!attempt.allowed) return refuse(c, attempt);
  const answer = await handle(auth, c);
  if (answer.ok) await clearTurns(db, "password", { owner: user.id });
  return answer;
}

function handle(auth: Auth, c: Context<AppEnv>): Promise<Response> {
  return auth.handler(forBetterAuth(c));
}
