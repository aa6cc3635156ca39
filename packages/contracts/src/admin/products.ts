import { z } from "zod";
import { Currency, Price } from "../money.ts";
import { BundleItemInput, MAX_BUNDLE_ITEMS, VariantChoice } from "./bundles.ts";
import { ProductAttributeInput } from "./attributes.ts";
import { Id, IsoDate, LocalizedText, Picture, text } from "../primitives.ts";
import { Rating } from "../reviews.ts";

export const PRODUCT_STATUSES = ["DRAFT", "ACTIVE", "INACTIVE", "ARCHIVED"] as const;
export const ProductStatus = z.enum(PRODUCT_STATUSES);
export type ProductStatus = z.infer<typeof ProductStatus>;

export const ProductText = z.object({
  name: text(3, 200),
  /** Made from the name where it is left out. */
  slug: text(1, 200)
    .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u, "slug")
    .optional(),
  description: text(0, 20_000),
  seoTitle: text(0, 200).optional(),
  seoDescription: text(0, 400).optional(),
});
/** The default language is required; the others fall back to it. */
export const ProductTexts = z.object({
  en: ProductText,
  fr: ProductText.optional(),
  ar: ProductText.optional(),
});

export const OptionInput = z.object({
  code: text(1, 60),
  label: LocalizedText,
  values: z
    .array(
      z.object({
        code: text(1, 60),
        label: LocalizedText,
        hex: z
          .string()
          .regex(/^#[0-9a-fA-F]{6}$/)
          .nullable(),
      }),
    )
    .min(1)
    .max(100),
});
export type OptionInput = z.infer<typeof OptionInput>;
export const VariantInput = z.object({
  id: Id.optional(),
  sku: text(1, 64).regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, "sku"),
  barcode: text(0, 64).nullable(),
  weightGrams: z.int().min(0).max(10_000_000),
  lowStockAt: z.int().min(0).max(1_000_000),
  /** One value code per option, in the order of the options. */
  values: z.array(text(1, 60)).max(5),
  /** Given by hand; a currency with a rate is converted where it isn't here. */
  prices: z.partialRecord(Currency, z.object({ amount: Price, compareAt: Price.nullable() })),
  mediaId: Id.nullable(),
  active: z.boolean(),
  /** What it holds, where it is a bundle; left out, that stays as it is. */
  bundle: z.array(BundleItemInput).max(MAX_BUNDLE_ITEMS).optional(),
});
export type VariantInput = z.infer<typeof VariantInput>;
export const SpecRow = z.object({ label: LocalizedText, value: LocalizedText });
export type SpecRow = z.infer<typeof SpecRow>;

export const MAX_RELATED = 24;
const productFields = {
  status: ProductStatus,
  categoryId: Id.nullable(),
  brand: text(0, 100).nullable(),
  /** By its code; null is the default class. Left out, it stays as it is. */
  taxClass: text(1, 40).nullable().optional(),
  featured: z.boolean(),
  isNew: z.boolean(),
  tags: z.array(text(1, 60)).max(50),
  specs: z.array(SpecRow).max(60),
  /** One entry an attribute; left out, they stay as they are. */
  attributes: z.array(ProductAttributeInput).max(200).optional(),
  texts: ProductTexts,
  options: z.array(OptionInput).max(5),
  variants: z.array(VariantInput).max(2000),
  /** In the order of the gallery; the first is the main picture. */
  mediaIds: z.array(Id).max(50),
  /** Shoppers see an active product from the one to the other; left out, they stay as they are. */
  publishedAt: IsoDate.optional(),
  unpublishAt: IsoDate.nullable().optional(),
  /** Products that go well with it, and better ones, in order; left out, they stay as they are. */
  crossSell: z.array(Id).max(MAX_RELATED).optional(),
  upSell: z.array(Id).max(MAX_RELATED).optional(),
};
export const CreateProductInput = z.object(productFields);
export type CreateProductInput = z.infer<typeof CreateProductInput>;
/** The whole product as edited, and the version it was read at; `overwrite` saves over a newer one. */
export const UpdateProductInput = z.object({
  id: Id,
  version: z.int(),
  overwrite: z.boolean().default(false),
  ...productFields,
});
export type UpdateProductInput = z.infer<typeof UpdateProductInput>;

export const MediaView = Picture.extend({ id: Id });
export type MediaView = z.infer<typeof MediaView>;
/** Another product as an editor lists it. */
export const RelatedProduct = z.object({ id: Id, names: LocalizedText, picture: Picture.nullable() });
export type RelatedProduct = z.infer<typeof RelatedProduct>;
/** Over all places that sell; `available` is what can be bought, and so counts what may be owed. */
export const StockView = z.object({ variantId: Id, onHand: z.int(), reserved: z.int(), available: z.int() });
/** What the editor loads: the same shape that it saves, plus what it only shows. */
export const ProductDetail = z.object({
  id: Id,
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  deleted: z.boolean(),
  /** Of its published reviews. */
  rating: Rating,
  status: ProductStatus,
  categoryId: Id.nullable(),
  brand: z.string().nullable(),
  taxClass: z.string().nullable(),
  featured: z.boolean(),
  isNew: z.boolean(),
  tags: z.array(z.string()),
  specs: z.array(SpecRow),
  /** In the staff's order; deleted attributes are left out. */
  attributes: z.array(ProductAttributeInput),
  texts: z
    .object({
      en: z.object({
        name: z.string(),
        slug: z.string(),
        description: z.string(),
        seoTitle: z.string().optional(),
        seoDescription: z.string().optional(),
      }),
    })
    .extend({
      fr: z
        .object({
          name: z.string(),
          slug: z.string(),
          description: z.string(),
          seoTitle: z.string().optional(),
          seoDescription: z.string().optional(),
        })
        .optional(),
      ar: z
        .object({
          name: z.string(),
          slug: z.string(),
          description: z.string(),
          seoTitle: z.string().optional(),
          seoDescription: z.string().optional(),
        })
        .optional(),
    }),
  options: z.array(OptionInput),
  variants: z.array(VariantInput.extend({ id: Id, bundle: z.array(BundleItemInput) })),
  /** The variants that its bundles hold. */
  components: z.array(VariantChoice),
  media: z.array(MediaView),
  /** Of a bundle: what its components make; it has none on hand. */
  stock: z.array(StockView),
  publishedAt: z.string(),
  unpublishAt: z.string().nullable(),
  crossSell: z.array(RelatedProduct),
  upSell: z.array(RelatedProduct),
});
export type ProductDetail = z.infer<typeof ProductDetail>;

export const STAFF_STOCK_REASONS = ["RECEIVED", "CORRECTION", "DAMAGED"] as const;
export const AdjustStockInput = z.object({
  variantId: Id,
  /** The default place, where none is named. */
  locationId: Id.optional(),
  /** Units added to (or, negative, taken from) what is on hand. */
  delta: z
    .int()
    .min(-1_000_000)
    .max(1_000_000)
    .refine((delta) => delta !== 0, "zero"),
  reason: z.enum(STAFF_STOCK_REASONS),
  note: text(0, 500).optional(),
});
export const ProductIdInput = z.object({ id: Id });
