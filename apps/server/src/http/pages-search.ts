import { ListInput, type Market } from "@souk/contracts";

const PAGE_SIZE = 24;

/**
 * The input of the first list query that the storefront asks on a page with this search string; null where it can't
 * be read (the app then asks by itself). Prices in an address are whole units.
 */
export function firstList(
  market: Market,
  scope: { categoryId?: string; query?: string },
  search: URLSearchParams,
): ListInput | null {
  const min = whole(search.get("min"), 1);
  const max = whole(search.get("max"), 0);
  const input = {
    locale: market.locale,
    currency: market.currency,
    ...scope,
    sort: unquoted(search.get("sort")) ?? "featured",
    ...(min === null ? {} : { minPrice: min * 100 }),
    ...(max === null || (min !== null && max < min) ? {} : { maxPrice: max * 100 }),
    ...(unquoted(search.get("stock")) === "true" ? { inStock: true } : {}),
    limit: PAGE_SIZE,
  };
  const parsed = ListInput.safeParse(input);
  return parsed.success ? parsed.data : null;
}

/** The words in an address, if there are any. */
export function wordsOf(search: URLSearchParams): string | null {
  return unquoted(search.get("q"))?.trim().slice(0, 200) || null;
}

/** The parts of a search string that change the page, in one order: for the cache's key. */
export function searchKey(search: URLSearchParams): string {
  return ["q", "sort", "min", "max", "stock"].map((name) => search.get(name) ?? "").join("\n");
}

// The app's router writes a string that could be read as something else in quotes.
function unquoted(value: string | null): string | null {
  return value === null ? null : value.replace(/^"(.*)"$/s, "$1");
}

function whole(value: string | null, least: number): number | null {
  const parsed = value !== null && /^\d{1,8}$/.test(value) ? Number(value) : null;
  return parsed !== null && parsed >= least && parsed <= 10_000_000 ? parsed : null;
}
