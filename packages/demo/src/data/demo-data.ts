import { z } from "zod";

/** The same text in each language. */
export const Texts = z.strictObject({ en: z.string(), fr: z.string(), ar: z.string() });
export type Texts = z.infer<typeof Texts>;

export const Hex = z.string().regex(/^#[0-9A-Fa-f]{6}$/);
const Copy = z.strictObject({ name: z.string().min(3).max(200), description: z.string().min(10) });
const Copies = z.strictObject({ en: Copy, fr: Copy, ar: Copy });
const Minor = z.int().positive();

export const DemoCategory = z.strictObject({
  key: z.string(),
  parent: z.string().nullable(),
  motif: z.string(),
  tint: Hex,
  text: Copies,
});
export type DemoCategory = z.infer<typeof DemoCategory>;

export const DemoVariant = z.strictObject({
  sku: z.string().regex(/^[A-Z0-9-]+$/),
  values: z.array(z.string()),
  /** Minor units. */
  mad: Minor,
  eur: Minor,
  compareAtMad: Minor.optional(),
  compareAtEur: Minor.optional(),
  stock: z.int().min(0),
  weightG: z.int().min(0),
  barcode: z.string().optional(),
});
export type DemoVariant = z.infer<typeof DemoVariant>;

export const DemoProduct = z.strictObject({
  key: z.string(),
  category: z.string(),
  brand: z.string(),
  motif: z.string(),
  tint: Hex,
  featured: z.boolean().default(false),
  isNew: z.boolean().default(false),
  tags: z.array(z.string()),
  text: Copies,
  specs: z.array(z.tuple([z.string(), z.union([z.string(), Texts])])),
  options: z.array(z.string()),
  variants: z.array(DemoVariant).min(1),
});
export type DemoProduct = z.infer<typeof DemoProduct>;

export const DemoDictionary = z.strictObject({
  options: z.record(
    z.string(),
    z.strictObject({
      label: Texts,
      values: z.record(z.string(), z.strictObject({ label: Texts, hex: Hex.optional() })),
    }),
  ),
  specs: z.record(z.string(), Texts),
  brands: z.record(z.string(), z.string()),
});
export type DemoDictionary = z.infer<typeof DemoDictionary>;

export interface Department {
  name: string;
  dictionary: DemoDictionary;
  /** Parents before children. */
  categories: DemoCategory[];
  products: DemoProduct[];
}
