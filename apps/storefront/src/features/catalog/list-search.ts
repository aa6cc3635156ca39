import type { ListInput, Market, ProductSort } from "@souk/contracts";

// A record, so that a new sort must be listed here before this compiles.
const sorts: Record<ProductSort, true> = {
  featured: true,
  newest: true,
  "price-asc": true,
  "price-desc": true,
  name: true,
};

export function isSort(value: unknown): value is ProductSort {
  return typeof value === "string" && Object.hasOwn(sorts, value);
}

export const SORTS = Object.keys(sorts).filter(isSort);
export const PAGE_SIZE = 24;
const MAX_PAGE = 50;
/** The dearest price of one unit, in whole units of the currency. */
const MAX_PRICE = 10_000_000;
const MAX_QUERY = 200;

/** What a list's URL may say. Defaults are left out, so that a list without filters has the bare URL. */
export interface ListSearch {
  sort?: ProductSort;
  /** Whole units of the currency, not minor ones. */
  min?: number;
  max?: number;
  stock?: true;
  page?: number;
}

export interface SearchSearch extends ListSearch {
  q?: string;
}

function wholeNumber(value: unknown, min: number, max: number): number | undefined {
  const parsed = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof parsed !== "number" || !Number.isInteger(parsed) || parsed < min || parsed > max)
    return undefined;
  return parsed;
}

/** Reads a list's URL; what it doesn't understand counts as not said. */
export function parseListSearch(raw: Record<string, unknown>): ListSearch {
  const min = wholeNumber(raw["min"], 1, MAX_PRICE);
  const max = wholeNumber(raw["max"], 0, MAX_PRICE);
  const page = wholeNumber(raw["page"], 2, MAX_PAGE);
  const stock = raw["stock"] === true || raw["stock"] === "true" || raw["stock"] === 1;
  return {
    ...(isSort(raw["sort"]) && raw["sort"] !== "featured" ? { sort: raw["sort"] } : {}),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined || (min !== undefined && max < min) ? {} : { max }),
    ...(stock ? { stock: true } : {}),
    ...(page === undefined ? {} : { page }),
  };
}

/** As above, with the words; digits alone arrive as a number. */
export function parseSearchSearch(raw: Record<string, unknown>): SearchSearch {
  const given = raw["q"];
  const text = typeof given === "string" || typeof given === "number" ? String(given) : "";
  const q = text.trim().slice(0, MAX_QUERY);
  return { ...(q === "" ? {} : { q }), ...parseListSearch(raw) };
}

/** Changes filters and goes back to the first page. */
export function refine(
  search: SearchSearch,
  change: Partial<Record<keyof SearchSearch, unknown>>,
): SearchSearch {
  return parseSearchSearch({ ...search, page: undefined, ...change });
}

/** How many filters narrow the list; sort and page don't. */
export function countFilters(search: ListSearch): number {
  return [search.min, search.max, search.stock].filter((value) => value !== undefined).length;
}

/** The query's input, always with its keys in one order: its URL is the key of caches on the way. */
export function listInput(
  market: Market,
  scope: { categoryId?: string; query?: string },
  search: ListSearch,
): ListInput {
  return {
    locale: market.locale,
    currency: market.currency,
    ...(scope.categoryId === undefined ? {} : { categoryId: scope.categoryId }),
    ...(scope.query === undefined ? {} : { query: scope.query }),
    sort: search.sort ?? "featured",
    ...(search.min === undefined ? {} : { minPrice: search.min * 100 }),
    ...(search.max === undefined ? {} : { maxPrice: search.max * 100 }),
    ...(search.stock ? { inStock: true } : {}),
    limit: PAGE_SIZE,
  };
}
