import { createHash } from "node:crypto";
import type { Prisma } from "@souk/db";
import type { Core, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { checkImage } from "./check-image.ts";
import { type EncodedFile, encodeImage, type EncodedImage, type EncodingEffort } from "./encode-image.ts";
import { mediaFileName } from "./file-names.ts";
import { lockContent } from "./lock-media.ts";
import { oneAtATime } from "./one-at-a-time.ts";

export const mediaSelect = {
  id: true,
  hash: true,
  width: true,
  height: true,
  widths: true,
  alt: true,
} as const satisfies Prisma.MediaSelect;
export type MediaRow = Prisma.MediaGetPayload<{ select: typeof mediaSelect }>;

export interface StoreImageOptions {
  effort?: EncodingEffort;
  /** As it was called where it came from, for the library's search. */
  filename?: string;
  /** In the transaction that adds the row; not called for a picture that was here already. */
  onAdded?: (tx: Tx, media: MediaRow) => Promise<void>;
}

type Media = Pick<Core, "db" | "storage">;
/** A picture about to have a row. */
interface Found extends EncodedImage {
  hash: string;
  bytes: number;
}

/** 128 bits of the SHA-256 of the original's bytes. */
export function contentHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}

/**
 * Checks, re-encodes and stores a picture once per content, files first and row last; the same bytes again give the
 * row that is there. Throws UNSUPPORTED_IMAGE or STORAGE_FULL, and then leaves neither files nor a row.
 */
export async function storeImage(
  core: Media,
  bytes: Uint8Array,
  options: StoreImageOptions = {},
): Promise<MediaRow> {
  const hash = contentHash(bytes);
  // Two uploads of one picture would encode it twice.
  return oneAtATime(hash, async () => {
    const known = await core.db.media.findUnique({ where: { hash }, select: mediaSelect });
    if (known) return known;
    const size = await checkImage(bytes);
    const image = await encodeImage(bytes, size, options.effort ?? "best");
    const found: Found = { ...image, hash, bytes: bytes.byteLength };
    const written = await writeMissing(core, hash, image.files);
    try {
      return await addRow(core, found, options);
    } catch (error) {
      await undo(core, hash, written);
      throw error;
    }
  });
}

/** Writes the files that aren't there, all or none; gives the names of those it wrote. */
async function writeMissing(core: Media, hash: string, files: readonly EncodedFile[]): Promise<string[]> {
  const written: string[] = [];
  try {
    for (const { width, format, bytes } of files) {
      const name = mediaFileName(hash, width, format);
      if (await core.storage.exists(name)) continue;
      await core.storage.write(name, bytes);
      written.push(name);
    }
  } catch (error) {
    await undo(core, hash, written);
    throw error;
  }
  return written;
}

/** Takes the files away again, but not from a row that another process has added for the same picture meanwhile. */
async function undo({ db, storage }: Media, hash: string, written: readonly string[]): Promise<void> {
  if (written.length === 0) return;
  await runTx(db, async (tx) => {
    await lockContent(tx, hash);
    if ((await tx.media.count({ where: { hash } })) > 0) return;
    for (const name of written) await storage.remove(name);
  });
}

async function addRow(core: Media, found: Found, options: StoreImageOptions): Promise<MediaRow> {
  const { hash, width, height, files, blur, bytes } = found;
  const widths = [...new Set(files.map((file) => file.width))];
  return runTx(core.db, async (tx) => {
    await lockContent(tx, hash);
    const [added] = await tx.media.createManyAndReturn({
      data: [{ hash, width, height, widths, blur, bytes, filename: storable(options.filename ?? "") }],
      select: mediaSelect,
      skipDuplicates: true,
    });
    // Another process was quicker with the same picture.
    if (!added) return tx.media.findUniqueOrThrow({ where: { hash }, select: mediaSelect });
    await options.onAdded?.(tx, added);
    // Whoever deleted the same picture a moment ago took its files just now.
    await writeMissing(core, hash, files);
    return added;
  });
}

/** A name that the database can store, of a bounded length. */
export function storable(filename: string): string {
  return filename.replaceAll("\0", "").slice(0, 200).toWellFormed();
}
