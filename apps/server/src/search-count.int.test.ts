import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rebuildSearch } from "@souk/core/search/index/rebuild-search";
import { beforeAll, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { ByteCache } from "./http/byte-cache.ts";
import { testApp } from "./testing/test-app.ts";

const { db, deps, make } = await testApp();
const cache = new ByteCache({ maxBytes: 1_000_000 });
const storefrontDist = await mkdtemp(join(tmpdir(), "souk-search-"));
const app = createApp({ ...deps, cache, storefrontDist });

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers }, { incoming: { url: path, socket: { remoteAddress: "203.0.113.9" } } });
const search = (query: string, over: object = {}, headers: Record<string, string> = {}) => {
  const input = JSON.stringify({ locale: "en", currency: "MAD", query, limit: 24, ...over });
  return get(`/trpc/shop/catalog.list?input=${encodeURIComponent(input)}`, headers);
};
async function counted(): Promise<unknown> {
  await deps.searches.flush();
  const rows = await db.searchLog.findMany({ orderBy: { query: "asc" } });
  await db.searchLog.deleteMany();
  return rows.map(({ query, count, results }) => [query, count, results]);
}

beforeAll(async () => {
  cache.resume();
  const shell =
    '<!doctype html><html><head><title>Souk</title></head><body><div id="root"></div></body></html>';
  await writeFile(join(storefrontDist, "index.html"), shell);
  await make.product({ name: "Walnut oud" });
  await rebuildSearch(db);
});

it("counts each search, also those answered from the cache, and shared ones", async () => {
  const first = await search("Oud");
  expect((await search("Oud")).status).toBe(200);
  const etag = first.headers.get("etag") ?? "";
  expect((await search("Oud", {}, { "if-none-match": etag })).status).toBe(304);
  await Promise.all([search("walnut"), search("walnut")]);
  expect(cache.stats.hits).toBeGreaterThanOrEqual(2);
  expect(await counted()).toEqual([
    ["oud", 3, 1],
    ["walnut", 2, 1],
  ]);
});

it("counts what finds nothing, and pages that a browser loads whole", async () => {
  await search("xqzjk");
  for (let time = 0; time < 2; time += 1)
    expect((await get("/en/search?q=oud", { accept: "text/html" })).status).toBe(200);
  expect(await counted()).toEqual([
    ["oud", 2, 1],
    ["xqzjk", 1, 0],
  ]);
});

it("counts nothing of anybody's, and no filters", async () => {
  await search("someone@example.com");
  await search("0612 345 678");
  await search("oud", { inStock: true });
  await search("");
  await get("/en", { accept: "text/html" });
  expect(await counted()).toEqual([]);
});
