import type { Storage } from "@souk/core/ports/storage";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { openDrawingCache } from "./drawing-cache.ts";
import { encodeDrawings } from "./encode-drawing.ts";
import { createGallery } from "./gallery.ts";

function memory(): Storage & { files: Map<string, Uint8Array>; writes: number } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    writes: 0,
    async write(name, bytes) {
      this.writes += 1;
      files.set(name, bytes);
    },
    read: async (name) => files.get(name) ?? null,
    exists: async (name) => files.has(name),
    remove: async (name) => void files.delete(name),
  };
}

function drawings() {
  const gallery = createGallery(() => crypto.randomUUID());
  gallery.want("brick", "#B5532A", "front", null);
  gallery.want("brick", "#B5532A", "scene", null);
  return gallery.all();
}
const log = (): void => undefined;

describe("encodeDrawings", () => {
  it("writes each width as AVIF and WebP under the drawing's hash, the same in every run", async () => {
    const storage = memory();
    await encodeDrawings({ storage, cache: openDrawingCache(memory()), log }, drawings());
    const [front] = drawings();
    const names = [320, 640, 800].flatMap((width) => [
      `${front?.hash}-${width}.avif`,
      `${front?.hash}-${width}.webp`,
    ]);
    expect([...storage.files.keys()].filter((name) => name.startsWith(front?.hash ?? "?"))).toEqual(names);
    expect(storage.files.size).toBe(10);
    const { width, height } = await sharp(storage.files.get(names[1] ?? "")).metadata();
    expect([width, height]).toEqual([320, 400]);
  });

  it("goes on where an interrupted run ended", async () => {
    const storage = memory();
    const cache = openDrawingCache(memory());
    await encodeDrawings({ storage, cache, log }, drawings());
    const [first] = storage.files.keys();
    storage.files.delete(first ?? "");
    await encodeDrawings({ storage, cache, log }, drawings());
    expect(storage.files.size).toBe(10);
    expect(storage.writes).toBe(11);
  });

  it("takes from the cache what an earlier seeding encoded, and does without a broken one", async () => {
    const kept = memory();
    await encodeDrawings({ storage: memory(), cache: openDrawingCache(kept), log }, drawings());
    expect(kept.writes).toBe(10);
    const second = memory();
    await encodeDrawings({ storage: second, cache: openDrawingCache(kept), log }, drawings());
    expect(kept.writes).toBe(10);
    expect(second.files).toEqual(kept.files);
    const broken = {
      ...memory(),
      read: () => Promise.reject(new Error("no")),
      write: () => Promise.reject(new Error("no")),
    };
    const third = memory();
    await encodeDrawings({ storage: third, cache: openDrawingCache(broken), log }, drawings());
    expect(third.files.size).toBe(10);
  });
});
