import { LOCALES, type Locale, type LocalizedText } from "@souk/contracts";
import { percentText } from "../../lib/percent-text.ts";
import { localized, type Texts } from "../../lib/texts.ts";

/** What bills call a rate that nobody named. */
const NAMES: Record<Locale, (percent: string) => string> = {
  en: (percent) => `VAT ${percent}%`,
  fr: (percent) => `TVA ${percent.replace(".", ",")} %`,
  ar: (percent) => `ضريبة القيمة المضافة ${percent}٪`,
};

export const rateName = (locale: Locale, basisPoints: number): string =>
  NAMES[locale](percentText(basisPoints));

/** As fields hold them: empty where the name follows the rate. */
export function toRateNames(name: LocalizedText, basisPoints: number): Texts {
  const own = (locale: Locale): string => {
    const text = name[locale] ?? "";
    return text === rateName(locale, basisPoints) ? "" : text;
  };
  return { en: own("en"), fr: own("fr"), ar: own("ar") };
}

/** In each language what was typed, else what follows from the rate. */
export function rateNames(typed: Texts, basisPoints: number): LocalizedText {
  const follows = Object.fromEntries(LOCALES.map((locale) => [locale, rateName(locale, basisPoints)]));
  return { ...follows, ...localized(typed) };
}
