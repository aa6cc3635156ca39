import { Currency, LocalizedText, ProductStatus, SpecRow } from "@souk/contracts";
import { z } from "zod";

const Text = z.object({
  name: z.string(),
  slug: z.string(),
  description: z.string(),
  seoTitle: z.string().nullable(),
  seoDescription: z.string().nullable(),
});
const Price = z.object({ amount: z.int(), compareAt: z.int().nullable() });
export const AttributeFact = z.union([
  z.object({ values: z.array(z.string()) }),
  z.object({ number: z.number() }),
  z.object({ flag: z.boolean() }),
  z.object({ text: LocalizedText }),
]);
export type AttributeFact = z.infer<typeof AttributeFact>;

export const OptionState = z.object({
  id: z.string(),
  code: z.string(),
  label: LocalizedText,
  values: z.array(
    z.object({ id: z.string(), code: z.string(), label: LocalizedText, hex: z.string().nullable() }),
  ),
});
export type OptionState = z.infer<typeof OptionState>;

export const VariantState = z.object({
  id: z.string(),
  sku: z.string(),
  /** Value codes, in the order of the options. */
  values: z.array(z.string()),
  barcode: z.string().nullable(),
  weightGrams: z.int(),
  lowStockAt: z.int(),
  active: z.boolean(),
  mediaId: z.string().nullable(),
  prices: z.partialRecord(Currency, Price),
  /** At the place that is sold from. */
  onHand: z.int(),
  reserved: z.int(),
  /** Of a new one: it is sold though none is there. */
  sellsAhead: z.boolean().optional(),
});
export type VariantState = z.infer<typeof VariantState>;

/** All of a product that an import may read or write. */
export const ProductState = z.object({
  id: z.string(),
  externalKey: z.string().nullable(),
  deleted: z.boolean(),
  status: ProductStatus,
  categoryId: z.string().nullable(),
  brand: z.string().nullable(),
  /** Its code. */
  taxClass: z.string().nullable(),
  featured: z.boolean(),
  isNew: z.boolean(),
  tags: z.array(z.string()),
  specs: z.array(SpecRow),
  publishedAt: z.string(),
  unpublishAt: z.string().nullable(),
  texts: z.object({ en: Text, fr: Text, ar: Text }).partial(),
  options: z.array(OptionState),
  variants: z.array(VariantState),
  /** Taken off earlier; one whose SKU comes again is the same variant again. */
  removedVariants: z.array(z.object({ id: z.string(), sku: z.string() })),
  mediaIds: z.array(z.string()),
  attributes: z.record(z.string(), AttributeFact),
});
export type ProductState = z.infer<typeof ProductState>;
export type TextState = z.infer<typeof Text>;
