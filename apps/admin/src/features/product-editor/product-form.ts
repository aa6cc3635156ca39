import type { Locale, MediaView, ProductStatus, RelatedProduct } from "@souk/contracts";
import type { ProductDetail } from "../../lib/api-types.ts";
import { choiceName } from "../../lib/choice-name.ts";
import { toTexts, type Texts } from "../../lib/texts.ts";
import { type PriceForms, priceForms } from "./price-form.ts";
import { toHeldForm, type HeldForm } from "./held-form.ts";

export interface TextForm {
  name: string;
  slug: string;
  description: string;
  seoTitle: string;
  seoDescription: string;
}

export interface VariantForm {
  /** Stable while editing: the record's id, or a made-up one for a variant that isn't saved yet. */
  key: string;
  /** Empty until it is saved. */
  id: string;
  sku: string;
  barcode: string;
  weightGrams: string;
  lowStockAt: string;
  /** One value code per option, in the order of the options. */
  values: string[];
  /** Empty where it is converted by the rate, or the variant isn't sold. */
  prices: PriceForms;
  mediaId: string;
  active: boolean;
  /** What it holds, where it is a bundle. */
  bundle: BundleItemForm[];
}
export interface BundleItemForm {
  variantId: string;
  /** By what staff know it: product, options, SKU. */
  name: string;
  quantity: string;
}
export interface ValueForm {
  code: string;
  label: Texts;
  hex: string;
}
export interface OptionForm {
  code: string;
  label: Texts;
  values: ValueForm[];
}
export interface SpecForm {
  label: Texts;
  value: Texts;
}
export interface ProductForm {
  status: ProductStatus;
  categoryId: string;
  brand: string;
  /** Its code; empty is the default one. */
  taxClass: string;
  featured: boolean;
  isNew: boolean;
  /** Separated by commas. */
  tags: string;
  texts: Record<Locale, TextForm>;
  specs: SpecForm[];
  /** In the staff's order, only what is said. */
  attributes: HeldForm[];
  options: OptionForm[];
  variants: VariantForm[];
  media: MediaView[];
  /** ISO times; an empty beginning is the moment of saving, an empty end is none. */
  publishedAt: string;
  unpublishAt: string;
  crossSell: RelatedProduct[];
  upSell: RelatedProduct[];
}

const emptyText = (): TextForm => ({ name: "", slug: "", description: "", seoTitle: "", seoDescription: "" });

export const emptyVariant = (): VariantForm => ({
  key: crypto.randomUUID(),
  id: "",
  sku: "",
  barcode: "",
  weightGrams: "0",
  lowStockAt: "5",
  values: [],
  prices: priceForms({}),
  mediaId: "",
  active: true,
  bundle: [],
});

/** A new product: a draft with one variant. */
export function emptyForm(): ProductForm {
  return {
    status: "DRAFT",
    categoryId: "",
    brand: "",
    taxClass: "",
    featured: false,
    isNew: false,
    tags: "",
    texts: { en: emptyText(), fr: emptyText(), ar: emptyText() },
    specs: [],
    attributes: [],
    options: [],
    variants: [emptyVariant()],
    media: [],
    publishedAt: "",
    unpublishAt: "",
    crossSell: [],
    upSell: [],
  };
}

function textForm(text: ProductDetail["texts"]["fr"]): TextForm {
  if (!text) return emptyText();
  const { name, slug, description, seoTitle = "", seoDescription = "" } = text;
  return { name, slug, description, seoTitle, seoDescription };
}

function variantForm(
  variant: ProductDetail["variants"][number],
  { components }: Pick<ProductDetail, "components">,
): VariantForm {
  return {
    key: variant.id,
    id: variant.id,
    sku: variant.sku,
    barcode: variant.barcode ?? "",
    weightGrams: String(variant.weightGrams),
    lowStockAt: String(variant.lowStockAt),
    values: [...variant.values],
    prices: priceForms(variant.prices),
    mediaId: variant.mediaId ?? "",
    active: variant.active,
    bundle: variant.bundle.map(({ variantId, quantity }) => ({
      variantId,
      name: choiceName(components.find((choice) => choice.variantId === variantId)) || variantId,
      quantity: String(quantity),
    })),
  };
}

/** What the editor shows of a stored product. */
export function toForm(detail: ProductDetail): ProductForm {
  return {
    status: detail.status,
    categoryId: detail.categoryId ?? "",
    brand: detail.brand ?? "",
    taxClass: detail.taxClass ?? "",
    featured: detail.featured,
    isNew: detail.isNew,
    tags: detail.tags.join(", "),
    texts: {
      en: textForm(detail.texts.en),
      fr: textForm(detail.texts.fr),
      ar: textForm(detail.texts.ar),
    },
    attributes: detail.attributes.map(toHeldForm),
    specs: detail.specs.map((spec) => ({ label: toTexts(spec.label), value: toTexts(spec.value) })),
    options: detail.options.map((option) => ({
      code: option.code,
      label: toTexts(option.label),
      values: option.values.map((value) => ({
        code: value.code,
        label: toTexts(value.label),
        hex: value.hex ?? "",
      })),
    })),
    variants: detail.variants.map((variant) => variantForm(variant, detail)),
    media: detail.media,
    publishedAt: detail.publishedAt,
    unpublishAt: detail.unpublishAt ?? "",
    crossSell: detail.crossSell,
    upSell: detail.upSell,
  };
}

/** Whether something kept in a tab's storage still has the form's shape. */
export function isProductForm(value: unknown): value is ProductForm {
  if (typeof value !== "object" || value === null) return false;
  const candidate: Partial<Record<string, unknown>> = { ...value };
  return Object.entries(emptyForm()).every(
    ([key, field]) =>
      typeof candidate[key] === typeof field && Array.isArray(candidate[key]) === Array.isArray(field),
  );
}
