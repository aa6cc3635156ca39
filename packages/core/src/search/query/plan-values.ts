import type { Locale } from "@souk/contracts";
import type { ParamValue } from "@souk/db";
import type { CodeParam } from "./code-sql.ts";
import { misspellings } from "./misspellings.ts";
import type { WordParam } from "./understood-sql.ts";

export type PlanParam = WordParam | CodeParam;

const MOST_CODES = 9;
/** One word of letters, digits and what stands between them in codes; a digit is among them. */
const CODE = /^(?=\D*\d)[A-Za-z0-9._/-]+$/u;

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

/**
 * What could be a SKU or barcode: the whole query, and its longer words with a digit; beginnings have a digit too. One
 * that looks like a code and like nothing else is meant as it is: what is near it is offered, not found.
 */
function codesOf(query: string): Pick<Record<PlanParam, ParamValue>, CodeParam | "exact"> {
  const storable = query.replaceAll("\0", "").toWellFormed();
  const whole = bare(storable);
  const parts = storable
    .split(/\s+/u)
    .map(bare)
    .filter((part) => part.length >= 4 && /\d/u.test(part));
  const codes = [...new Set([whole, ...parts])].filter((code) => code.length >= 3).slice(0, MOST_CODES);
  const exact = CODE.test(storable.trim()) && whole.length >= 4;
  return {
    codes,
    beginnings: whole.length >= 3 && /\d/u.test(whole) ? [whole] : [],
    exact,
    stems: exact ? stemsOf(whole) : [],
  };
}

/** The code without its last one to four signs, as long as that says anything. */
function stemsOf(code: string): string[] {
  return [1, 2, 3, 4].map((less) => code.slice(0, -less)).filter((stem) => stem.length >= 5);
}
