import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CATALOG_TAG } from "@souk/core/cache/drop-tags";
import { changeSlug } from "@souk/core/catalog/slugs";
import type { Core } from "@souk/core/context";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { testApp } from "../testing/test-app.ts";
import { ByteCache } from "./byte-cache.ts";
import { pageRoutes } from "./pages.ts";
import type { AppEnv } from "./types.ts";

const INDEX =
  '<!doctype html><html lang="en" dir="ltr"><head><title>Souk</title></head><body><div id="root"></div></body></html>';
const { db, make, deps } = await testApp();
const cache = new ByteCache({ maxBytes: 10_000_000 });
cache.resume();
let folder = "";
let reads = 0;
const core: Core = {
  ...deps.core,
  reader: {
    read: (statement, values) => {
      reads += 1;
      return deps.core.reader.read(statement, values);
    },
  },
};
const app = new Hono<AppEnv>();
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { accept: "text/html", ...headers } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "souk-pages-"));
  for (const name of ["shop", "admin"]) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "index.html"), name === "shop" ? INDEX : "<title>admin</title>");
  }
  app.route(
    "/",
    pageRoutes({
      core,
      searches: deps.searches,
      cache,
      storefrontDist: join(folder, "shop"),
      adminDist: join(folder, "admin"),
    }),
  );
  app.notFound((c) => c.json({ error: "none" }, 404));
  const music = await make.category({ name: "Music" });
  const oud = await make.product({ name: "Oud <b>", categoryId: music.id });
  const media = await db.media.create({ data: { hash: "abc", width: 800, height: 600, widths: [320] } });
  await db.productMedia.create({ data: { productId: oud.id, mediaId: media.id, position: 0 } });
  await db.productTranslation.update({
    where: { productId_locale: { productId: oud.id, locale: "ar" } },
    data: { name: "عود", slug: "عود" },
  });
  await changeSlug(db, { kind: "PRODUCT", targetId: oud.id, locale: "en", from: "old-oud", to: "oud-b" });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const Data = z.array(
  z.object({ path: z.string(), input: z.record(z.string(), z.unknown()), data: z.unknown() }),
);
async function dataOf(path: string) {
  const html = await (await get(path)).text();
  return Data.parse(JSON.parse(/id="souk-data">(.*?)<\/script>/s.exec(html)?.[1] ?? "null"));
}

const paths = async (path: string) => (await dataOf(path)).map((entry) => entry.path);

describe("a page", () => {
  it("has its head, its data and its first picture in it", async () => {
    const answer = await get("/en/p/oud-b");
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain("<title>Oud &lt;b&gt; · Souk</title>");
    expect(html).toContain('<link rel="canonical" href="http://shop.example/en/p/oud-b">');
    expect(html).toContain(`hreflang="ar" href="http://shop.example/ar/p/${encodeURIComponent("عود")}"`);
    expect(html).toContain('"@type":"Product"');
    expect(html).toContain('imagesrcset="/media/abc-320.avif 320w"');
    const data = await dataOf("/en/p/oud-b");
    expect(data.map((entry) => [entry.path, entry.input])).toEqual([
      ["catalog.product", { locale: "en", currency: "MAD", slug: "oud-b" }],
      ["catalog.tree", { locale: "en", currency: "MAD" }],
    ]);
  });

  it("has the data of its first queries, whatever it shows", async () => {
    expect(await paths("/en")).toEqual(["catalog.home", "catalog.tree"]);
    expect(await paths("/en/c/music?sort=name")).toEqual([
      "catalog.category",
      "catalog.list",
      "catalog.tree",
    ]);
    expect(await paths("/en/search?q=oud")).toEqual(["catalog.list", "catalog.tree"]);
    expect(await paths("/en/cart")).toEqual(["catalog.tree"]);
  });

  it("is in the visitor's language, currency and theme", async () => {
    const html = await (await get("/ar", { cookie: "souk_theme=dark; souk_currency=EUR" })).text();
    expect(html).toContain('<html lang="ar" dir="rtl" data-theme="dark">');
    expect(html).toContain('"currency":"EUR"');
  });

  it("is made once, until what it shows changes", async () => {
    await get("/fr");
    const before = reads;
    const again = await get("/fr");
    expect(reads).toBe(before);
    const etag = again.headers.get("etag") ?? "";
    expect((await get("/fr", { "if-none-match": etag })).status).toBe(304);
    cache.drop([CATALOG_TAG]);
    await get("/fr");
    expect(reads).toBeGreaterThan(before);
  });

  it("of a visitor stays out of search engines", async () => {
    expect(await (await get("/en/orders/1001")).text()).toContain('content="noindex"');
    expect(await (await get("/en/search?q=x")).text()).toContain('content="noindex"');
  });
});

describe("addresses", () => {
  it("of old slugs and of other languages' lead to the present one, with their search", async () => {
    const old = await get("/en/p/old-oud?variant=X");
    expect([old.status, old.headers.get("location")]).toEqual([301, "/en/p/oud-b?variant=X"]);
    const arabic = await get(`/en/p/${encodeURIComponent("عود")}`);
    expect([arabic.status, arabic.headers.get("location")]).toEqual([301, "/en/p/oud-b"]);
    expect((await get("/ar/p/oud-b")).headers.get("location")).toBe(`/ar/p/${encodeURIComponent("عود")}`);
  });

  it("without a page lead where staff say, a page that is there stays, and nothing leads to another site", async () => {
    await db.redirect.createMany({
      data: [
        { fromPath: "/old/café", toPath: "/en/c/music" },
        { fromPath: "/en/p/oud-b", toPath: "/en" },
      ],
    });
    const moved = await get("/old/caf%C3%A9?from=mail");
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "/en/c/music?from=mail"]);
    const asked = await get("/old/caf%C3%A9", { accept: "*/*" });
    expect(asked.status).toBe(301);
    expect((await get("/en/p/oud-b")).status).toBe(200);
    expect((await get("/old/cafe")).status).toBe(404);
  });

  it("without a language lead to the visitor's", async () => {
    const answer = await get("/", { "accept-language": "fr" });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/fr"]);
    expect((await get("/", { cookie: "souk_locale=ar" })).headers.get("location")).toBe("/ar");
  });

  it.each(["/en/p/nothing", "/en/c/nothing", "/en/nothing", "/nothing", "/en/p/a%2fb", "/en/p/%"])(
    "of nothing are a real 404 with the app in it: %s",
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      const html = await answer.text();
      expect(html).toContain('<div id="root">');
      expect(html).toContain('content="noindex"');
    },
  );

  it.each(["/api/nothing", "/trpc/nothing", "/media/x", "/assets/x.js"])(
    "that aren't pages stay as they are: %s",
    async (path) => {
      expect((await get(path)).headers.get("content-type")).toContain("json");
    },
  );

  it("never lead to another site", async () => {
    for (const path of ["//evil.test", "/en//evil.test", "/\\evil.test", "/en/p/%5c%5cevil.test", "/en/"]) {
      const location = (await get(path)).headers.get("location") ?? "/";
      expect(location).toMatch(/^\/(?![/\\])/);
    }
  });

  it("of the admin are its one page", async () => {
    const answer = await get("/admin/products/1");
    expect([answer.status, await answer.text()]).toEqual([200, "<title>admin</title>"]);
    expect(await (await get("/admin")).text()).toBe("<title>admin</title>");
  });
});
