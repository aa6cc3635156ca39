import { withoutArticle, wordsOf } from "./query-words.ts";

/** A query with some of its words (folded) replaced, or left out where there is nothing instead. */
export function reworded(query: string, changes: ReadonlyMap<string, string | null>): string {
  return query
    .split(/[\s,;]+/u)
    .map((token) => changed(token, changes))
    .filter((token) => token !== "")
    .join(" ")
    .slice(0, 200);
}

function changed(token: string, changes: ReadonlyMap<string, string | null>): string {
  const words = wordsOf(token).map(withoutArticle);
  if (!words.some((word) => changes.has(word))) return token;
  return words.flatMap((word) => (changes.has(word) ? (changes.get(word) ?? []) : word)).join(" ");
}
