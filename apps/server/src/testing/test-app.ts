import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SsoProviders } from "@souk/auth";
import type { Role } from "@souk/contracts";
import { hashPassword } from "@souk/auth";
import { setPassword } from "@souk/core/identity/credentials";
import { createLocalStorage } from "@souk/core/ports/local-storage";
import { SettingsCache } from "@souk/core/settings/settings-cache";
import { LiveThreads } from "@souk/core/support/live-threads";
import type { DbHandle } from "@souk/db";
import { factories, testDb, type Factories, type TestDb } from "@souk/testing";
import { pino } from "pino";
import { createApp, type AppDeps } from "../app.ts";
import { createDeps, type ProviderOptions } from "../deps.ts";
import { cookieJar } from "./cookie-jar.ts";

export const ORIGIN = "http://shop.example";
const PASSWORD = "correct horse battery";

export interface TestApp extends TestDb {
  make: Factories;
  deps: AppDeps;
  /** Sends a request to the app itself, with the cookies so far and the shop's own Origin. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  /** Makes a new person of that role and signs in as them. */
  readonly signedInAs: (role: Role) => Promise<{ id: string; email: string }>;
  /** Those so far, as a request has them. */
  readonly cookie: () => string;
  /** Forgets the cookies. */
  readonly asNewBrowser: () => void;
}

/** Real dependencies over a database of the test's own. */
async function testDeps(
  handle: DbHandle,
  origin: string,
  providers: ProviderOptions,
  sso: SsoProviders,
): Promise<AppDeps> {
  const secret = "test-secret-".repeat(4);
  return createDeps({
    handle,
    config: {
      origin,
      secret,
      reservationMinutes: 15,
      paymentTimeoutMs: 2000,
      taxRateBasisPoints: 2000,
    },
    storage: createLocalStorage(await mkdtemp(join(tmpdir(), "souk-media-"))),
    mail: null,
    providers,
    sso,
    settings: new SettingsCache(handle.db),
    trustedOrigins: [],
    trustProxy: false,
    log: pino({ enabled: false }),
    draining: () => false,
    cache: null,
    threads: new LiveThreads(),
    requestsPerMinute: 0,
  });
}

/** A browser of that app: keeps cookies, says where it comes from. */
function testBrowser(app: ReturnType<typeof createApp>, origin: string) {
  const jar = cookieJar();
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ origin, cookie: jar.header() });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    // What node:http hands to Hono beside the request.
    const bindings = {
      incoming: { url: path.replace(origin, ""), socket: { remoteAddress: "203.0.113.9" } },
    };
    const answer = await app.request(path, { ...init, headers }, bindings);
    jar.keep(answer);
    return answer;
  };
  return { request, cookie: jar.header, asNewBrowser: jar.clear };
}

/** The whole HTTP surface. */
export async function testApp(
  providers: ProviderOptions = {},
  sso: SsoProviders = {},
  origin = ORIGIN,
): Promise<TestApp> {
  const database = await testDb();
  const deps = await testDeps(database, origin, providers, sso);
  const { request, cookie, asNewBrowser } = testBrowser(createApp(deps), origin);
  const passwordHash = hashPassword(PASSWORD);
  const signedInAs = async (role: Role): Promise<{ id: string; email: string }> => {
    const email = `${role.toLowerCase()}-${crypto.randomUUID()}@souk.example`;
    const { id } = await database.db.user.create({
      data: { name: "Test Person", email, role },
      select: { id: true },
    });
    await setPassword(database.db, id, await passwordHash);
    const body = JSON.stringify({ email, password: PASSWORD, rememberMe: true });
    const headers = { "content-type": "application/json" };
    const answer = await request("/api/auth/sign-in/email", { method: "POST", body, headers });
    if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
    return { id, email };
  };
  return { ...database, make: factories(database.db), deps, request, signedInAs, cookie, asNewBrowser };
}
