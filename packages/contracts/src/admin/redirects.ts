import { z } from "zod";
import { Cursor, Id, Limit, Locale, text } from "../primitives.ts";

/** A path of this shop as it stands in an address: "/old-page"; no host, no query, nothing that reads as another site. */
export const OwnPath = text(1, 500).regex(/^\/(?![/\\])[^\s?#\\]*$/u, "path");

export const RedirectRow = z.object({
  id: Id,
  fromPath: z.string(),
  toPath: z.string(),
  updatedAt: z.string(),
});
export type RedirectRow = z.infer<typeof RedirectRow>;
export const RedirectListInput = z.object({
  query: text(0, 200).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type RedirectListInput = z.infer<typeof RedirectListInput>;
export const RedirectList = z.object({
  items: z.array(RedirectRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});

export const SaveRedirectInput = z.object({ id: Id.optional(), fromPath: OwnPath, toPath: OwnPath });
export type SaveRedirectInput = z.infer<typeof SaveRedirectInput>;
export const RedirectIdInput = z.object({ id: Id });

export const SLUG_KINDS = ["PRODUCT", "CATEGORY", "COLLECTION"] as const;
export const SlugKind = z.enum(SLUG_KINDS);
export type SlugKind = z.infer<typeof SlugKind>;
/** A slug that was in use before, and where it leads now. */
export const OldSlugRow = z.object({
  kind: SlugKind,
  locale: Locale,
  slug: z.string(),
  /** Null: what it led to is gone, and so the address is free. */
  target: z.object({ id: Id, name: z.string(), slug: z.string() }).nullable(),
  createdAt: z.string(),
});
export type OldSlugRow = z.infer<typeof OldSlugRow>;
export const OldSlugList = z.object({ items: z.array(OldSlugRow), nextCursor: z.string().nullable() });
export const OldSlugInput = z.object({ kind: SlugKind, locale: Locale, slug: text(1, 400) });
export type OldSlugInput = z.infer<typeof OldSlugInput>;

export const MAX_IMPORTED_REDIRECTS = 2000;
/** Lines of "from,to", as a spreadsheet copies them; a tab or a semicolon parts them as well. */
export const ImportRedirectsInput = z.object({ csv: text(1, 500_000) });
export const REDIRECT_PROBLEMS = ["COLUMNS", "PATH", "LOOP", "TWICE", "TOO_MANY"] as const;
export const ImportRedirectsResult = z.object({
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Lines that were left out, counted from 1. */
  problems: z.array(z.object({ line: z.int(), reason: z.enum(REDIRECT_PROBLEMS), text: z.string() })),
});
export type ImportRedirectsResult = z.infer<typeof ImportRedirectsResult>;
