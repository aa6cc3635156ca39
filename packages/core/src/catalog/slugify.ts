import type { Locale } from "@souk/contracts";

const AND: Record<Locale, string> = { en: " and ", fr: " et ", ar: " و " };
const LATIN = new Map(
  Object.entries({ ß: "ss", œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" }),
);
/** Latin accents and Arabic vowel signs and tatweel; the hamza and madda signs make other letters and stay. */
const SIGNS = /[\u0300-\u036f\u0610-\u061a\u064b-\u0652\u0670\u0640]/gu;
const MAX_LENGTH = 100;

/**
 * The part of an address that a name makes: lower case words joined by hyphens, Latin letters without accents,
 * Arabic (and any other) letters kept. Never empty; not yet unique.
 */
export function slugify(text: string, locale: Locale): string {
  const words = text
    .replaceAll("&", AND[locale])
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(SIGNS, "")
    .replace(/[ßœæøłđðþı]/gu, (letter) => LATIN.get(letter) ?? letter)
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return shorten(words) || "item";
}

/** Whole words up to the greatest length; a single longer word is cut. */
function shorten(words: readonly string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) return slug === "" ? longer.slice(0, MAX_LENGTH).toWellFormed() : slug;
    slug = longer;
  }
  return slug;
}
