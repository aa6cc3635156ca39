import { gunzipSync } from "node:zlib";
import { blurUrl } from "@souk/contracts";
import type { Storage } from "@souk/core/ports/storage";
import { describe, expect, it } from "vitest";
import { createGallery } from "./gallery.ts";
import { storeDrawings } from "./store-drawings.ts";

function memory() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const written: string[] = [];
  const storage: Storage = {
    async write(name, bytes) {
      written.push(name);
      files.set(name, new Uint8Array(bytes));
    },
    open: async () => null,
    read: async (name) => files.get(name) ?? null,
    exists: async (name) => files.has(name),
    remove: async (name) => void files.delete(name),
  };
  return { files, written, storage };
}

function drawings() {
  const gallery = createGallery(() => crypto.randomUUID());
  gallery.want("brick", "#B5532A", "front", null);
  gallery.want("brick", "#3B3FD1", "scene", null);
  return gallery.all();
}

describe("storeDrawings", () => {
  it("stores each drawing under its hash, the same in every run, with a blur of its own", async () => {
    const { files, storage } = memory();
    const drawn = drawings();
    await storeDrawings(storage, drawn);
    expect(new Set(files.keys())).toEqual(new Set(drawn.map(({ hash }) => `${hash}.svgz`)));
    expect(gunzipSync(files.get(`${drawn[0]?.hash}.svgz`) ?? new Uint8Array()).toString()).toBe(
      drawn[0]?.svg,
    );
    expect(drawings().map(({ hash }) => hash)).toEqual(drawn.map(({ hash }) => hash));
    const blurs = drawn.map(({ blur }) => blur);
    expect(blurs.map(blurUrl)).not.toContain(null);
    expect(new Set(blurs).size).toBe(2);
  });

  it("goes on where an interrupted run ended", async () => {
    const { files, written, storage } = memory();
    await storeDrawings(storage, drawings());
    files.delete([...files.keys()][0] ?? "");
    await storeDrawings(storage, drawings());
    expect(files.size).toBe(2);
    expect(written).toHaveLength(3);
  });
});
