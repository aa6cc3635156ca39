import { DomainError, type Locale, type MediaDetail } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";
import { altTexts, mediaItemSelect, toMediaItem } from "./media-item.ts";
import { readUses } from "./media-uses.ts";

/** A picture of the library with its texts and what shows it, named in that language; NOT_FOUND. */
export async function mediaDetail(
  { db }: Pick<Core, "db">,
  input: { id: string; locale: Locale },
): Promise<MediaDetail> {
  return readMedia(db, input);
}

export async function readMedia(
  tx: Tx,
  { id, locale }: { id: string; locale: Locale },
): Promise<MediaDetail> {
  const row = await tx.media.findUnique({ where: { id }, select: mediaItemSelect });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "media" });
  return { ...toMediaItem(row), texts: altTexts(row.alt), ...(await readUses(tx, id, locale)) };
}
