import type { CreateProductInput, LocalizedText, ProductDetail } from "@souk/contracts";
import { cleanProduct } from "../../admin/products/clean-product.ts";
import { pricesOf, type PriceRule } from "../convert-price.ts";
import type { ImportedProduct } from "./imported-product.ts";
import type { ProductPictures } from "./store-pictures.ts";

export interface FieldsOptions {
  /** As it is in the shop; null for a new one. */
  before: ProductDetail | null;
  /** For a new one: where it goes, and its address. */
  categoryId: string | null;
  slug: string;
  prices: PriceRule;
  /** Null in a dry run: those it has stay. */
  pictures: ProductPictures | null;
}

/**
 * The product as it shall be stored: what the file tells comes from the file, what it can't know (other languages, place
 * in the tree, features) stays as the shop has it.
 */
export function toFields(product: ImportedProduct, options: FieldsOptions): CreateProductInput {
  const { before, pictures } = options;
  const { title, description, seoTitle, seoDescription, vendor, tags, status } = product;
  const en = {
    name: title,
    slug: before?.texts.en.slug ?? options.slug,
    description: description === "" ? `<p>${escaped(title)}</p>` : description,
    ...(seoTitle !== "" && { seoTitle }),
    ...(seoDescription !== "" && { seoDescription }),
  };
  return cleanProduct({
    status,
    categoryId: before?.categoryId ?? options.categoryId,
    brand: sameBrand(before, vendor) ? before.brand : vendor,
    featured: before?.featured ?? false,
    isNew: before?.isNew ?? false,
    tags,
    specs: before?.specs ?? [],
    texts: { ...before?.texts, en },
    options: optionFields(product, before),
    variants: variantFields(product, options),
    mediaIds: pictures?.mediaIds ?? before?.media.map(({ id }) => id) ?? [],
  });
}

/** Brands are one whatever the case of their letters; the shop's spelling stays. */
function sameBrand(before: ProductDetail | null, vendor: string | null): before is ProductDetail {
  return before !== null && before.brand?.toLowerCase() === vendor?.toLowerCase();
}

/** Translations of labels that staff added stay. */
function optionFields(
  { options }: ImportedProduct,
  before: ProductDetail | null,
): CreateProductInput["options"] {
  return options.map(({ code, label, values }) => {
    const known = before?.options.find((option) => option.code === code);
    return {
      code,
      label: withEnglish(known?.label, label),
      values: values.map((value) => {
        const knownValue = known?.values.find((other) => other.code === value.code);
        return {
          code: value.code,
          label: withEnglish(knownValue?.label, value.label),
          hex: knownValue?.hex ?? null,
        };
      }),
    };
  });
}

function withEnglish(known: LocalizedText | undefined, en: string): LocalizedText {
  return { ...known, en };
}

function variantFields(
  product: ImportedProduct,
  { before, prices, pictures }: FieldsOptions,
): CreateProductInput["variants"] {
  return product.variants.map((variant) => {
    const known = before?.variants.find(({ sku }) => sku === variant.sku);
    const own = variant.imageUrl === null ? null : (pictures?.byUrl.get(variant.imageUrl) ?? null);
    return {
      sku: variant.sku,
      barcode: variant.barcode,
      weightGrams: variant.weightGrams,
      lowStockAt: known?.lowStockAt ?? 5,
      values: variant.values,
      prices: pricesOf(variant.price, variant.compareAt, prices),
      mediaId: pictures === null ? (known?.mediaId ?? null) : own,
      active: known?.active ?? true,
    };
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
