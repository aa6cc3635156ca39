import type { ListInput, Market, ProductSort } from "./catalog.ts";

// The address of a list, read and written by the shop and by the server. Free of zod: each shop page loads it.

// A record, so that a new sort must be listed here before this compiles.
const sorts: Record<ProductSort, true> = {
  relevance: true,
  featured: true,
  newest: true,
  "price-asc": true,
  "price-desc": true,
  name: true,
};

function isSort(value: unknown): value is ProductSort {
  return typeof value === "string" && Object.hasOwn(sorts, value);
}

/** With words what fits best comes first, without any what the shop recommends: neither is said. */
const DEFAULTS: ReadonlySet<ProductSort> = new Set(["relevance", "featured"]);

export const defaultSort = (words: string | undefined): ProductSort =>
  words === undefined ? "featured" : "relevance";

export const PAGE_SIZE = 24;
const [MAX_PAGE, MAX_QUERY, MAX_VALUES, MAX_ATTRIBUTES] = [50, 200, 20, 10];
/** The dearest price of one unit, in whole units of the currency. */
const MAX_PRICE = 10_000_000;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The URL's name of an attribute's facet: "a." and its code. */
export type AttributeParam = `a.${string}`;

/** What a list's URL may say. Defaults are left out, so that a list without filters has the bare URL. */
export interface ListSearch {
  sort?: ProductSort;
  /** Whole units of the currency, not minor ones. */
  min?: number;
  max?: number;
  stock?: true;
  stars?: number;
  /** Slugs, joined by commas, as all that has several values. */
  brand?: string;
  tag?: string;
  /** A category's id: on a category's own page one within it. */
  in?: string;
  /** Of a make, model or type; "all" shows what the chosen vehicle would hide. */
  vehicle?: string;
  page?: number;
  [attribute: AttributeParam]: string | undefined;
}

export interface SearchSearch extends ListSearch {
  q?: string;
}

export function isAttributeParam(name: string): name is AttributeParam {
  return /^a\.[a-z0-9][a-z0-9_-]{0,59}$/i.test(name);
}

/** The values of one facet in the URL. */
export function valuesOf(joined: string | undefined): string[] {
  return joined === undefined ? [] : joined.split(",");
}

/** A facet's values with one more, or without it; undefined when none is left. */
export function toggleValue(joined: string | undefined, value: string): string | undefined {
  const values = valuesOf(joined);
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return next.length === 0 ? undefined : next.join(",");
}

function wholeNumber(value: unknown, min: number, max: number): number | undefined {
  const parsed = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof parsed !== "number" || !Number.isInteger(parsed) || parsed < min || parsed > max)
    return undefined;
  return parsed;
}

/** Digits alone and yes or no arrive as a number and a boolean. */
function written(value: unknown): string {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value).trim() : "";
}

/** Values in one order, each once: two URLs of one choice are one key of the caches. */
function list(value: unknown, longest: number): string | undefined {
  const text = written(value);
  if (text.includes("\0") || !text.isWellFormed()) return undefined;
  const values = text.split(",").map((part) => part.trim());
  const known = [...new Set(values)].filter((part) => part !== "" && part.length <= longest);
  return known.length === 0 ? undefined : known.toSorted().slice(0, MAX_VALUES).join(",");
}

function id(value: unknown): string | undefined {
  return typeof value === "string" && UUID.test(value) ? value.toLowerCase() : undefined;
}

function attributes(raw: Record<string, unknown>): Pick<ListSearch, AttributeParam> {
  const found: Pick<ListSearch, AttributeParam> = {};
  for (const name of Object.keys(raw).filter(isAttributeParam).toSorted().slice(0, MAX_ATTRIBUTES)) {
    const values = list(raw[name], 100);
    if (values !== undefined) found[name] = values;
  }
  return found;
}

/** Without what is undefined. */
function said<T extends object>(values: { [Key in keyof T]: T[Key] | undefined }): Partial<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  // The one cast: fromEntries forgets which keys it was given.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return Object.fromEntries(entries) as Partial<T>;
}

