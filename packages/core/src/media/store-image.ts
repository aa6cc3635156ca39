import { createHash } from "node:crypto";
import type { Prisma } from "@souk/db";
import type { Core, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { checkImage, type ImageSize } from "./check-image.ts";
import { type EncodedFile, encodeImage, type EncodingEffort, type MediaFormat } from "./encode-image.ts";
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
  /** In the transaction that adds the row; not called for a picture that was here already. */
  onAdded?: (tx: Tx, media: MediaRow) => Promise<void>;
}

type Media = Pick<Core, "db" | "storage">;

export function mediaFileName(hash: string, width: number, format: MediaFormat): string {
  return `${hash}-${width}.${format}`;
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
  // Two uploads of one picture would write, and on failure remove, each other's files.
  return oneAtATime(hash, async () => {
    const known = await core.db.media.findUnique({ where: { hash }, select: mediaSelect });
    if (known) return known;
    const size = await checkImage(bytes);
    const files = await encodeImage(bytes, size, options.effort ?? "best");
    const undo = await writeAll(core, hash, files);
    try {
      return await addRow(core, hash, size, files, options);
    } catch (error) {
      await undo();
      throw error;
    }
  });
}

/** Writes every file or none; gives the way back, which spares what was there before. */
async function writeAll(
  { storage }: Media,
  hash: string,
  files: EncodedFile[],
): Promise<() => Promise<void>> {
  const written: string[] = [];
  const undo = async (): Promise<void> => {
    for (const name of written) await storage.remove(name);
  };
  try {
    for (const { width, format, bytes } of files) {
      const name = mediaFileName(hash, width, format);
      if (await storage.exists(name)) continue;
      await storage.write(name, bytes);
      written.push(name);
    }
  } catch (error) {
    await undo();
    throw error;
  }
  return undo;
}

async function addRow(
  { db }: Media,
  hash: string,
  { width, height }: ImageSize,
  files: EncodedFile[],
  { onAdded }: StoreImageOptions,
): Promise<MediaRow> {
  const widths = [...new Set(files.map((file) => file.width))];
  return runTx(db, async (tx) => {
    const [added] = await tx.media.createManyAndReturn({
      data: [{ hash, width, height, widths }],
      select: mediaSelect,
      skipDuplicates: true,
    });
    // Another process was quicker with the same picture.
    if (!added) return tx.media.findUniqueOrThrow({ where: { hash }, select: mediaSelect });
    await onAdded?.(tx, added);
    return added;
  });
}
