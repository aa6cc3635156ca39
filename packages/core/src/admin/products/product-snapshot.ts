import type { ProductDetail } from "@souk/contracts";

/**
 * A product as the log compares it: options by code, variants by SKU, so that a price reads as one change. Variants
 * are named as they were `before`, so that a new SKU is a change of one variant and not two.
 */
export function productSnapshot(product: ProductDetail, before: ProductDetail = product): object {
  const { status, categoryId, brand, featured, isNew, tags, specs, texts, media, options } = product;
  const attributes = product.attributes.map(({ code, type: _, ...held }) => [code, Object.values(held)[0]]);
  const names = new Map(before.variants.map((variant) => [variant.id, variant.sku]));
  const variants = product.variants.map(({ id, ...fields }) => [names.get(id) ?? fields.sku, fields]);
  return {
    status,
    categoryId,
    brand,
    featured,
    isNew,
    tags,
    specs,
    attributes: Object.fromEntries(attributes),
    texts,
    media: media.map(({ id }) => id),
    options: Object.fromEntries(options.map(({ code, ...fields }) => [code, fields])),
    optionOrder: options.map(({ code }) => code),
    variants: Object.fromEntries(variants),
  };
}

/** A product that wasn't there before: its variants by their SKUs alone, there may be a thousand. */
export function newProductSnapshot(product: ProductDetail): object {
  return { ...productSnapshot(product), variants: product.variants.map(({ sku }) => sku) };
}
