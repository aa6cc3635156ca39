import { createHash, randomUUID } from "node:crypto";
import { vi } from "vitest";
import { z } from "zod";
import { type TestApp, testApp } from "./test-app.ts";
import { cameBack } from "./sso-app.ts";

export type ProviderName = "google" | "github";

/** Somebody's account there. */
export interface AccountThere {
  id: number;
  email: string;
  isVerified: boolean;
  /** Of GitHub: shown on their page there, whatever their list says of it. */
  publicEmail?: string;
  /** Of GitHub: beside the primary one, each proven. */
  others?: string[];
}

const CLIENT = { clientId: "souk", clientSecret: "a-secret-of-the-tests" };
const TOKENS = {
  google: "https://oauth2.googleapis.com/token",
  github: "https://github.com/login/oauth/access_token",
} as const;
const Begun = z.object({ url: z.url() });

/** A code that was handed out, for what was asked then. */
interface Grant {
  account: AccountThere;
  challenge: string;
  redirectUri: string;
}

/** Both at once: who said yes there, by the code, and whose token it is. */
interface There {
  grants: Map<string, Grant>;
  opened: Map<string, AccountThere>;
}

/**
 * Google and GitHub as far as a sign-in asks them: their tokens and profiles are answered in the place of the network,
 * with the fields and the oddities of theirs (GitHub refuses a code with status 200). Anything else that is fetched is an
 * error. They hold what a client must prove: its secret, PKCE's verifier and the address that the code was sent to.
 */
function standIn() {
  const there: There = { grants: new Map(), opened: new Map() };
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const form = new URLSearchParams(await request.text());
    if (request.url === TOKENS.google) return googleToken(exchange(there, form));
    if (request.url === TOKENS.github) return gitHubToken(there, exchange(there, form));
    return gitHubProfile(there, request);
  });
  return { grants: there.grants, fetched };
}

/** Whose code it is, once and for the client that asked for it; null for anybody else's. */
function exchange({ grants }: There, form: URLSearchParams): AccountThere | null {
  const code = form.get("code") ?? "";
  const grant = grants.get(code);
  grants.delete(code);
  const verifier = createHash("sha256")
    .update(form.get("code_verifier") ?? "")
    .digest("base64url");
  const isProven =
    form.get("client_id") === CLIENT.clientId &&
    form.get("client_secret") === CLIENT.clientSecret &&
    form.get("redirect_uri") === grant?.redirectUri &&
    verifier === grant.challenge;
  return isProven ? grant.account : null;
}

function googleToken(account: AccountThere | null): Response {
  if (!account) return Response.json({ error: "invalid_grant" }, { status: 400 });
  const token = { access_token: randomUUID(), token_type: "Bearer", expires_in: 3599 };
  return Response.json({ ...token, id_token: idToken(account) });
}

function gitHubToken({ opened }: There, account: AccountThere | null): Response {
  if (!account) return Response.json({ error: "bad_verification_code" });
  const key = randomUUID();
  opened.set(key, account);
  return Response.json({ access_token: key, token_type: "bearer", scope: "read:user,user:email" });
}

function gitHubProfile({ opened }: There, { url, headers }: Request): Response {
  const account = opened.get(headers.get("authorization")?.replace("Bearer ", "") ?? "");
  if (!account) return Response.json({ message: "Bad credentials" }, { status: 401 });
  if (url === "https://api.github.com/user") return Response.json(gitHubUser(account));
  if (url === "https://api.github.com/user/emails") return Response.json(gitHubEmails(account));
  throw new Error(`nobody answers ${url}`);
}

function idToken({ id, email, isVerified }: AccountThere): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: "https://accounts.google.com",
    aud: CLIENT.clientId,
    sub: String(id),
    email,
    email_verified: isVerified,
    name: "Nadia Haddad",
    picture: "https://lh3.example/nadia",
    iat: now,
    exp: now + 3600,
  };
  // It comes from Google itself over TLS, so its signature isn't looked at (OpenID Connect Core, 3.1.3.7).
  return [{ alg: "RS256", typ: "JWT" }, claims, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
}

const gitHubUser = ({ id, publicEmail }: AccountThere) => ({
  id,
  login: `nadia-${id}`,
  name: "Nadia Haddad",
  email: publicEmail ?? null,
  avatar_url: "https://avatars.example/nadia",
});

const gitHubEmails = ({ email, isVerified, others = [] }: AccountThere) => [
  ...others.map((other) => ({ email: other, primary: false, verified: true, visibility: null })),
  { email, primary: true, verified: isVerified, visibility: "private" },
];

export interface GoogleGitHubApp extends TestApp {
  /** Presses that button of the storefront; gives the provider's address. */
  readonly pressed: (provider: ProviderName) => Promise<URL>;
  /** Says yes there, as that account; gives the address that the browser is sent back to. */
  readonly saidYes: (url: URL, account: AccountThere) => URL;
  /** Both, and the way back: gives where the browser ends. */
  readonly signInBy: (provider: ProviderName, account: AccountThere) => Promise<URL>;
  /** How often the providers were asked. */
  readonly asked: () => number;
}

/** The shop with Google and GitHub set up. */
export async function googleGitHubApp(): Promise<GoogleGitHubApp> {
  const app = await testApp({}, { google: CLIENT, github: CLIENT });
  const { grants, fetched } = standIn();
  const pressed: GoogleGitHubApp["pressed"] = async (provider) => {
    const answer = await app.request("/api/auth/sign-in/provider", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ provider, from: { app: "shop", locale: "en" } }),
    });
    return new URL(Begun.parse(await answer.json()).url);
  };
  const saidYes: GoogleGitHubApp["saidYes"] = ({ searchParams: asks }, account) => {
    const code = randomUUID();
    const back = new URL(asks.get("redirect_uri") ?? "");
    const challenge = asks.get("code_challenge") ?? "";
    grants.set(code, { account, challenge, redirectUri: back.href });
    back.searchParams.set("code", code);
    back.searchParams.set("state", asks.get("state") ?? "");
    return back;
  };
  return {
    ...app,
    pressed,
    saidYes,
    signInBy: async (provider, account) => cameBack(app, saidYes(await pressed(provider), account)),
    asked: () => fetched.mock.calls.length,
  };
}
