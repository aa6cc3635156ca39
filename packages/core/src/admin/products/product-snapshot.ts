import type { ProductAttributeInput, ProductDetail } from "@souk/contracts";

/**
 * A product as the log compares it: options by code, variants by SKU, so that a price reads as one change. Variants
 * are named as they were `before`, so that a new SKU is a change of one variant and not two.
 */
export function productSnapshot(product: ProductDetail, before: ProductDetail = product): object {
  const { status, categoryId, brand, taxClass, featured, isNew, tags, specs, texts, media, options } =
    product;
  const { publishedAt, unpublishAt } = product;
  const attributes = product.attributes.map((held) => [held.code, heldValue(held)]);
  const names = new Map(before.variants.map((variant) => [variant.id, variant.sku]));
  const variants = product.variants.map(({ id, bundle, ...fields }) => [
    names.get(id) ?? fields.sku,
    { ...fields, ...(bundle.length > 0 && { bundle: bundleNames(bundle, product) }) },
  ]);
  return {
    status,
    categoryId,
    brand,
    taxClass,
    featured,
    isNew,
    publishedAt,
    unpublishAt,
    tags,
    specs,
    attributes: Object.fromEntries(attributes),
    texts,
    media: media.map(({ id }) => id),
    options: Object.fromEntries(options.map(({ code, ...fields }) => [code, fields])),
    optionOrder: options.map(({ code }) => code),
    variants: Object.fromEntries(variants),
    crossSell: product.crossSell.map(({ id, names: { en } }) => en ?? id),
    upSell: product.upSell.map(({ id, names: { en } }) => en ?? id),
  };
}

/** "2 × TILE-10": what a reader of the log knows a component by. */
function bundleNames(
  bundle: ProductDetail["variants"][number]["bundle"],
  { components }: ProductDetail,
): string[] {
  const skus = new Map(components.map(({ variantId, sku }) => [variantId, sku]));
  return bundle.map(({ variantId, quantity }) => `${quantity} × ${skus.get(variantId) ?? variantId}`);
}

/** Whatever its type calls it. */
function heldValue(held: ProductAttributeInput): unknown {
  if (held.type === "TEXT") return held.text;
  if (held.type === "NUMBER") return held.number;
  return held.type === "BOOLEAN" ? held.flag : held.values;
}

/** A product that wasn't there before: its variants by their SKUs alone, there may be a thousand. */
export function newProductSnapshot(product: ProductDetail): object {
  return { ...productSnapshot(product), variants: product.variants.map(({ sku }) => sku) };
}
