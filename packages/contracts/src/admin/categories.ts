import { z } from "zod";
import { Id, text } from "../primitives.ts";

export const CategoryText = z.object({
  name: text(2, 200),
  slug: text(1, 200)
    .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u, "slug")
    .optional(),
  description: text(0, 5000).default(""),
});
const StoredText = z.object({ name: z.string(), slug: z.string(), description: z.string() });
export const CategoryNode = z.object({
  id: Id,
  parentId: Id.nullable(),
  position: z.int(),
  active: z.boolean(),
  version: z.int(),
  texts: z.object({ en: StoredText, fr: StoredText.optional(), ar: StoredText.optional() }),
  productCount: z.int(),
});
export type CategoryNode = z.infer<typeof CategoryNode>;
/** Flat, parents before children, in order. */
export const CategoryTree = z.array(CategoryNode);
export const SaveCategoryInput = z.object({
  id: Id.optional(),
  /** Needed with `id`. */
  version: z.int().optional(),
  overwrite: z.boolean().default(false),
  parentId: Id.nullable(),
  active: z.boolean(),
  texts: z.object({ en: CategoryText, fr: CategoryText.optional(), ar: CategoryText.optional() }),
});
export type SaveCategoryInput = z.infer<typeof SaveCategoryInput>;
/** `index` among its new siblings, 0 first. */
export const MoveCategoryInput = z.object({
  id: Id,
  parentId: Id.nullable(),
  index: z.int().min(0).max(10_000),
});
export const DeleteCategoryInput = z.object({ id: Id });
