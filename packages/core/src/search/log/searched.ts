import type { ListInput, ListView, Locale } from "@souk/contracts";
import { foldedQuery } from "../query/query-words.ts";

/** A search that is counted: what was looked for, never by whom. */
export interface Searched {
  locale: Locale;
  /** Folded. */
  query: string;
  /** As it was typed. */
  written: string;
  results: number;
  /** Found as it was typed: worth being proposed to others. */
  clean: boolean;
}

const LONGEST = 80;
/** A phone, card or identity number, whatever stands between its digits. */
const LONG_NUMBER = /\d(?:[\s().+-]*\d){6,}/u;

/**
 * The search that a first page answers, or null where there is none to count: lists narrowed by anything but words say
 * nothing of what the shop lacks, junk says nothing at all, and what looks like an address or a number of somebody's
 * isn't kept, unless it is the code of a product.
 */
export function searchedBy(input: ListInput, view: ListView, isCode: boolean): Searched | null {
  if (input.query === undefined || input.cursor !== undefined || isNarrowed(input)) return null;
  const query = foldedQuery(input.query);
  if (query === "" || query.length > LONGEST) return null;
  if (input.query.includes("@") || (LONG_NUMBER.test(input.query) && !isCode)) return null;
  const clean = view.total > 0 && (view.search?.corrected ?? null) === null && !isCode;
  const written = input.query.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, LONGEST).toWellFormed();
  return { locale: input.locale, query, written, results: view.total, clean };
}

function isNarrowed(input: ListInput): boolean {
  const { brands, attributes, tags, minPrice, maxPrice, inStock, vehicleTypeId, categoryId, collectionId } =
    input;
  return (
    [minPrice, maxPrice, vehicleTypeId, categoryId, collectionId].some((value) => value !== undefined) ||
    inStock === true ||
    [brands, attributes, tags].some((values) => values !== undefined && values.length > 0)
  );
}
