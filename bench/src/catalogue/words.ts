import type { Locale } from "@souk/contracts";

/** One letter fewer, in the middle: what a hurried thumb writes. */
export function misspelt(word: string): string {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle) + word.slice(middle + 1);
}

/** What shoppers type of a name: its first words, without figures and small words. */
export function wordsOf(name: string): string[] {
  return name.split(/[\s,()/]+/).filter((word) => word.length > 3 && !/\d/.test(word));
}

export interface Named {
  locale: Locale;
  name: string;
}

/** Queries of `count` words out of the names. */
export function queries(names: readonly Named[], count: number): { locale: Locale; query: string }[] {
  return names
    .map(({ locale, name }) => ({ locale, words: wordsOf(name).slice(0, count) }))
    .filter(({ words }) => words.length === count)
    .map(({ locale, words }) => ({ locale, query: words.join(" ") }));
}
