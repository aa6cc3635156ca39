import { adminRouter } from "@souk/api";
import { KEY_PERMISSIONS, type Permission } from "@souk/contracts";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "./app.ts";
import { RequestLimits } from "./http/request-limits.ts";
import { answeredStatus } from "./testing/answered-status.ts";
import { proceduresOf } from "./testing/procedures-of.ts";
import { ORIGIN, testApp } from "./testing/test-app.ts";

const app = await testApp();
const { request, signedInAs, asNewBrowser, db, deps } = app;
const json = { "content-type": "application/json" };
const Key = z.object({ id: z.string(), name: z.string(), prefix: z.string(), state: z.string() });
const Made = z.object({
  result: z.object({ data: z.object({ secret: z.string(), keys: z.array(Key) }) }),
});
const Keys = z.object({ result: z.object({ data: z.array(Key) }) });

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  request(`/trpc/admin/${path}`, {
    method: "POST",
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });
const make = (permissions: readonly string[], days = 30) =>
  post("apiKeys.create", { name: "ERP", permissions, days });

/** A program's call: no cookies and no Origin, the key alone. */
function byKey(secret: string, path: string, body?: object): Promise<Response> {
  const headers = { authorization: `Bearer ${secret}`, "user-agent": "erp/1.0" };
  const bindings = { incoming: { url: path, socket: { remoteAddress: "203.0.113.9" } } };
  const init = body
    ? { method: "POST", headers: { ...headers, ...json }, body: JSON.stringify(body) }
    : { headers };
  return Promise.resolve(createApp(deps).request(`/trpc/admin/${path}`, init, bindings));
}

/** A key with these rights, of somebody new. */
async function keyOf(permissions: readonly Permission[], role: "ADMIN" | "SUPER_ADMIN" = "SUPER_ADMIN") {
  asNewBrowser();
  const owner = await signedInAs(role);
  const { secret, keys } = Made.parse(await (await make(permissions)).json()).result.data;
  const [key] = keys;
  if (!key) throw new Error("no key");
  return { owner, secret, key };
}

