import { CURRENCIES, LOCALES } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { type Want, wantsOf } from "../../admin/products/check-product.ts";
import type { PriceRule } from "../convert-price.ts";
import { importProblem, type Problems, quoted } from "../problems.ts";
import type { ProductRecord } from "../record/product-record.ts";
import type { ProductState, TextState } from "../state/product-state.ts";
import type { BatchShop } from "./batch-shop.ts";
import { mergeAttributes } from "./merge-attributes.ts";
import { mergeOptions } from "./merge-options.ts";
import { mergeVariants } from "./merge-variants.ts";

export interface MergeContext {
  shop: BatchShop;
  problems: Problems;
  prices: PriceRule;
  now: Date;
  categoryId: string | null;
  mediaIds: string[];
}

/** The product as it shall be: what the file tells, over what the shop has. What is wrong is said in `problems`. */
export function mergeProduct(
  record: ProductRecord,
  before: ProductState | null,
  context: MergeContext,
): ProductState {
  const { shop, problems, now } = context;
  const start = before ?? newState(record, now);
  const merged = mergeOptions(record, start.options);
  const next: ProductState = {
    ...start,
    status: record.status ?? start.status,
    categoryId: context.categoryId,
    brand: mergeBrand(record, start),
    taxClass: mergeTaxClass(record, start, context),
    featured: record.featured ?? start.featured,
    isNew: record.isNew ?? start.isNew,
    tags: record.tags ?? start.tags,
    specs: record.specs ?? start.specs,
    publishedAt: record.publishedAt ?? start.publishedAt,
    unpublishAt: record.unpublishAt === undefined ? start.unpublishAt : record.unpublishAt,
    texts: mergeTexts(record, start, context),
    options: merged.options,
    mediaIds: context.mediaIds,
    attributes: mergeAttributes(record, before, { attributes: shop.attributes, problems }),
    variants: mergeVariants({
      record,
      before,
      merged,
      prices: context.prices,
      pictures: shop.pictures,
      refuse: ({ line }, problem) => problems.errors.push({ line, column: null, problem }),
    }),
  };
  refuseTwins(record, next, problems);
  return publishable(record, before, next, problems);
}

function newState({ id, externalKey }: ProductRecord, now: Date): ProductState {
  const none = {
    categoryId: null,
    brand: null,
    taxClass: null,
    featured: false,
    isNew: false,
    unpublishAt: null,
  };
  return {
    id: id ?? newId(),
    externalKey: id === null ? externalKey : null,
    deleted: false,
    status: "DRAFT",
    ...none,
    tags: [],
    specs: [],
    publishedAt: now.toISOString(),
    texts: {},
    options: [],
    variants: [],
    removedVariants: [],
    mediaIds: [],
    attributes: {},
  };
}

/** Brands are one whatever the case of their letters; the shop's spelling stays. */
function mergeBrand({ brand }: ProductRecord, start: ProductState): string | null {
  if (brand === undefined) return start.brand;
  return brand?.toLowerCase() === start.brand?.toLowerCase() ? start.brand : brand;
}

function mergeTaxClass(
  { taxClass, line, columns }: ProductRecord,
  start: ProductState,
  { shop, problems }: MergeContext,
): string | null {
  if (taxClass === undefined) return start.taxClass;
  if (taxClass === null || shop.taxClasses.has(taxClass)) return taxClass;
  const problem = importProblem("UNKNOWN_TAX_CLASS", { value: quoted(taxClass) });
  problems.errors.push({ line, column: columns.taxClass, problem });
  return start.taxClass;
}

function mergeTexts(
  record: ProductRecord,
  start: ProductState,
  { shop, problems }: MergeContext,
): ProductState["texts"] {
  const texts = { ...start.texts };
  const owner = { id: start.id, seed: record.externalKey ?? start.id };
  for (const locale of LOCALES) {
    const told = record.texts[locale];
    if (told === null) delete texts[locale];
    if (!told) continue;
    const known: TextState | undefined = texts[locale];
    const name = told.name ?? known?.name;
    if (name === undefined) continue;
    if (
      told.slug !== undefined &&
      told.slug !== known?.slug &&
      !shop.slugs.claim(told.slug, locale, start.id)
    ) {
      const problem = importProblem("SLUG_TAKEN", { value: quoted(told.slug) });
      problems.errors.push({ line: record.line, column: record.columns.slug, problem });
    }
    const slugFrom = locale === "en" ? record.slugFrom || name : name;
    texts[locale] = {
      name,
      slug: told.slug ?? known?.slug ?? shop.slugs.make(slugFrom, locale, owner),
      description: told.description ?? known?.description ?? told.fallback ?? "",
      seoTitle: (told.seoTitle ?? known?.seoTitle ?? null) || null,
      seoDescription: (told.seoDescription ?? known?.seoDescription ?? null) || null,
    };
  }
  if (!texts.en) {
    const [sku] = record.variants;
    const problem = importProblem("UNKNOWN_SKU", { value: quoted(sku?.sku ?? "") });
    problems.errors.push({ line: record.line, column: record.columns.sku, problem });
  }
  return texts;
}

/** Two variants for the same values couldn't be told apart. */
function refuseTwins(record: ProductRecord, { variants }: ProductState, problems: Problems): void {
  const lines = new Map(record.variants.map(({ sku, line }) => [sku, line]));
  const seen = new Map<string, string>();
  for (const { sku, values } of variants) {
    const key = JSON.stringify(values);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, sku);
    else {
      const problem = importProblem("VARIANT_REPEATED", { line: lines.get(other) ?? record.line });
      problems.errors.push({ line: lines.get(sku) ?? record.line, column: null, problem });
    }
  }
}

/** An active product has all that one needs; what it lacked before it may go on lacking. */
function publishable(
  record: ProductRecord,
  before: ProductState | null,
  next: ProductState,
  problems: Problems,
): ProductState {
  if (next.status !== "ACTIVE" || record.allVariants) return next;
  const lacked = before?.status === "ACTIVE" ? new Set(wants(before)) : new Set<Want>();
  const missing = wants(next).filter((want) => !lacked.has(want));
  if (missing.length === 0) return next;
  const place = { line: record.line, column: null };
  if (record.draftForWant) {
    problems.notices.push({ ...place, problem: importProblem("DRAFT_FOR_WANT", { missing }) });
    return { ...next, status: before === null ? "DRAFT" : before.status };
  }
  problems.errors.push({ ...place, problem: importProblem("NOT_PUBLISHABLE", { missing }) });
  return next;
}

/** A file prices each variant that is on sale, or the product isn't. */
function wants(state: ProductState): Want[] {
  const lacking = wantsOf({ ...state, pictures: state.mediaIds.length });
  const isPriced = state.variants.every((one) => !one.active || CURRENCIES.some((each) => one.prices[each]));
  return lacking.includes("price") || isPriced ? lacking : [...lacking, "price"];
}
