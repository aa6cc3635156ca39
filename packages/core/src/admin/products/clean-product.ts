import { type CreateProductInput, LOCALES, type ProductAttributeInput } from "@souk/contracts";
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
    ...(input.attributes && { attributes: input.attributes.filter(hasContent) }),
    variants: input.variants.map((variant) =>
      variant.barcode === "" ? Object.assign({}, variant, { barcode: null }) : variant,
    ),
  };
}

/** A text in no language is none. */
function hasContent(attribute: ProductAttributeInput): boolean {
  return attribute.type !== "TEXT" || Object.values(attribute.text).some((text) => text !== "");
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
