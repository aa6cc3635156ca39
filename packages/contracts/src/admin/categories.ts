import { z } from "zod";
import { Id, text } from "../primitives.ts";
import { MediaView } from "./products.ts";

export const CategoryText = z.object({
  name: text(2, 200),
  slug: text(1, 200)
    .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u, "slug")
    .optional(),
  description: text(0, 5000).default(""),
});
/** Names of the design system's icons that suit a category. */
export const CATEGORY_ICONS = [
  "box",
  "car",
  "gift",
  "grid",
  "home",
  "image",
  "settings",
  "star",
  "store",
  "sun",
  "tag",
  "truck",
] as const;
export const CategoryIcon = z.enum(CATEGORY_ICONS);
export type CategoryIcon = z.infer<typeof CategoryIcon>;

const StoredText = z.object({ name: z.string(), slug: z.string(), description: z.string() });
export const CategoryNode = z.object({
  id: Id,
  parentId: Id.nullable(),
  position: z.int(),
  active: z.boolean(),
  icon: CategoryIcon.nullable(),
  media: MediaView.nullable(),
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
  /** Left out, they stay as they are. */
  icon: CategoryIcon.nullable().optional(),
  mediaId: Id.nullable().optional(),
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
