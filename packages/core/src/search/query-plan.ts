import type { Locale } from "@souk/contracts";

/**
 * What a shopper's words come to; made by query/plan-query.ts, read by the lists. Words are lexemes of
 * `search_vector(locale, text)`, the SQL function that analyses documents too (texts are folded by `fold_words`).
 */
export interface QueryPlan {
  /** Whose words are looked for: the shop's language, or another one that knows the words better. */
  locale: Locale;
  /** For `::tsquery` on a document's words of the locale; empty where the query has none. */
  tsquery: string;
  /** All must hold; of a word any of its lexemes: itself, synonyms, what a typo may have meant. */
  words: readonly { readonly lexemes: readonly string[] }[];
  /** Found by a SKU or barcode, whole or its beginning: shown first, best first; at most some hundreds. */
  products: readonly string[];
  /** What was looked for instead of a query that finds nothing as it is written. */
  corrected: string | null;
  /** "Did you mean". */
  suggestions: readonly string[];
}
