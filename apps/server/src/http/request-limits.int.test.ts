import { testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { createApp } from "../app.ts";
import { ORIGIN, testApp } from "../testing/test-app.ts";
import { countedNetwork, RequestLimits } from "./request-limits.ts";

const { db } = await testDb();
const { deps } = await testApp();
const clock = { now: Date.UTC(2026, 10, 28, 12) };
const instance = () => new RequestLimits(db, () => clock.now);

function times(count: number, limits: RequestLimits, key: string, limit = 100): (number | null)[] {
  return Array.from({ length: count }, () => limits.take([{ key, limit }]));
}

test("two instances count together; a new minute counts anew", async () => {
  const [one, two] = [instance(), instance()];
  expect(times(60, one, "a")).toEqual(Array.from({ length: 60 }, () => null));
  times(30, two, "a");
  await one.share();
  await two.share();
  await one.share();
  // 90 of 100 are known to both by now.
  expect(times(10, one, "a").every((wait) => wait === null)).toBe(true);
  expect(times(1, one, "a")).toEqual([60]);
  await one.share();
  await two.share();
  expect(times(1, two, "a")).toEqual([60]);
  expect(times(1, two, "b")).toEqual([null]);
  clock.now += 59_000;
  expect(times(1, two, "a")).toEqual([1]);
  clock.now += 1000;
  expect(times(1, two, "a")).toEqual([null]);
});

test("who asks little is told to nobody: an ordinary shopper costs no statement", async () => {
  const limits = instance();
  times(10, limits, "shopper");
  await limits.share();
  expect(await db.rateLimit.count({ where: { key: { endsWith: ":shopper" } } })).toBe(0);
});

test("a flood from very many networks doesn't fill the memory", () => {
  const limits = instance();
  for (let at = 0; at < 100_001; at += 1) limits.take([{ key: `n${at}`, limit: 1 }]);
  expect(times(1, limits, "n100000", 1)).toEqual([60]);
  expect(times(1, limits, "n0", 1)).toEqual([null]);
});

test.each([
  ["127.0.0.1", null],
  ["::1", null],
  ["::ffff:127.0.0.1", null],
  ["unknown", null],
  ["203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
])("%s is counted as %s", (ip, network) => {
  expect(countedNetwork(ip)).toBe(network);
});

const app = (perMinute: number) => createApp({ ...deps, quota: { limits: instance(), perMinute } });

function ask(served: ReturnType<typeof app>, path: string, ip: string, body?: string) {
  const headers = { origin: ORIGIN, "content-type": "application/json" };
  return served.request(path, body === undefined ? {} : { method: "POST", body, headers }, {
    incoming: { url: path, socket: { remoteAddress: ip } },
  });
}

test("who asks too much is refused with Retry-After, other networks are not, changes sooner than reads", async () => {
  const served = app(20);
  const me = "/trpc/shop/account.me";
  const address = (at: number) => `2001:db8:1:2::${at}`;
  for (let at = 0; at < 2; at += 1)
    expect((await ask(served, "/trpc/shop/cart.removeCode", address(at), "{}")).status).toBe(400);
  const refused = await ask(served, "/trpc/shop/cart.removeCode", address(3), "{}");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ error: { data: { domain: { code: "TOO_MANY_REQUESTS" } } } });
  for (let at = 0; at < 17; at += 1) expect((await ask(served, me, address(at))).status).toBe(200);
  expect((await ask(served, me, address(30))).status).toBe(429);
  expect((await ask(served, "/trpc//shop/account.me", address(31))).status).toBe(404);
  expect((await ask(served, me, "2001:db8:1:3::1")).status).toBe(200);
  expect((await ask(served, me, "127.0.0.1")).status).toBe(200);
});
