import {
  type CreateProductInput,
  CURRENCIES,
  type Currency,
  DomainError,
  type VariantInput,
} from "@souk/contracts";
import { textOf } from "./sanitize-description.ts";

/** A product as saved; its descriptions are sanitised already. */
export type ProductFields = CreateProductInput;

const MIN_NAME = 3;
const MIN_DESCRIPTION = 10;

/**
 * The rules between the fields of a product, which the contract alone can't say. Throws INVALID_VARIANTS, INVALID_PUBLICATION, SKU_TAKEN
 * (twice in the product itself) or, for one that is to be ACTIVE, NOT_PUBLISHABLE with all that is missing.
 */
export function checkProduct(product: ProductFields): void {
  checkOptions(product);
  checkCombinations(product);
  checkSkus(product.variants);
  checkPublication(product);
  if (product.status === "ACTIVE") checkPublishable(product);
}

function checkOptions({ options }: ProductFields): void {
  const codes = options.map((option) => option.code);
  const valueCodes = options.map((option) => option.values.map((value) => value.code));
  // Two options, or two values, by one code: no combination could be told from another.
  if ([codes, ...valueCodes].some(hasRepeats)) refuse("DUPLICATE_COMBINATION");
}

function checkCombinations({ options, variants }: ProductFields): void {
  if (variants.length === 0) refuse("NO_VARIANT");
  const known = options.map((option) => new Set(option.values.map((value) => value.code)));
  for (const { values } of variants) {
    const fits = values.length === known.length && values.every((code, index) => known[index]?.has(code));
    if (!fits) refuse("UNKNOWN_OPTION_VALUE");
  }
  if (hasRepeats(variants.map((variant) => JSON.stringify(variant.values)))) refuse("DUPLICATE_COMBINATION");
}

function checkSkus(variants: readonly VariantInput[]): void {
  const seen = new Set<string>();
  for (const { sku } of variants) {
    if (seen.has(sku)) throw new DomainError("SKU_TAKEN", { sku });
    seen.add(sku);
  }
}

function checkPublication({ publishedAt, unpublishAt }: ProductFields): void {
  if (publishedAt && unpublishAt && new Date(publishedAt) >= new Date(unpublishAt))
    throw new DomainError("INVALID_PUBLICATION", {});
}

interface Publishable {
  texts: { en: { name: string; description: string } };
  variants: readonly { active: boolean; prices: Readonly<Partial<Record<Currency, object>>> }[];
  mediaIds: readonly string[];
}

/** Name, description, price and picture of what goes on sale; then a price for each variant that is on sale. */
export function checkPublishable({ texts, variants, mediaIds }: Publishable): void {
  const offered = variants.filter((variant) => variant.active);
  const priced = offered.filter(hasPrice);
  const missing = [
    ...(texts.en.name.length >= MIN_NAME ? [] : ["name" as const]),
    ...(textOf(texts.en.description).length >= MIN_DESCRIPTION ? [] : ["description" as const]),
    ...(priced.length > 0 ? [] : ["price" as const]),
    ...(mediaIds.length > 0 ? [] : ["image" as const]),
  ];
  if (missing.length > 0) throw new DomainError("NOT_PUBLISHABLE", { missing });
  if (priced.length < offered.length) refuse("MISSING_PRICE");
}

function hasPrice({ prices }: Publishable["variants"][number]): boolean {
  return CURRENCIES.some((currency) => prices[currency] !== undefined);
}

function hasRepeats(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

function refuse(
  reason: "DUPLICATE_COMBINATION" | "UNKNOWN_OPTION_VALUE" | "MISSING_PRICE" | "NO_VARIANT",
): never {
  throw new DomainError("INVALID_VARIANTS", { reason });
}
