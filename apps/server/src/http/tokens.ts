import { ACCESS_SECONDS, afterSignIn, type Auth, beforeSignIn, newAccessToken } from "@souk/auth";
import { wantsSecondFactor } from "@souk/contracts/auth-failure";
import { Email, SecretToken } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { beginTokens, endTokens, rotateTokens, type TokenSession } from "@souk/core/identity/rotate-tokens";
import { takeTurn } from "@souk/db";
import { Hono, type Context } from "hono";
import { z } from "zod";
import { refuse, refuseAs } from "./auth-answers.ts";
import { countedNetwork } from "./request-limits.ts";
import type { AppEnv } from "./types.ts";

interface Deps {
  auth: Auth;
  core: Core;
}

const SignIn = z.object({
  email: Email,
  password: z.string().min(1).max(128),
  /** Of the authenticator app, or a recovery code, where the account asks for one. */
  code: z.string().max(64).optional(),
  recoveryCode: z.string().max(64).optional(),
});
const Given = z.object({ refreshToken: SecretToken });
const Opened = z.object({ token: z.string() });

/**
 * Tokens for clients that keep no cookies. None of it reads a cookie or sets one, so other pages can do nothing here in
 * anybody's name, and no Origin is asked for.
 */
export function tokenRoutes(deps: Deps): Hono<AppEnv> {
  const { core } = deps;
  const routes = new Hono<AppEnv>();
  routes.post("/", (c) => signIn(c, deps));
  routes.post("/refresh", async (c) => {
    const given = Given.safeParse(await c.req.json().catch(() => null));
    const next = given.success ? await rotateTokens(core, given.data.refreshToken) : null;
    return next ? answer(c, core, next) : fail(c, 401, "INVALID_TOKEN");
  });
  routes.post("/revoke", async (c) => {
    const given = Given.safeParse(await c.req.json().catch(() => null));
    if (given.success) await endTokens(core, given.data.refreshToken);
    return c.json({ ok: true });
  });
  return routes;
}

/** The same sign-in as a browser's, with its limits, its second step and all that hangs on it. */
async function signIn(c: Context<AppEnv>, { auth, core }: Deps): Promise<Response> {
  const input = SignIn.safeParse(await c.req.json().catch(() => null));
  if (!input.success) return fail(c, 400, "INVALID_INPUT");
  const { email, password, code, recoveryCode } = input.data;
  const attempt = await beforeSignIn(core.db, c.get("ip"), email);
  if (!attempt.allowed) return refuse(c, attempt);
  const first = await ask(
    c,
    { auth, core },
    { path: "sign-in/email", body: { email, password, rememberMe: true } },
  );
  if (!first.ok) return fail(c, 401, "INVALID_EMAIL_OR_PASSWORD");
  await afterSignIn(core.db, c.get("ip"), email);
  const body: unknown = await first.json();
  if (!wantsSecondFactor(body)) return begin(c, core, body);
  if (code === undefined && recoveryCode === undefined) return fail(c, 401, "SECOND_FACTOR_REQUIRED");
  const turn = await takeTurn(core.db, "second-factor", { address: countedNetwork(c.get("ip")) });
  if (!turn.allowed) return refuse(c, turn);
  const second = await ask(
    c,
    { auth, core },
    {
      path: code === undefined ? "two-factor/verify-backup-code" : "two-factor/verify-totp",
      body: { code: code ?? recoveryCode },
      cookies: first.headers.getSetCookie(),
    },
  );
  return second.ok ? begin(c, core, await second.json()) : fail(c, 401, "INVALID_CODE");
}

interface Asked {
  path: string;
  body: object;
  cookies?: readonly string[];
}

/** better-auth, as if a browser of the client's address had asked. */
function ask(
  c: Context<AppEnv>,
  { auth, core }: Deps,
  { path, body, cookies = [] }: Asked,
): Promise<Response> {
  const headers = new Headers({
    "content-type": "application/json",
    origin: core.config.origin,
    "user-agent": c.req.header("user-agent") ?? "",
    "x-souk-client-ip": c.get("ip"),
    cookie: cookies.map((cookie) => cookie.split(";", 1)[0] ?? "").join("; "),
  });
  const url = new URL(`/api/auth/${path}`, core.config.origin);
  return auth.handler(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function begin(c: Context<AppEnv>, core: Core, opened: unknown): Promise<Response> {
  return answer(c, core, await beginTokens(core, Opened.parse(opened).token));
}

function answer(c: Context<AppEnv>, core: Core, { sessionId, refreshToken }: TokenSession): Response {
  const accessToken = newAccessToken(core.config.secret, sessionId, core.clock.now().getTime());
  c.header("cache-control", "no-store");
  return c.json({ tokenType: "Bearer", accessToken, expiresIn: ACCESS_SECONDS, refreshToken });
}

function fail(c: Context<AppEnv>, status: 400 | 401, code: string): Response {
  c.header("cache-control", "no-store");
  return refuseAs(c, status, code);
}
