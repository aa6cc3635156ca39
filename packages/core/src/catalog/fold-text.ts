/** Letters that Unicode doesn't decompose but that shoppers type as others. */
const SAME = new Map(
  Object.entries({
    ß: "ss",
    œ: "oe",
    æ: "ae",
    ø: "o",
    ł: "l",
    đ: "d",
    ð: "d",
    þ: "th",
    ı: "i",
    ς: "σ",
    "’": "'",
    "‘": "'",
    ʼ: "'",
    // Arabic: final ya and ta marbuta are often written otherwise; Persian keyboards have their own ya and kaf.
    ٱ: "ا",
    ى: "ي",
    ی: "ي",
    ة: "ه",
    ک: "ك",
  }),
);
const OTHERS = new RegExp(`[${[...SAME.keys()].join("")}]`, "gu");
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
/** Accents, Arabic vowel signs and hamza (once decomposed), tatweel, soft hyphens, direction marks. */
const UNSEEN = /[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A text as search compares it: lower case, without accents, Arabic vowel signs and tatweel, the forms of alef, ya
 * and ta marbuta made one, digits Western, spaces single. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(UNSEEN, "")
    .replace(OTHERS, (letter) => SAME.get(letter) ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/\s+/gu, " ")
    .trim();
}

/** The words of a query, folded: no more than `max`, each once. */
export function searchWords(query: string, max = 8): string[] {
  return [...new Set(foldText(query).split(" "))].filter((word) => word !== "").slice(0, max);
}
