import {
  type CreateProductInput,
  CURRENCIES,
  type Currency,
  DomainError,
  type ProductStatus,
  type VariantInput,
} from "@souk/contracts";
import { textOf } from "./sanitize-description.ts";

/** A product as saved; its descriptions are sanitised already. */
export type ProductFields = CreateProductInput;

const MIN_NAME = 3;
const MIN_DESCRIPTION = 10;

/**
 * The rules between the fields of a product, which the contract alone can't say. Throws INVALID_VARIANTS, INVALID_PUBLICATION, SKU_TAKEN
 * (twice in the product itself) or, for one that is to be ACTIVE, NOT_PUBLISHABLE with all that is missing and wasn't
 * lacking before.
 */
export function checkProduct(product: ProductFields, lacking: readonly Want[] = []): void {
  checkOptions(product);
  checkCombinations(product);
  checkSkus(product.variants);
  checkPublication(product);
  if (product.status === "ACTIVE")
    checkPublishable({ ...product, pictures: product.mediaIds.length }, lacking);
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

export interface Publishable {
  texts: { en?: { name: string; description: string } | undefined };
  variants: readonly { active: boolean; prices: Readonly<Partial<Record<Currency, object>>> }[];
  pictures: number;
}

export type Want = "name" | "description" | "price" | "image";

/** What a product lacks of what goes on sale: a name, a description, something with a price, a picture. */
export function wantsOf({ texts, variants, pictures }: Publishable): Want[] {
  return [
    ...((texts.en?.name.length ?? 0) >= MIN_NAME ? [] : ["name" as const]),
    ...(textOf(texts.en?.description ?? "").length >= MIN_DESCRIPTION ? [] : ["description" as const]),
    ...(variants.some((variant) => variant.active && hasPrice(variant)) ? [] : ["price" as const]),
    ...(pictures > 0 ? [] : ["image" as const]),
  ];
}

/** What one that is on sale lacks: as an older shop sold it, or from before a rule. */
export function lackingIn(product: Publishable & { status: ProductStatus }): Want[] {
  return product.status === "ACTIVE" ? wantsOf(product) : [];
}

/**
 * What goes on sale lacks nothing, and each of its variants has a price. What it lacked while it was on sale already it may
 * go on lacking: else nothing else of it could be edited.
 */
export function checkPublishable(product: Publishable, lacking: readonly Want[] = []): void {
  const missing = wantsOf(product).filter((want) => !lacking.includes(want));
  if (missing.length > 0) throw new DomainError("NOT_PUBLISHABLE", { missing });
  const offered = product.variants.filter((variant) => variant.active);
  if (!lacking.includes("price") && !offered.every((variant) => hasPrice(variant))) refuse("MISSING_PRICE");
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
