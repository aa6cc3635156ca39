/** From this length on, two letters may be too many. */
const TWICE_FROM = 6;
const SHORTEST = 3;
const LONGEST = 20;

/**
 * A word and what is left of it without one letter (of longer ones: without two). A term whose own such list (`near_words`
 * in the database) shares one of them is a wrong, missing, additional or swapped letter away, or little more. Empty
 * for codes and sizes: another number is another thing, not a typo.
 */
export function misspellings(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < SHORTEST || letters.length > LONGEST || /\p{N}/u.test(word)) return [];
  const once = shortened([word]);
  return [...new Set([word, ...once, ...(letters.length >= TWICE_FROM ? shortened(once) : [])])];
}

function shortened(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const letters = Array.from(word);
    return letters.map((_, place) => letters.toSpliced(place, 1).join(""));
  });
}
