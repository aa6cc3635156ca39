import type { Locale, NameByLocale } from "@souk/contracts";

/** A name in the language, else in the first that it has. */
export function nameIn(name: NameByLocale, locale: Locale): string {
  return name[locale] ?? name.en ?? Object.values(name)[0] ?? "";
}
