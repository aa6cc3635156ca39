import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Core } from "@souk/core/context";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { testApp } from "../testing/test-app.ts";
import { ByteCache } from "./byte-cache.ts";
import { pageRoutes } from "./pages.ts";
import type { AppEnv } from "./types.ts";

const { deps } = await testApp();
const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });
// As pg refuses when nobody listens any more: each read for itself, a moment after it was asked for.
const core: Core = {
  ...deps.core,
  reader: { read: () => setImmediate().then(() => Promise.reject(refused)) },
};
const app = new Hono<AppEnv>();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "souk-pages-"));
  await writeFile(
    join(folder, "index.html"),
    '<html lang="en" dir="ltr"><head><title>Souk</title></head><body></body></html>',
  );
  const cache = new ByteCache({ maxBytes: 1_000_000 });
  const dist = { storefrontDist: folder, adminDist: folder };
  app.route("/", pageRoutes({ core, searches: deps.searches, cache, ...dist }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(["/en", "/fr/c/music", "/ar/p/oud", "/en/search?q=oud", "/en/cart"])(
  "%s is a 503 without a database, and no failure is left that would end the process",
  async (path) => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on("unhandledRejection", hear);
    onTestFinished(() => void process.off("unhandledRejection", hear));
    const answer = await app.request(path, { headers: { accept: "text/html" } });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
    await setImmediate();
    await setImmediate();
    expect(unheard).toEqual([]);
  },
);
