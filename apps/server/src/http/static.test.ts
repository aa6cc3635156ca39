import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mediaRoutes } from "./media.ts";
import { staticRoutes } from "./static.ts";
import type { AppEnv } from "./types.ts";

let root = "";
const app = new Hono<AppEnv>();
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "souk-static-"));
  const dist = join(root, "dist");
  await mkdir(join(dist, "assets"), { recursive: true });
  await writeFile(join(root, "secret.txt"), "secret");
  await writeFile(join(dist, "index.html"), "<title>app</title>");
  await writeFile(join(dist, "favicon.svg"), "<svg/>");
  await writeFile(join(dist, "assets/app-1a2b.js"), "let a = 1;\n".repeat(100));
  await writeFile(join(dist, "assets/short-1a2b.js"), "let b = 2;");
  await writeFile(join(dist, "assets/ready-1a2b.css"), "a{}".repeat(300));
  await writeFile(join(dist, "assets/ready-1a2b.css.br"), brotliCompressSync("made before".repeat(10)));
  await symlink(join(root, "secret.txt"), join(dist, "assets/link.txt"));
  app.route("/admin", staticRoutes(dist));
  app.route("/", staticRoutes(dist));
  app.get("*", (c) => c.text("page"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("static files", () => {
  it.each(["", "/admin"])("are immutable under %s/assets, other files last an hour", async (base) => {
    const asset = await get(`${base}/assets/app-1a2b.js`);
    expect(await asset.text()).toContain("let a = 1;");
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(asset.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect((await get(`${base}/favicon.svg`)).headers.get("cache-control")).toBe("public, max-age=3600");
  });

  it("that are missing are a 404 nobody keeps, never the page", async () => {
    for (const path of ["/assets/app-old.js", "/admin/assets/x.css", "/assets/ready-1a2b.css.br"]) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
    }
    expect(await (await get("/index.html")).text()).toBe("page");
  });

  it("that a rebuild took away are missing too", async () => {
    await rm(join(root, "dist/assets/short-1a2b.js"));
    expect((await get("/assets/short-1a2b.js")).status).toBe(404);
  });

  it("are sent compressed, as they were made beforehand where they were", async () => {
    const css = await get("/assets/ready-1a2b.css", { "accept-encoding": "br" });
    expect(Number(css.headers.get("content-length"))).toBe(
      brotliCompressSync("made before".repeat(10)).length,
    );
    const js = await get("/assets/app-1a2b.js", { "accept-encoding": "gzip" });
    expect(js.headers.get("content-encoding")).toBe("gzip");
    const again = await get("/assets/app-1a2b.js", { "if-none-match": js.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it.each([
    "/assets/../../secret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets/link.txt",
    "/assets/app-1a2b.js%00",
    "//secret.txt",
  ])("never leave the folder: %s", async (path) => {
    expect(await (await get(path)).text()).not.toContain("secret");
  });
});

describe("media", () => {
  const files = new Map([["abcdef0123-320.avif", new Uint8Array([1, 2, 3])]]);
  const asked: string[] = [];
  const open = async (name: string) => {
    asked.push(name);
    const body = files.get(name);
    return body ? { size: body.byteLength, body } : null;
  };
  const storage = { open, exists: async (name: string) => files.has(name) };
  const media = new Hono<AppEnv>().route("/media", mediaRoutes(storage));

  it("answers pictures for ever, and 304 to who has them", async () => {
    const answer = await media.request("/media/abcdef0123-320.avif");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    expect(answer.headers.get("content-type")).toBe("image/avif");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    const headers = { "if-none-match": answer.headers.get("etag") ?? "" };
    expect((await media.request("/media/abcdef0123-320.avif", { headers })).status).toBe(304);
    const gone = { "if-none-match": '"abcdef0123-999.avif"' };
    expect((await media.request("/media/abcdef0123-999.avif", { headers: gone })).status).toBe(404);
  });

  it("asks the storage only for names of pictures", async () => {
    asked.length = 0;
    for (const path of [
      "..%2fsecret",
      "%2e%2e",
      "abcdef0123-320.svg",
      "abcdef0123-320.avif%00",
      "a/b-320.webp",
      "..%5cabcdef01-1.webp",
    ]) {
      const answer = await media.request(`/media/${path}`);
      expect(answer.status).toBe(404);
    }
    expect(asked).toEqual([]);
    expect((await media.request("/media/abcdef0123-321.avif")).headers.get("cache-control")).toBe("no-store");
  });
});