describe("a key", () => {
  test("does what it was given, and nothing else; its hash alone is kept", async () => {
    const { secret, key } = await keyOf(["orders.read"]);
    expect((await byKey(secret, "orders.list?input=%7B%7D")).status).toBe(200);
    expect((await byKey(secret, "jobs.queues")).status).toBe(403);
    const kept = JSON.stringify(await db.apiKey.findUniqueOrThrow({ where: { id: key.id } }));
    expect(kept).not.toContain(secret);
    expect(secret.startsWith(key.prefix)).toBe(true);
    expect(key.prefix.length).toBeLessThan(16);
    expect(kept).toMatch(/"lastUsedAt":"/);
  });

  test("is tried on every procedure: what it wasn't given is 403, one's own account 401", async () => {
    const given: Permission[] = ["orders.read", "products.read", "stock.write"];
    const { secret } = await keyOf(given);
    const wrong: string[] = [];
    for (const { path, type, meta } of proceduresOf(adminRouter)) {
      const answer =
        type === "mutation" ? await byKey(secret, path, {}) : await byKey(secret, `${path}?input=%7B%7D`);
      const status = await answeredStatus(answer);
      const may = meta ? meta.permission === null || given.includes(meta.permission) : null;
      const isRight = may === null || (may ? [200, 400, 404].includes(status) : status === 403);
      if (!isRight) wrong.push(`${path}: ${status}`);
    }
    expect(wrong).toEqual([]);
    for (const own of ["session.security", "session.list", "session.accounts"])
      expect((await byKey(secret, own)).status, own).toBe(401);
  });

  test("never raises its own rights: it makes no keys and no staff, whatever stands in its row (advisory)", async () => {
    const { secret, key, owner } = await keyOf(KEY_PERMISSIONS);
    const raise = { name: "More", permissions: ["orders.read"], days: 30 };
    const attempts = async () => [
      (await byKey(secret, "apiKeys.create", raise)).status,
      (await byKey(secret, "apiKeys.revoke", { id: key.id })).status,
      (await byKey(secret, "apiKeys.list")).status,
      (await byKey(secret, "staff.setRole", { userId: owner.id, role: "SUPER_ADMIN" })).status,
      (await byKey(secret, "staff.saveRole", { name: "Mine", description: "", permissions: ["staff.write"] }))
        .status,
    ];
    expect(await attempts()).toEqual([403, 403, 403, 403, 403]);
    await db.apiKey.update({
      where: { id: key.id },
      data: { permissions: { push: ["staff.write", "keys.write"] } },
    });
    expect(await attempts()).toEqual([403, 403, 403, 403, 403]);
    expect(await db.apiKey.count({ where: { ownerId: owner.id } })).toBe(1);
    for (const permission of ["staff.write", "keys.write", "root"])
      expect((await make([permission])).status, permission).toBe(400);
    // Its maker may, signed in: the guard is the key's, not the input's.
    expect((await make(["orders.read"])).status).toBe(200);
  });

  test("is never given what its maker doesn't hold, and loses what the maker loses on the next call", async () => {
    const { secret, owner } = await keyOf(["orders.read", "payments.write"], "ADMIN");
    expect((await make(["products.delete"])).status).toBe(403);
    expect((await make(["products.write"])).status).toBe(200);
    const list = () => byKey(secret, "orders.list?input=%7B%7D");
    expect((await list()).status).toBe(200);
    await db.user.update({ where: { id: owner.id }, data: { role: "CUSTOMER" } });
    expect((await list()).status).toBe(403);
    await db.user.update({ where: { id: owner.id }, data: { role: "VIEWER" } });
    expect((await list()).status).toBe(200);
    expect((await byKey(secret, "payments.reconcile", {})).status).toBe(403);
    await db.user.update({ where: { id: owner.id }, data: { disabledAt: new Date() } });
    expect((await list()).status).toBe(401);
  });

  test("ends when it is over, and when it is revoked; a made-up one is nobody's, whoever's cookie comes along", async () => {
    const { secret, key } = await keyOf(["orders.read"]);
    const status = async (token: string) => (await byKey(token, "orders.list?input=%7B%7D")).status;
    expect(await status(secret)).toBe(200);
    expect(await status(`${secret.slice(0, -1)}x`)).toBe(401);
    expect(await status("souk_key_")).toBe(401);
    const withCookie = { authorization: "Bearer souk_key_made-up" };
    expect((await request("/trpc/admin/orders.list?input=%7B%7D", { headers: withCookie })).status).toBe(401);
    await db.apiKey.update({ where: { id: key.id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await status(secret)).toBe(401);
    await db.apiKey.update({ where: { id: key.id }, data: { expiresAt: new Date(Date.now() + 60_000) } });
    expect(await status(secret)).toBe(200);
    expect((await post("apiKeys.revoke", { id: key.id })).status).toBe(200);
    expect(await status(secret)).toBe(401);
  });

  test("is somebody's own: others neither see nor revoke it, but who manages staff does", async () => {
    const { key } = await keyOf(["orders.read"], "ADMIN");
    asNewBrowser();
    await signedInAs("ADMIN");
    const seen = async () => Keys.parse(await (await request("/trpc/admin/apiKeys.list")).json()).result.data;
    expect(await seen()).toEqual([]);
    expect((await post("apiKeys.revoke", { id: key.id })).status).toBe(404);
    asNewBrowser();
    await signedInAs("SUPER_ADMIN");
    expect((await seen()).map(({ id }) => id)).toContain(key.id);
    expect((await post("apiKeys.revoke", { id: key.id })).status).toBe(200);
  });

  test("what it did says so in the audit log", async () => {
    const { secret, owner } = await keyOf(["products.write", "products.read"]);
    const saved = await byKey(secret, "brands.save", { name: "Made by a program", about: {}, mediaId: null });
    expect(saved.status).toBe(200);
    const did = await db.auditLog.findMany({ where: { actorId: owner.id, entity: "brand" } });
    expect(did).toMatchObject([
      { action: "brand.create", actorName: "Test Person · ERP", userAgent: "erp/1.0" },
    ]);
    const madeIt = await db.auditLog.findMany({ where: { actorId: owner.id, entity: "api-key" } });
    expect(madeIt).toMatchObject([{ action: "api-key.create", actorName: "Test Person" }]);
  });

  test("asks so much a minute, and is told how long to wait", async () => {
    const { secret } = await keyOf(["orders.read"]);
    const other = await keyOf(["orders.read"]);
    const quota = { limits: new RequestLimits(db, () => 1000), perMinute: 50 };
    const limited = createApp({ ...deps, quota });
    const call = (token: string) =>
      limited.request(
        "/trpc/admin/orders.list?input=%7B%7D",
        { headers: { authorization: `Bearer ${token}` } },
        { incoming: { url: "/", socket: { remoteAddress: "127.0.0.1" } } },
      );
    for (let turn = 0; turn < 10; turn += 1) expect((await call(secret)).status).toBe(200);
    const refused = await call(secret);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await call(other.secret)).status).toBe(200);
  });

  test("opens nothing but the staff's router, and lends a page no Origin", async () => {
    const { secret } = await keyOf(["orders.read"]);
    asNewBrowser();
    const headers = { authorization: `Bearer ${secret}` };
    expect(await (await request("/trpc/shop/account.me", { headers })).text()).toContain("null");
    expect((await request("/api/admin/audit.csv", { headers })).ok).toBe(false);
    const foreign = { ...headers, ...json, origin: "https://evil.example" };
    const body = JSON.stringify({ name: "x" });
    expect(
      (await request("/trpc/shop/account.saveProfile", { method: "POST", headers: foreign, body })).status,
    ).toBe(403);
    expect(ORIGIN).not.toBe(foreign.origin);
  });
});
