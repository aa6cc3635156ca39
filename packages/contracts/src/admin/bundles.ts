import { z } from "zod";
import { Id, Locale, LocalizedText, text } from "../primitives.ts";

export const MAX_BUNDLE_ITEMS = 50;
/** A variant that a bundle holds, and how many of it. */
export const BundleItemInput = z.object({ variantId: Id, quantity: z.int().min(1).max(999) });
export type BundleItemInput = z.infer<typeof BundleItemInput>;

/** A variant as an editor names it: the product's name, and the values of its options where it has any. */
export const VariantChoice = z.object({
  variantId: Id,
  productId: Id,
  sku: z.string(),
  names: LocalizedText,
  options: z.string(),
  available: z.int(),
});
export type VariantChoice = z.infer<typeof VariantChoice>;

/** Variants with stock of their own, by words of the product's name or the beginning of a SKU. */
export const FindVariantsInput = z.object({
  locale: Locale,
  query: text(0, 200),
  limit: z.int().min(1).max(50).default(20),
});
export type FindVariantsInput = z.infer<typeof FindVariantsInput>;
export const VariantChoices = z.array(VariantChoice);
