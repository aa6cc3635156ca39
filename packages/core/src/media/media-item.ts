import { DEFAULT_LOCALE, LocalizedText, type MediaItem } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { toMediaView } from "./media-view.ts";

export const mediaItemSelect = {
  id: true,
  hash: true,
  width: true,
  height: true,
  widths: true,
  alt: true,
  filename: true,
  bytes: true,
  createdAt: true,
} as const satisfies Prisma.MediaSelect;
export type MediaItemRow = Prisma.MediaGetPayload<{ select: typeof mediaItemSelect }>;

/** As the library's grid shows it: with the default language's alternative text. */
export function toMediaItem(row: MediaItemRow): MediaItem {
  const { filename, bytes, createdAt } = row;
  return { ...toMediaView(row, DEFAULT_LOCALE), filename, bytes, createdAt: createdAt.toISOString() };
}

/** The alternative texts of a row; none where what is stored isn't texts. */
export function altTexts(alt: unknown): LocalizedText {
  return LocalizedText.catch({}).parse(alt);
}
