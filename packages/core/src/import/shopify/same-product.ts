import { isDeepStrictEqual } from "node:util";
import { type CreateProductInput, type LocalizedText, LOCALES, type ProductDetail } from "@souk/contracts";

/** Whether the shop has all of it already, so that nothing is written. */
export function isSameProduct(before: ProductDetail, fields: CreateProductInput): boolean {
  return isDeepStrictEqual(
    comparable({ ...before, mediaIds: before.media.map(({ id }) => id) }),
    comparable(fields),
  );
}

/** What counts, in a form in which equal things look equal. */
function comparable(product: CreateProductInput | (ProductDetail & { mediaIds: string[] })): object {
  const { status, brand, tags, mediaIds, texts, options, variants } = product;
  const { name, slug, description, seoTitle = "", seoDescription = "" } = texts.en;
  return {
    own: [status, brand, tags, mediaIds, name, slug, description, seoTitle, seoDescription],
    options: options.map(({ code, label, values }) => [
      code,
      texted(label),
      values.map((value) => [value.code, texted(value.label), value.hex]),
    ]),
    variants: variants.map((variant) => [
      [
        variant.sku,
        variant.barcode,
        variant.weightGrams,
        variant.lowStockAt,
        variant.mediaId,
        variant.active,
      ],
      variant.values,
      [variant.prices.MAD, variant.prices.EUR].map((price) => [price?.amount, price?.compareAt]),
    ]),
  };
}

function texted(text: LocalizedText): string[] {
  return LOCALES.map((locale) => text[locale] ?? "");
}
