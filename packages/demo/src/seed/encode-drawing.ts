import { availableParallelism } from "node:os";
import { mediaFileName } from "@souk/core/media/file-names";
import type { Storage } from "@souk/core/ports/storage";
import sharp, { type Sharp } from "sharp";
import type { DrawingCache } from "./drawing-cache.ts";
import type { Drawn } from "./gallery.ts";

const FORMATS = ["avif", "webp"] as const;

export interface Drawer {
  storage: Storage;
  cache: DrawingCache;
  log: (line: string) => void;
}

/**
 * Encodes the drawings into the storage, all cores at work. What an interrupted run left there, or an earlier one in
 * the cache, is not encoded again.
 */
export async function encodeDrawings(drawer: Drawer, drawings: readonly Drawn[]): Promise<void> {
  const queue = [...drawings];
  const total = queue.length;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let drawing = queue.shift(); drawing !== undefined; drawing = queue.shift()) {
      await encodeDrawing(drawer, drawing);
      done += 1;
      if (done % 100 === 0 || done === total) drawer.log(`${done} of ${total} pictures drawn`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function encodeDrawing({ storage, cache }: Drawer, drawing: Drawn): Promise<void> {
  let raw: ReturnType<typeof rasterise> | null = null;
  for (const { name, width, format } of await missingFiles(storage, drawing)) {
    const kept = await cache.read(name);
    if (kept !== null) {
      await storage.write(name, kept);
      continue;
    }
    raw ??= rasterise(drawing);
    const { data, info } = await raw;
    const { width: full, height, channels } = info;
    const sized = sharp(data, { raw: { width: full, height, channels } }).resize({ width });
    const bytes = await encode(sized, format);
    await storage.write(name, bytes);
    await cache.write(name, bytes);
  }
}

function rasterise({ svg, size }: Drawn) {
  return sharp(Buffer.from(svg))
    .resize({ width: size.width })
    .flatten()
    .raw()
    .toBuffer({ resolveWithObject: true });
}

async function missingFiles(storage: Storage, { hash, size }: Drawn) {
  const files = size.widths.flatMap((width) =>
    FORMATS.map((format) => ({ width, format, name: mediaFileName(hash, width, format) })),
  );
  const there = await Promise.all(files.map((file) => storage.exists(file.name)));
  return files.filter((_, index) => there[index] !== true);
}

// The lowest efforts: 500 pictures within a minute on two cores; a drawing stays small all the same.
function encode(image: Sharp, format: (typeof FORMATS)[number]): Promise<Uint8Array> {
  return format === "avif"
    ? image.avif({ quality: 52, effort: 0 }).toBuffer()
    : image.webp({ quality: 76, effort: 1 }).toBuffer();
}
