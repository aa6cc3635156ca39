import { searchWords } from "../../catalog/fold-text.ts";

const OTHER = /[^\p{L}\p{N}]+/u;

/**
 * A `::tsquery` on the summaries' words: each word of the query begins one of them, or is a code without its
 * separators. Null where there is nothing to look for; a query of signs alone finds nothing.
 */
export function tableWords(query: string): string | null {
  const asked = searchWords(query).map((word) => word.split(OTHER).filter((part) => part !== ""));
  if (asked.length === 0) return null;
  const found = asked.filter((parts) => parts.length > 0);
  // No word of the table is as long as this one.
  if (found.length === 0) return `'${"-".repeat(81)}'`;
  return found.map(oneOf).join(" & ");
}

function oneOf(parts: readonly string[]): string {
  const begins = (word: string) => `'${word.slice(0, 80)}':*`;
  if (parts.length === 1) return parts.map(begins).join("");
  return `((${parts.map(begins).join(" & ")}) | ${begins(parts.join(""))})`;
}
