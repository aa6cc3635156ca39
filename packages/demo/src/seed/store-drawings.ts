import { availableParallelism } from "node:os";
import { gzipSync } from "node:zlib";
import { blurOf } from "@souk/core/media/encode-image";
import { drawingFileName } from "@souk/core/media/file-names";
import type { Storage } from "@souk/core/ports/storage";
import sharp from "sharp";
import type { Drawn } from "./gallery.ts";

/**
 * Stores the drawings themselves: their widths are encoded as they are asked for (core/media/open-media.ts), which
 * makes a first start a matter of seconds instead of a minute of two cores. Gives each its blur on the way.
 */
export async function storeDrawings(storage: Storage, drawings: readonly Drawn[]): Promise<void> {
  const queue = [...drawings];
  const work = async (): Promise<void> => {
    for (let drawing = queue.shift(); drawing !== undefined; drawing = queue.shift())
      await storeDrawing(storage, drawing);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function storeDrawing(storage: Storage, drawing: Drawn): Promise<void> {
  const svg = Buffer.from(drawing.svg);
  // As small as it may be drawn: the shadows' cost goes with the pixels.
  drawing.blur = await blurOf(sharp(svg).resize({ width: 24 }));
  const name = drawingFileName(drawing.hash);
  if (!(await storage.exists(name))) await storage.write(name, gzipSync(svg));
}
