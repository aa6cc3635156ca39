import type { SsoProviders } from "@souk/auth";
import { freePort } from "@souk/db/embedded";
import { type OidcAccount, startOidcServer } from "@souk/testing/oidc";
import { afterAll } from "vitest";
import { z } from "zod";
import { cookieJar } from "./cookie-jar.ts";
import { ORIGIN, type TestApp, testApp } from "./test-app.ts";

const Begun = z.object({ url: z.url() });
const Result = z.object({ result: z.object({ data: z.unknown() }) });
const json = { "content-type": "application/json" };

export interface SsoApp extends TestApp {
  /** Gives an account at the provider to whoever types `login` there. */
  readonly givenThere: (login: string, claims: Record<string, unknown>, sub?: string) => void;
  /** Presses the button of the storefront; gives the provider's address. */
  readonly pressed: (from?: object) => Promise<URL>;
  /** Signs in at the provider; gives the address that it sends the browser back to. */
  readonly atProvider: (url: URL, login: string) => Promise<URL>;
  /** Both, and the way back: gives where the browser ends. */
  readonly signInBySso: (login: string, from?: object) => Promise<URL>;
  readonly post: (path: string, body: object) => Promise<Response>;
  /** What a query of the shop's router answers, and who is signed in. */
  readonly asked: (path: string) => Promise<unknown>;
  readonly me: () => Promise<unknown>;
  /** Somebody whom the provider knows, with a proven address. */
  readonly somebody: () => { login: string; email: string };
}

/** The shop with a real OpenID Connect provider beside it. */
export async function ssoApp(more: Partial<NonNullable<SsoProviders["oidc"]>> = {}): Promise<SsoApp> {
  const accounts = new Map<string, OidcAccount>();
  const oidc = { ...(await startProvider(accounts)), name: "Test ID", trustEmails: false, ...more };
  const app = await testApp({}, { oidc });
  const calls = callsOf(app);
  const givenThere: SsoApp["givenThere"] = (login, claims, sub = login) =>
    void accounts.set(login, { sub, claims });
  return {
    ...app,
    ...calls,
    givenThere,
    atProvider,
    somebody: () => {
      const login = `person-${accounts.size}`;
      const email = `${login}@home.example`;
      givenThere(login, { email, email_verified: true, name: "Nadia Haddad" });
      return { login, email };
    },
  };
}

async function startProvider(accounts: ReadonlyMap<string, OidcAccount>) {
  const client = { clientId: "souk", clientSecret: "a-secret-of-the-tests" };
  const server = await startOidcServer({
    ...client,
    port: await freePort(),
    redirectUri: `${ORIGIN}/api/auth/callback/oidc`,
    find: (typed) => accounts.get(typed) ?? null,
  });
  afterAll(() => server.close());
  return { ...client, issuer: server.issuer };
}

function callsOf(app: TestApp) {
  const post = (path: string, body: object): Promise<Response> =>
    app.request(path, { method: "POST", headers: json, body: JSON.stringify(body) });
  const asked = async (path: string): Promise<unknown> =>
    Result.parse(await (await app.request(`/trpc/shop/${path}`)).json()).result.data;
  const pressed = async (from: object = { app: "shop", locale: "en" }): Promise<URL> => {
    const answer = await post("/api/auth/sign-in/provider", { provider: "oidc", from });
    return new URL(Begun.parse(await answer.json()).url);
  };
  const signInBySso = async (login: string, from?: object): Promise<URL> =>
    cameBack(app, await atProvider(await pressed(from), login));
  return { post, asked, me: () => asked("account.me"), pressed, signInBySso };
}

/** The browser comes back to the shop. */
export async function cameBack({ request }: Pick<TestApp, "request">, url: URL): Promise<URL> {
  const answer = await request(url.pathname + url.search);
  return new URL(answer.headers.get("location") ?? "about:blank", ORIGIN);
}

async function atProvider(url: URL, login: string): Promise<URL> {
  const jar = cookieJar();
  const go = async (to: URL, init: RequestInit = {}): Promise<URL> => {
    const headers = { cookie: jar.header() };
    const answer = await fetch(to, { ...init, headers, redirect: "manual" });
    jar.keep(answer);
    const next = answer.headers.get("location");
    if (next === null) throw new Error(`the provider said ${answer.status}: ${await answer.text()}`);
    return new URL(next, to);
  };
  const form = await go(url);
  const body = new URLSearchParams(login === "" ? { cancel: "1" } : { login });
  const resumed = await go(form, { method: "POST", body });
  return go(resumed);
}
