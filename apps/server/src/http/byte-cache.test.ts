import { gunzipSync, brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ByteCache } from "./byte-cache.ts";
import type { Fresh } from "./byte-cache-entry.ts";

const text = (length: number): string => "souk ".repeat(length / 5);
const fresh = (content: string, ...tags: string[]): Fresh => ({
  body: new TextEncoder().encode(content),
  headers: { "content-type": "text/plain" },
  tags,
});
function open(maxBytes = 1_000_000): ByteCache {
  const cache = new ByteCache({ maxBytes });
  cache.resume();
  return cache;
}
const put = (cache: ByteCache, key: string, content: string, ...tags: string[]) =>
  cache.fill(key, async () => fresh(content, ...tags));

describe("keeping", () => {
  it("gives what was kept, until one of its tags is dropped", async () => {
    const cache = open();
    await put(cache, "a", "1", "catalog", "product:1");
    await put(cache, "b", "2", "catalog");
    cache.drop(["product:1", "product:9"]);
    expect(cache.get("a")).toBeUndefined();
    expect(cache.get("b")).toBeDefined();
    cache.drop(["catalog"]);
    expect(cache.stats).toMatchObject({ entries: 0, bytes: 0 });
  });

  it("stays within its bytes, and leaves out what is too large", async () => {
    const cache = open(50_000);
    for (let index = 0; index < 100; index += 1) await put(cache, `k${index}`, text(1000), "t");
    await put(cache, "huge", text(40_000), "t");
    expect(cache.stats.bytes).toBeLessThanOrEqual(50_000);
    expect(cache.get("k99")).toBeDefined();
    expect(cache.get("k0")).toBeUndefined();
    expect(cache.get("huge")).toBeUndefined();
  });

  it("forgets after its greatest age", async () => {
    const cache = new ByteCache({ maxBytes: 100_000, maxAgeMs: 1 });
    cache.resume();
    await put(cache, "a", "1", "t");
    await expect.poll(() => cache.get("a")).toBeUndefined();
  });

  it("is out of use while suspended, and empty when it resumes", async () => {
    const cache = open();
    await put(cache, "a", "1", "t");
    cache.suspend();
    expect(cache.get("a")).toBeUndefined();
    await put(cache, "b", "2", "t");
    cache.resume();
    expect([cache.get("a"), cache.get("b")]).toEqual([undefined, undefined]);
  });
});

describe("computing", () => {
  it("is done once for all who ask at the same time, and again after a failure", async () => {
    const cache = open();
    let computed = 0;
    const go = Promise.withResolvers<void>();
    const compute = async () => {
      computed += 1;
      await go.promise;
      return fresh("1", "t");
    };
    const asked = [cache.fill("a", compute), cache.fill("a", compute), cache.fill("a", compute)];
    go.resolve();
    const entries = await Promise.all(asked);
    expect([computed, new Set(entries).size]).toEqual([1, 1]);
    const broken = cache.fill("x", () => Promise.reject(new Error("down")));
    await expect(broken).rejects.toThrow("down");
    expect(await put(cache, "x", "1", "t")).not.toBeNull();
  });

  it.each([
    ["its tag was dropped", (cache: ByteCache) => cache.drop(["t"]), false],
    ["all was cleared", (cache: ByteCache) => cache.clear(), false],
    ["another tag was dropped", (cache: ByteCache) => cache.drop(["u"]), true],
  ])("keeps an answer begun before a drop only if it isn't concerned: %s", async (_, drop, kept) => {
    const cache = open();
    const go = Promise.withResolvers<void>();
    const old = cache.fill("a", async () => {
      await go.promise;
      return fresh("old", "t");
    });
    drop(cache);
    // Whoever asks after the drop gets an answer of after it.
    const young = await put(cache, "a", "new", "t");
    cache.drop(["nothing"]);
    cache.clear();
    go.resolve();
    expect(await (await (await old)?.respond(undefined, undefined))?.text()).toBe("old");
    expect(await (await young?.respond(undefined, undefined))?.text()).toBe("new");
    expect(cache.get("a")).toBeUndefined();
    const late = open();
    const wait = Promise.withResolvers<void>();
    const pending = late.fill("a", async () => {
      await wait.promise;
      return fresh("old", "t");
    });
    drop(late);
    wait.resolve();
    await pending;
    expect(late.get("a") !== undefined).toBe(kept);
  });
});

describe("answering", () => {
  it("sends each encoding with its own strong ETag, made once", async () => {
    const cache = open();
    const entry = await put(cache, "a", text(5000), "t");
    const plain = await entry?.respond(undefined, undefined);
    const gzip = await entry?.respond("gzip, deflate", undefined);
    const br = await entry?.respond("gzip, deflate, br", undefined);
    expect(await plain?.text()).toBe(text(5000));
    expect(gunzipSync(await bytes(gzip)).toString()).toBe(text(5000));
    expect(brotliDecompressSync(await bytes(br)).toString()).toBe(text(5000));
    const tags = [plain, gzip, br].map((answer) => answer?.headers.get("etag"));
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    expect(br?.headers.get("content-encoding")).toBe("br");
    expect(br?.headers.get("vary")).toBe("Accept-Encoding");
    expect((await entry?.respond("br;q=0, gzip", undefined))?.headers.get("content-encoding")).toBe("gzip");
  });

  it("answers 304 to who has it, whatever its encoding", async () => {
    const cache = open();
    const entry = await put(cache, "a", text(5000), "t");
    const etag = (await entry?.respond("gzip", undefined))?.headers.get("etag") ?? "";
    for (const has of [etag, `"other", ${etag}`, `W/${etag}`, "*"]) {
      const answer = await entry?.respond("br", has);
      expect([answer?.status, await answer?.text()]).toEqual([304, ""]);
    }
    expect((await entry?.respond("br", '"other"'))?.status).toBe(200);
  });
});

async function bytes(answer: Response | undefined): Promise<Uint8Array> {
  return new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer());
}
