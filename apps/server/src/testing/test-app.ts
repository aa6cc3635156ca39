import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Role } from "@souk/contracts";
import { factories, testDb, type Factories, type TestDb } from "@souk/testing";
import { pino } from "pino";
import { createApp, type AppDeps } from "../app.ts";
import { createDeps } from "../deps.ts";

export const ORIGIN = "http://shop.example";
const PASSWORD = "correct horse battery";

export interface TestApp extends TestDb {
  make: Factories;
  deps: AppDeps;
  /** Sends a request to the app itself, with the cookies so far and the shop's own Origin. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Makes a new person of that role and signs in as them. */
  signedInAs(role: Role): Promise<{ id: string; email: string }>;
  /** Forgets the cookies. */
  asNewBrowser(): void;
}

/** The whole HTTP surface over a database of the test's own. */
export async function testApp(changes: Partial<AppDeps> = {}): Promise<TestApp> {
  const database = await testDb();
  const mediaDir = await mkdtemp(join(tmpdir(), "souk-media-"));
  const config = {
    origin: ORIGIN,
    secret: "test-secret-".repeat(4),
    reservationMinutes: 15,
    paymentTimeoutMs: 2000,
    taxRateBasisPoints: 2000,
  };
  const handle = { db: database.db, pool: database.pool, reader: database.reader, close: database.close };
  const options = {
    handle,
    config,
    mediaDir,
    trustedOrigins: [],
    trustProxy: false,
    log: pino({ enabled: false }),
    draining: () => false,
    cache: null,
  };
  const deps = { ...createDeps(options), ...changes };
  const app = createApp(deps);
  const make = factories(database.db);
  const cookies = new Map<string, string>();

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({
      origin: ORIGIN,
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    // What node:http hands to Hono beside the request.
    const bindings = {
      incoming: { url: path.replace(ORIGIN, ""), socket: { remoteAddress: "203.0.113.9" } },
    };
    const answer = await app.request(path, { ...init, headers }, bindings);
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = cookie.split(";", 1)[0]?.split("=", 2) ?? [];
      cookies.set(name, value);
    }
    return answer;
  }

  async function signedInAs(role: Role): Promise<{ id: string; email: string }> {
    const email = `${role.toLowerCase()}-${crypto.randomUUID()}@souk.example`;
    const body = JSON.stringify({ name: "Test Person", email, password: PASSWORD });
    const answer = await request("/api/auth/sign-up/email", {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    if (!answer.ok) throw new Error(`sign-up: ${answer.status} ${await answer.text()}`);
    const { id } = await database.db.user.update({ where: { email }, data: { role }, select: { id: true } });
    return { id, email };
  }

  return { ...database, make, deps, request, signedInAs, asNewBrowser: () => cookies.clear() };
}
