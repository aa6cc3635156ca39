import { type Auth, keeperOf } from "@souk/auth";
import { AddPasskeyInput, BeginPasskeyInput, SignInByPasskeyInput } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { openedByPasskey, passkeyAdded } from "@souk/core/identity/add-passkey";
import { isStillThere, needsPasskey } from "@souk/core/identity/may-add-passkey";
import { takeTurn } from "@souk/db";
import { Hono, type Context } from "hono";
import { z } from "zod";
import { askPassword } from "./ask-password.ts";
import { forBetterAuth, refuse, refuseAs } from "./auth-answers.ts";
import { countedNetwork } from "./request-limits.ts";
import type { AppEnv } from "./types.ts";

interface Deps {
  auth: Auth;
  core: Core;
}

/**
 * Passkeys: better-auth's endpoints behind our own, which take nothing but what is theirs, by POST, so that other pages
 * can't begin anything, and answer the same whoever's passkey it was, or wasn't.
 */
export function passkeyRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.use("/passkey/*", async (c, next) => {
    const turn = await takeTurn(deps.core.db, "passkey", { address: countedNetwork(c.get("ip")) });
    return turn.allowed ? next() : refuse(c, turn);
  });
  routes.post("/passkey/begin-sign-in", (c) => beginSignIn(c, deps));
  routes.post("/passkey/sign-in", (c) => signIn(c, deps));
  routes.post("/passkey/begin", (c) => begin(c, deps));
  routes.post("/passkey/add", (c) => add(c, deps));
  return routes;
}

const Options = z.record(z.string(), z.unknown());

/** Whoever is signed in already may become somebody else by it: no account's passkeys are named. */
async function beginSignIn(c: Context<AppEnv>, { auth }: Deps): Promise<Response> {
  const path = "/api/auth/passkey/generate-authenticate-options";
  const asked = forBetterAuth(c, { path });
  asked.headers.delete("cookie");
  const answer = await auth.handler(asked);
  return withCookies(c, answer, { ...Options.parse(await answer.json()), userVerification: "required" });
}

const Opened = z.object({ session: z.object({ id: z.string() }) });

async function signIn(c: Context<AppEnv>, { auth, core }: Deps): Promise<Response> {
  const input = SignInByPasskeyInput.safeParse(await c.req.json().catch(() => null));
  if (!input.success) return refuseAs(c, 400, "INVALID_INPUT");
  const { response } = input.data;
  const path = "/api/auth/passkey/verify-authentication";
  const answer = await auth.handler(forBetterAuth(c, { path, body: { response } }));
  if (!answer.ok) return refuseAs(c, 401, await codeOf(answer));
  const { session } = Opened.parse(await answer.json());
  await openedByPasskey(core, { sessionId: session.id, credentialId: response.id });
  return withCookies(c, answer, { ok: true });
}

async function begin(c: Context<AppEnv>, { auth, core }: Deps): Promise<Response> {
  const input = BeginPasskeyInput.safeParse(await c.req.json().catch(() => null));
  if (!input.success) return refuseAs(c, 400, "INVALID_INPUT");
  const user = await auth.user(c.req.raw.headers);
  if (!user) return refuseAs(c, 401, "UNAUTHORIZED");
  const refused = await askPassword(c, core, { userId: user.id, password: input.data.password });
  if (refused) return refused;
  if (await needsPasskey(core, user)) return refuseAs(c, 400, "PASSKEY_NEEDED");
  if (!(await isStillThere(core, user))) return refuseAs(c, 400, "SIGN_IN_AGAIN");
  const path = "/api/auth/passkey/generate-register-options";
  const answer = await auth.handler(forBetterAuth(c, { path }));
  if (!answer.ok) return refuseAs(c, 401, "UNAUTHORIZED");
  return withCookies(c, answer, Options.parse(await answer.json()));
}

const Kept = z.object({ id: z.string(), aaguid: z.string().nullish() });

/** What is signed was asked for by `begin`, so by whoever knew the password; better-auth takes it once, from that account. */
async function add(c: Context<AppEnv>, { auth, core }: Deps): Promise<Response> {
  const input = AddPasskeyInput.safeParse(await c.req.json().catch(() => null));
  if (!input.success) return refuseAs(c, 400, "INVALID_INPUT");
  const user = await auth.user(c.req.raw.headers);
  if (!user) return refuseAs(c, 401, "UNAUTHORIZED");
  const { response, name } = input.data;
  const path = "/api/auth/passkey/verify-registration";
  const answer = await auth.handler(forBetterAuth(c, { path, body: { response } }));
  if (!answer.ok) return refuseAs(c, 400, await codeOf(answer));
  const kept = Kept.parse(await answer.json());
  await passkeyAdded(core, {
    id: kept.id,
    userId: user.id,
    sessionId: user.sessionId,
    name: keeperOf(kept.aaguid ?? null) ?? name ?? null,
    ip: c.get("ip"),
    userAgent: c.req.header("user-agent") ?? null,
  });
  return withCookies(c, answer, { ok: true });
}

const Refusal = z.object({ code: z.string() });

/** Of all reasons one may be told: that it took too long. */
async function codeOf(answer: Response): Promise<string> {
  const refusal = Refusal.safeParse(await answer.json().catch(() => null));
  return refusal.data?.code === "CHALLENGE_NOT_FOUND" ? "CHALLENGE_NOT_FOUND" : "PASSKEY_REFUSED";
}

function withCookies(c: Context<AppEnv>, answer: Response, body: Record<string, unknown>): Response {
  for (const cookie of answer.headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
  c.header("cache-control", "no-store");
  return c.json(body);
}
