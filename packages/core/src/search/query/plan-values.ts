import type { Locale } from "@souk/contracts";
import type { ParamValue } from "@souk/db";
import { misspellings } from "./misspellings.ts";
import type { PlanParam } from "./understood-sql.ts";

const MOST_CODES = 9;

/** What the database is told of a query. */
export function planValues(
  locale: Locale,
  query: string,
  words: readonly string[],
): Record<PlanParam, ParamValue> {
  const near = words.flatMap((word, place) => misspellings(word).map((one) => [place + 1, one] as const));
  return {
    locale,
    words,
    nearPlaces: near.map(([place]) => String(place)),
    nearWords: near.map(([, word]) => word),
    ...codesOf(query),
  };
}

const bare = (text: string): string => text.toLowerCase().replaceAll(/[\s._/-]/gu, "");

/** What could be a SKU or barcode: the whole query, and its longer words with a digit; beginnings have a digit too. */
function codesOf(query: string): { codes: string[]; beginnings: string[] } {
  const storable = query.replaceAll("\0", "").toWellFormed();
  const whole = bare(storable);
  const parts = storable
    .split(/\s+/u)
    .map(bare)
    .filter((part) => part.length >= 4 && /\d/u.test(part));
  const codes = [...new Set([whole, ...parts])].filter((code) => code.length >= 3).slice(0, MOST_CODES);
  return { codes, beginnings: whole.length >= 3 && /\d/u.test(whole) ? [whole] : [] };
}
