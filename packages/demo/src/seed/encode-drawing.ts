import { availableParallelism } from "node:os";
import { mediaFileName } from "@souk/core/media/store-image";
import type { Storage } from "@souk/core/ports/storage";
import sharp, { type Sharp } from "sharp";
import type { Drawn } from "./gallery.ts";

const FORMATS = ["avif", "webp"] as const;

/**
 * Encodes the drawings into the storage, all cores at work. What an interrupted run left there is not drawn again.
 */
export async function encodeDrawings(
  storage: Storage,
  drawings: readonly Drawn[],
  log: (line: string) => void,
): Promise<void> {
  const queue = [...drawings];
  const total = queue.length;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let drawing = queue.shift(); drawing !== undefined; drawing = queue.shift()) {
      await encodeDrawing(storage, drawing);
      done += 1;
      if (done % 100 === 0 || done === total) log(`${done} of ${total} pictures drawn`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function encodeDrawing(storage: Storage, drawing: Drawn): Promise<void> {
  const missing = await missingFiles(storage, drawing);
  if (missing.length === 0) return;
  const { data, info } = await sharp(Buffer.from(drawing.svg))
    .resize({ width: drawing.size.width })
    .flatten()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  for (const file of missing) {
    const sized = sharp(data, { raw: { width, height, channels } }).resize({ width: file.width });
    await storage.write(file.name, await encode(sized, file.format));
  }
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
