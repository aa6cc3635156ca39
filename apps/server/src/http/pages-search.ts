import { ListInput, type Market } from "@souk/contracts";
import { listInput, type ListScope, parseSearchSearch, type SearchSearch } from "@souk/contracts/list-url";

/** What a list's address says, read as the storefront reads it. */
export function readSearch(search: URLSearchParams): SearchSearch {
  const raw = [...search].map(([name, value]) => [name, unquoted(value)] as const);
  return parseSearchSearch(Object.fromEntries(raw));
}

/**
 * The input of the first list query that the storefront asks on a page with this address; null where it can't be read
 * (the app then asks by itself).
 */
export function firstList(market: Market, scope: ListScope, search: SearchSearch): ListInput | null {
  const parsed = ListInput.safeParse(listInput(market, scope, search));
  return parsed.success ? parsed.data : null;
}

/** What changes the page, in one order: for the cache's key. */
export function searchKey(search: URLSearchParams): string {
  return JSON.stringify(Object.entries(readSearch(search)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

// The app's router writes a string that could be read as something else in quotes.
function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/s, "$1");
}
