import { gunzipSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import type { Core } from "../context.ts";
import type { StoredFile } from "../ports/storage.ts";
import { encode, type MediaFormat } from "./encode-image.ts";
import { drawingFileName, mediaFileName, parseFileName } from "./file-names.ts";
import { oneAtATime } from "./one-at-a-time.ts";

type Media = Pick<Core, "db" | "storage">;
type Wanted = { hash: string; width: number; format: MediaFormat };

/**
 * A picture's file by its name; null where there is none. One that was left for later (an AVIF of an import, any of a
 * drawing) is made on its first visit and kept.
 */
export async function openMedia(core: Media, name: string): Promise<StoredFile | null> {
  const wanted = parseFileName(name);
  if (wanted === null) return null;
  return (await core.storage.open(name)) ?? makeFile(core, name, wanted);
}

async function makeFile(core: Media, name: string, wanted: Wanted): Promise<StoredFile | null> {
  const media = await core.db.media.findUnique({ where: { hash: wanted.hash }, select: { widths: true } });
  // Only what the picture's row promises: nobody makes us encode as many widths as there are numbers.
  if (!media?.widths.includes(wanted.width)) return null;
  return oneAtATime(name, async () => {
    const meanwhile = await core.storage.open(name);
    if (meanwhile) return meanwhile;
    const source = (await drawing(core, wanted)) ?? (await twin(core, wanted));
    if (source === null) return null;
    const bytes = await encode(source, wanted.format, "fast");
    await core.storage.write(name, bytes);
    return { size: bytes.byteLength, body: new Uint8Array(bytes) };
  });
}

async function drawing({ storage }: Media, { hash, width }: Wanted): Promise<Sharp | null> {
  const svg = await storage.read(drawingFileName(hash));
  return svg === null ? null : sharp(gunzipSync(svg)).resize({ width }).flatten();
}

/** The same width as WebP. */
async function twin({ storage }: Media, { hash, width, format }: Wanted): Promise<Sharp | null> {
  if (format === "webp") return null;
  const webp = await storage.read(mediaFileName(hash, width, "webp"));
  return webp === null ? null : sharp(webp);
}
