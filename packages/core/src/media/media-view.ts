import { DEFAULT_LOCALE, type Locale, LocalizedText, type MediaView } from "@souk/contracts";
import type { MediaRow } from "./store-image.ts";

/** The alternative text is the language's, else the default one's, else empty. */
export function toMediaView(row: MediaRow, locale: Locale = DEFAULT_LOCALE): MediaView {
  const { id, hash, width, height, widths } = row;
  const alt = LocalizedText.catch({}).parse(row.alt);
  return { id, hash, width, height, widths, alt: alt[locale] ?? alt[DEFAULT_LOCALE] ?? "" };
}
