import { type CreateProductInput, LOCALES } from "@souk/contracts";
import { sanitizeDescription } from "./sanitize-description.ts";
import type { ProductFields } from "./check-product.ts";

/** An edited product as it will be stored: sanitised, without repeats, empty texts gone. */
export function cleanProduct(input: CreateProductInput): ProductFields {
  return {
    ...input,
    brand: input.brand === "" ? null : input.brand,
    tags: [...new Set(input.tags)],
    mediaIds: [...new Set(input.mediaIds)],
    texts: cleanTexts(input.texts),
    variants: input.variants.map((variant) =>
      variant.barcode === "" ? Object.assign({}, variant, { barcode: null }) : variant,
    ),
  };
}

type Texts = CreateProductInput["texts"];

function cleanTexts(texts: Texts): Texts {
  const clean = { ...texts };
  for (const locale of LOCALES) {
    const text = texts[locale];
    if (!text) continue;
    clean[locale] = {
      ...text,
      ...(text.slug !== undefined && { slug: text.slug.normalize("NFC").toLowerCase() }),
      description: sanitizeDescription(text.description),
    };
  }
  return clean;
}