/** Reads a list's URL; what it doesn't understand counts as not said. */
export function parseListSearch(raw: Record<string, unknown>): ListSearch {
  const min = wholeNumber(raw["min"], 1, MAX_PRICE);
  const max = wholeNumber(raw["max"], 0, MAX_PRICE);
  const stock = raw["stock"] === true || raw["stock"] === "true" || raw["stock"] === 1;
  return said<ListSearch>({
    sort: isSort(raw["sort"]) && !DEFAULTS.has(raw["sort"]) ? raw["sort"] : undefined,
    min,
    max: max === undefined || (min !== undefined && max < min) ? undefined : max,
    stock: stock ? true : undefined,
    stars: wholeNumber(raw["stars"], 1, 4),
    brand: list(raw["brand"], 200),
    tag: list(raw["tag"], 60),
    in: id(raw["in"]),
    vehicle: raw["vehicle"] === "all" ? "all" : id(raw["vehicle"]),
    ...attributes(raw),
    page: wholeNumber(raw["page"], 2, MAX_PAGE),
  });
}

/** As above, with the words; digits alone arrive as a number. */
export function parseSearchSearch(raw: Record<string, unknown>): SearchSearch {
  const q = written(raw["q"]).slice(0, MAX_QUERY).trim();
  return { ...(q === "" ? {} : { q }), ...parseListSearch(raw) };
}

/** Changes filters and goes back to the first page. */
export function refine(search: SearchSearch, change: Readonly<Record<string, unknown>>): SearchSearch {
  return parseSearchSearch({ ...search, page: undefined, ...change });
}

/** The list without any filter: its words and its order stay, and that it shows every vehicle's parts. */
export function withoutFilters({ q, sort, vehicle }: SearchSearch): SearchSearch {
  return parseSearchSearch({ q, sort, vehicle: vehicle === "all" ? vehicle : undefined });
}

/** How many values narrow the list; sort and page don't, nor does asking for every vehicle. */
export function countFilters({ q: _q, sort: _sort, page: _page, vehicle, ...filters }: SearchSearch): number {
  const values = [
    ...Object.values(filters),
    ...(vehicle === "all" || vehicle === undefined ? [] : [vehicle]),
  ];
  return values.reduce<number>(
    (sum, value) => sum + (typeof value === "string" ? valuesOf(value).length : 1),
    0,
  );
}

export interface ListScope {
  categoryId?: string;
  collectionId?: string;
  query?: string;
}

/** The query's input, always with its keys in one order: its URL is the key of caches on the way. */
export function listInput(market: Market, scope: ListScope, search: ListSearch): ListInput {
  const names = Object.keys(search).filter(isAttributeParam).toSorted();
  const { brand, tag, min, max, stars, vehicle } = search;
  const categoryId = search.in ?? scope.categoryId;
  return {
    locale: market.locale,
    currency: market.currency,
    ...(categoryId === undefined ? {} : { categoryId }),
    ...(scope.collectionId === undefined ? {} : { collectionId: scope.collectionId }),
    ...(scope.query === undefined ? {} : { query: scope.query }),
    sort: search.sort ?? defaultSort(scope.query),
    ...(brand === undefined ? {} : { brands: valuesOf(brand) }),
    ...(names.length === 0
      ? {}
      : { attributes: names.map((name) => ({ code: name.slice(2), values: valuesOf(search[name]) })) }),
    ...(tag === undefined ? {} : { tags: valuesOf(tag) }),
    ...(min === undefined ? {} : { minPrice: min * 100 }),
    ...(max === undefined ? {} : { maxPrice: max * 100 }),
    ...(search.stock ? { inStock: true } : {}),
    ...(stars === undefined ? {} : { minRating: stars }),
    ...(vehicle === undefined || vehicle === "all" ? {} : { vehicleTypeId: vehicle }),
    facets: true,
    limit: PAGE_SIZE,
  };
}

/** The orders that a list with or without words offers, its default first. */
export function sortsFor(words: string | undefined): ProductSort[] {
  const others = Object.keys(sorts).filter(isSort);
  return [defaultSort(words), ...others.filter((sort) => !DEFAULTS.has(sort))];
}
