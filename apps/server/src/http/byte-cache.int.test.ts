import { CATALOG_TAG, dropTags, productTag } from "@souk/core/cache/drop-tags";
import { SETTINGS_TAG, SettingsCache } from "@souk/core/settings/settings-cache";
import { testDb } from "@souk/testing";
import { Hono } from "hono";
import { afterEach, expect, it } from "vitest";
import { z } from "zod";
import { ByteCache } from "./byte-cache.ts";
import { cachePublicReads } from "./byte-cache-middleware.ts";
import { CacheListener } from "./cache-listener.ts";
import type { AppEnv } from "./types.ts";

const { db, url } = await testDb();
const listeners: CacheListener[] = [];
afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.stop()));
});

const ID = "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055";
const PATH = `/trpc/shop/catalog.product?input=${encodeURIComponent('{"slug":"x"}')}`;

/** A server process: its own cache and listener, over the database that all share. */
async function instance() {
  const cache = new ByteCache({ maxBytes: 1_000_000 });
  const listener = new CacheListener({ url, caches: [cache] });
  listeners.push(listener);
  await listener.ready;
  let computed = 0;
  const app = new Hono<AppEnv>();
  app.use(cachePublicReads(cache));
  app.get("/trpc/shop/:procedure", (c) => {
    computed += 1;
    c.set("tags", new Set([productTag(ID)]));
    c.header("x-made", String(computed));
    if (c.req.param("procedure") === "catalog.broken") return c.json({ error: {} }, 500);
    return c.json({ computed });
  });
  const get = (path = PATH, headers: Record<string, string> = {}) => app.request(path, { headers });
  return { cache, get, computed: () => computed };
}

it("a write on one instance drops the answers of all", async () => {
  const [here, there] = await Promise.all([instance(), instance()]);
  for (const { get } of [here, there, here, there])
    expect(await (await get()).json()).toEqual({ computed: 1 });
  await db.$transaction((tx) => dropTags(tx, ["product:other"]));
  await db.$transaction((tx) => dropTags(tx, [CATALOG_TAG, productTag(ID)]));
  await expect.poll(() => [here.cache.stats.entries, there.cache.stats.entries]).toEqual([0, 0]);
  expect(await (await there.get()).json()).toEqual({ computed: 2 });
});

it("a write that is rolled back drops nothing", async () => {
  const { cache, get } = await instance();
  await get();
  const rolledBack = db.$transaction(async (tx) => {
    await dropTags(tx, [productTag(ID)]);
    throw new Error("no");
  });
  await expect(rolledBack).rejects.toThrow("no");
  const marker = productTag("marker");
  await cache.fill("marker", async () => ({ body: new Uint8Array(1), headers: {}, tags: [marker] }));
  await dropTags(db, [marker]);
  await expect.poll(() => cache.stats.entries).toBe(1);
});

it("a lost connection puts the cache out of use until it listens again, then empty", async () => {
  const { cache, get, computed } = await instance();
  await get();
  const Pids = z.array(z.object({ pid: z.int() }));
  const listening = async () =>
    Pids.parse(
      await db.$queryRaw`SELECT pid FROM pg_stat_activity
        WHERE application_name = 'souk cache' AND datname = current_database() AND query LIKE 'LISTEN%'`,
    ).map((row) => row.pid);
  const [before] = await listening();
  await db.$queryRaw`SELECT pg_terminate_backend(${before}::int)`;
  await expect.poll(() => cache.stats.entries).toBe(0);
  await expect.poll(async () => (await listening()).filter((pid) => pid !== before)).toHaveLength(1);
  await expect
    .poll(async () => {
      await get();
      return cache.stats.entries;
    })
    .toBe(1);
  const made = computed();
  await get();
  expect(computed()).toBe(made);
});

it("answers with an ETag for all who ask, and 304 to who has it", async () => {
  const { get, computed } = await instance();
  const first = await get();
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  expect(first.headers.get("x-made")).toBe("1");
  const again = await get(PATH, { "if-none-match": etag });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  expect(computed()).toBe(1);
});

it("keeps no error, and no answer to a batch or another procedure", async () => {
  const { cache, get, computed } = await instance();
  const broken = PATH.replace("product", "broken");
  expect([(await get(broken)).status, (await get(broken)).status]).toEqual([500, 500]);
  await get(`${PATH}&batch=1`);
  await get(PATH.replace("catalog.product", "cart.get"));
  expect([computed(), cache.stats.entries]).toEqual([4, 0]);
});

it("settings saved by one instance are forgotten by another", async () => {
  const settings = new SettingsCache(db);
  const listener = new CacheListener({ url, caches: [settings] });
  listeners.push(listener);
  await listener.ready;
  expect((await settings.read("shop")).city).toBe("");
  await db.$transaction(async (tx) => {
    await tx.setting.create({ data: { key: "settings.shop", value: { city: "Fès" } } });
    await dropTags(tx, [SETTINGS_TAG]);
  });
  await expect.poll(async () => (await settings.read("shop")).city).toBe("Fès");
});
