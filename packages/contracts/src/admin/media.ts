import { z } from "zod";
import { Cursor, Id, Limit, Locale, LocalizedText, text } from "../primitives.ts";
import { MediaView } from "./products.ts";

/** What an upload may be at most: bytes of the file, pixels a side, pixels in all. */
export const MEDIA_LIMITS = { bytes: 12 * 1024 * 1024, side: 12_000, pixels: 50_000_000 } as const;

export const MediaListInput = z.object({
  /** Words of the file name or of an alternative text. */
  query: text(0, 200).optional(),
  /** Only pictures that nothing shows. */
  unused: z.boolean().optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(48),
});
export type MediaListInput = z.infer<typeof MediaListInput>;
export const MediaItem = MediaView.extend({
  filename: z.string(),
  /** Of the file as it was uploaded. */
  bytes: z.int(),
  createdAt: z.string(),
});
export type MediaItem = z.infer<typeof MediaItem>;
export const MediaPage = z.object({ items: z.array(MediaItem), nextCursor: z.string().nullable() });
export type MediaPage = z.infer<typeof MediaPage>;

export const MEDIA_USE_KINDS = ["product", "variant", "category", "brand", "collection"] as const;
export const MediaUse = z.object({
  kind: z.enum(MEDIA_USE_KINDS),
  /** Of the record whose page tells more: a variant's is its product's. */
  id: Id,
  name: z.string(),
});
export type MediaUse = z.infer<typeof MediaUse>;
export const MediaInput = z.object({ id: Id, locale: Locale });
export const MediaDetail = MediaItem.extend({
  texts: LocalizedText,
  /** The first hundred. */
  usedBy: z.array(MediaUse),
  uses: z.int(),
});
export type MediaDetail = z.infer<typeof MediaDetail>;

/** The alternative text in each language; an empty one falls back to the default language's. */
export const SetAltInput = z.object({ id: Id, locale: Locale, texts: LocalizedText });
export type SetAltInput = z.infer<typeof SetAltInput>;
export const DeleteMediaInput = z.object({ id: Id });
export const DeletedMedia = z.object({ id: Id });
