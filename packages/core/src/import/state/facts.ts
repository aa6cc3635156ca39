import { isDeepStrictEqual } from "node:util";
import { CURRENCIES, LOCALES } from "@souk/contracts";
import { ProductState, type TextState } from "./product-state.ts";

/**
 * A product field by field: "name:fr", "brand", "attr:power", and of each variant "SKU#price:MAD". A field that isn't
 * there (a translation, a price, a variant) has no entry. Comparing, showing and undoing changes is done on these.
 */
export type Facts = Record<string, unknown>;

const OWN = [
  "status",
  "brand",
  "taxClass",
  "featured",
  "isNew",
  "tags",
  "specs",
  "publishedAt",
  "unpublishAt",
] as const;
const TEXT = [
  "name",
  "slug",
  "description",
  "seoTitle",
  "seoDescription",
] as const satisfies (keyof TextState)[];
const VARIANT = [
  ["values", "values"],
  ["barcode", "barcode"],
  ["weight", "weightGrams"],
  ["low-stock", "lowStockAt"],
  ["active", "active"],
  ["picture", "mediaId"],
  ["stock", "onHand"],
] as const;

export function toFacts(state: ProductState): Facts {
  const facts: Facts = { category: state.categoryId, images: state.mediaIds };
  for (const field of OWN) facts[field] = state[field];
  for (const locale of LOCALES) {
    const text = state.texts[locale];
    if (text) for (const field of TEXT) facts[textFact(field, locale)] = text[field];
  }
  facts["options"] = state.options.map(({ code, label, values }) => ({
    code,
    label,
    values: values.map((value) => ({ code: value.code, label: value.label, hex: value.hex })),
  }));
  for (const [code, fact] of Object.entries(state.attributes)) facts[`attr:${code}`] = fact;
  for (const variant of state.variants) {
    for (const [name, field] of VARIANT) facts[`${variant.sku}#${name}`] = variant[field];
    for (const [currency, price] of Object.entries(variant.prices))
      facts[`${variant.sku}#price:${currency}`] = price;
  }
  return facts;
}

const textFact = (field: string, locale: string): string => (locale === "en" ? field : `${field}:${locale}`);

export interface FactsChange {
  before: Facts;
  after: Facts;
}

/** The fields that differ; null where none does. */
export function changedFacts(before: Facts, after: Facts): FactsChange | null {
  const change: FactsChange = { before: {}, after: {} };
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  let changed = false;
  for (const key of keys) {
    const [was, is] = [Object.hasOwn(before, key), Object.hasOwn(after, key)];
    if (was && is && isDeepStrictEqual(before[key], after[key])) continue;
    changed = true;
    if (was) change.before[key] = before[key];
    if (is) change.after[key] = after[key];
  }
  return changed ? change : null;
}

/**
 * Puts back what a change did: the fields that still are as it left them. The others, changed since, are named in
 * `conflicts` and stay.
 */
export function undoFacts(now: Facts, { before, after }: FactsChange): { facts: Facts; conflicts: string[] } {
  const facts: Facts = { ...now };
  const conflicts: string[] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const same =
      Object.hasOwn(now, key) === Object.hasOwn(after, key) && isDeepStrictEqual(now[key], after[key]);
    if (!same) conflicts.push(key);
    else if (Object.hasOwn(before, key)) facts[key] = before[key];
    else delete facts[key];
  }
  return { facts, conflicts };
}

/** A product made of its fields; ids of what it has already are those of `known`. */
export function fromFacts(known: ProductState, facts: Facts, newId: () => string): ProductState {
  const optionIds = new Map(known.options.map((option) => [option.code, option]));
  const variantIds = new Map([...known.removedVariants, ...known.variants].map(({ sku, id }) => [sku, id]));
  const options = ProductState.shape.options.parse(withIds(facts["options"], optionIds, newId));
  const texts = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const fields = TEXT.map((field) => [field, facts[textFact(field, locale)]] as const);
      return fields[0]?.[1] === undefined ? [] : [[locale, Object.fromEntries(fields)]];
    }),
  );
  const own = Object.fromEntries(OWN.map((field) => [field, facts[field]]));
  return ProductState.parse({
    ...known,
    ...own,
    categoryId: facts["category"],
    mediaIds: facts["images"],
    texts,
    options,
    attributes: Object.fromEntries(
      Object.entries(facts).flatMap(([key, fact]) => (key.startsWith("attr:") ? [[key.slice(5), fact]] : [])),
    ),
    variants: skusOf(known, facts).map((sku) => variantOf(sku, facts, known, variantIds.get(sku) ?? newId())),
  });
}

type OptionIds = ReadonlyMap<string, ProductState["options"][number]>;

function withIds(options: unknown, known: OptionIds, newId: () => string): unknown {
  if (!Array.isArray(options)) return [];
  return ProductState.shape.options.parse(
    options.map((option: { code: string; values: { code: string }[] }) => {
      const stored = known.get(option.code);
      const ids = new Map(stored?.values.map(({ code, id }) => [code, id]));
      const values = option.values.map((value) => ({ ...value, id: ids.get(value.code) ?? newId() }));
      return { ...option, id: stored?.id ?? newId(), values };
    }),
  );
}

/** Those that it has, in their order, then those that come back. */
function skusOf(known: ProductState, facts: Facts): string[] {
  const all = Object.keys(facts).flatMap((key) => (key.endsWith("#values") ? [key.slice(0, -7)] : []));
  const order = new Map(known.variants.map(({ sku }, index) => [sku, index]));
  return all.toSorted((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || 0);
}

function variantOf(sku: string, facts: Facts, known: ProductState, id: string): unknown {
  const fields = VARIANT.map(([name, field]) => [field, facts[`${sku}#${name}`]] as const);
  const prices = CURRENCIES.flatMap((currency) => {
    const price = facts[`${sku}#price:${currency}`];
    return price === undefined ? [] : [[currency, price] as const];
  });
  const reserved = known.variants.find((variant) => variant.sku === sku)?.reserved ?? 0;
  return { ...Object.fromEntries(fields), id, sku, reserved, prices: Object.fromEntries(prices) };
}
