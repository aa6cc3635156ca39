import { z } from "zod";

export const LOCALES = ["en", "fr", "ar"] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;
export const DEFAULT_LOCALE: Locale = "en";

export const Id = z.uuid();

// NUL cannot be stored by PostgreSQL and a lone surrogate cannot be encoded: both are the client's error.
const storable = (value: string): boolean => !value.includes("\0") && value.isWellFormed();

/** A trimmed text of `min` to `max` characters that the database can store. */
export const text = (min: number, max: number) =>
  z.string().max(max).refine(storable, "unstorable").trim().min(min);

export const Slug = text(1, 200);
/** 32 random bytes in base64url, as addresses in mails carry them. The shop keeps its SHA-256 alone. */
export const SecretToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const Email = z.string().max(254).toLowerCase().pipe(z.email());
/** Opaque to clients: where the next page begins. */
export const Cursor = z.string().max(1000).refine(storable, "unstorable");
export const Limit = z.int().min(1).max(100);
export const IsoDate = z.iso.datetime();

/** A text in each language; readers fall back to the default language. */
export const LocalizedText = z.object({ en: text(0, 500), fr: text(0, 500), ar: text(0, 500) }).partial();
export type LocalizedText = z.infer<typeof LocalizedText>;

/** A name that is only read, in the languages that it has. */
export const NameByLocale = z.partialRecord(Locale, z.string());
export type NameByLocale = z.infer<typeof NameByLocale>;

/** A picture as a screen needs it: files are /media/<hash>-<width>.avif and .webp. */
export const Picture = z.object({
  hash: z.string(),
  width: z.int(),
  height: z.int(),
  widths: z.array(z.int()),
  alt: z.string(),
  /** See blur.ts; left out where the picture is shown small. */
  blur: z.string().exactOptional(),
});
export type Picture = z.infer<typeof Picture>;

/** The slug of one thing in each language, for the language switch and hreflang. */
export const Slugs = z.object({ en: z.string(), fr: z.string(), ar: z.string() });
export type Slugs = z.infer<typeof Slugs>;
