import { LOCALES, type Locale, type LocalizedText } from "@souk/contracts";

/** A text in each language as fields hold it: empty where there is none. */
export type Texts = Record<Locale, string>;

export const emptyTexts = (): Texts => ({ en: "", fr: "", ar: "" });

export const toTexts = ({ en = "", fr = "", ar = "" }: LocalizedText): Texts => ({ en, fr, ar });

/** Only the languages that have one. */
export function localized(texts: Texts): LocalizedText {
  return Object.fromEntries(
    LOCALES.filter((locale) => texts[locale].trim() !== "").map((locale) => [locale, texts[locale]]),
  );
}

/** What is there, in one line. */
export const joined = (texts: LocalizedText): string =>
  LOCALES.map((locale) => texts[locale] ?? "")
    .filter((text) => text !== "")
    .join(" / ");

/** In the reader's language, else in English. */
export const textIn = (texts: LocalizedText, locale: Locale): string => texts[locale] || texts.en || "";
