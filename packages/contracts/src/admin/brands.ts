import { z } from "zod";
import { Cursor, Id, Limit, LocalizedText, text } from "../primitives.ts";
import { MediaView } from "./products.ts";

export const BrandListInput = z.object({
  /** A part of the name. */
  query: text(0, 100).optional(),
  deleted: z.boolean().optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type BrandListInput = z.infer<typeof BrandListInput>;
export const BrandRow = z.object({
  id: Id,
  name: z.string(),
  slug: z.string(),
  logo: MediaView.nullable(),
  deleted: z.boolean(),
  /** Deleted products not counted. */
  productCount: z.int(),
});
export type BrandRow = z.infer<typeof BrandRow>;
export const BrandList = z.object({
  items: z.array(BrandRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
export const BrandView = BrandRow.extend({ version: z.int(), about: LocalizedText });
export type BrandView = z.infer<typeof BrandView>;
export const SaveBrandInput = z.object({
  id: Id.optional(),
  /** Needed with `id`. */
  version: z.int().optional(),
  overwrite: z.boolean().default(false),
  name: text(1, 100),
  /** Made from the name where it is left out. */
  slug: text(1, 120)
    .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u, "slug")
    .optional(),
  about: LocalizedText,
  mediaId: Id.nullable(),
});
export type SaveBrandInput = z.infer<typeof SaveBrandInput>;
/** All products of `id` become products of `intoId`, and `id` is deleted. */
export const MergeBrandsInput = z.object({ id: Id, intoId: Id });
export const BrandIdInput = z.object({ id: Id });

export const TagListInput = z.object({ query: text(0, 60).optional(), limit: Limit.default(20) });
/** The most used first. */
export const TagList = z.array(z.object({ tag: z.string(), count: z.int() }));
export type TagList = z.infer<typeof TagList>;
/** Renames a tag on every product; into one that exists it is a merge, without `to` it is removed. */
export const ChangeTagInput = z.object({
  tag: text(1, 60),
  to: text(1, 60).nullable(),
});
export const ChangedTag = z.object({ products: z.int() });
