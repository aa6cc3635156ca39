import type { Locale } from "@souk/contracts";
import { direction, localeNames } from "@souk/i18n";
import { readCookie, writeCookie } from "./cookies.ts";

export const LOCALE_COOKIE = "souk_locale";

export function isLocale(value: string | undefined | null): value is Locale {
  return value !== undefined && value !== null && Object.hasOwn(localeNames, value);
}

export const locales = Object.keys(localeNames).filter(isLocale);

/** The language a path names by its first segment, or null. */
export function localeOfPath(pathname: string): Locale | null {
  const first = pathname.split("/")[1];
  return isLocale(first) ? first : null;
}

/** For a path without a language: the remembered one, else the browser's, else English. */
export function preferredLocale(): Locale {
  const remembered = readCookie(LOCALE_COOKIE);
  if (isLocale(remembered)) return remembered;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? "en";
}

/** Tells the document and the next visit which language is in use. */
export function applyLocale(locale: Locale): void {
  const root = document.documentElement;
  if (root.lang !== locale) root.lang = locale;
  if (root.dir !== direction(locale)) root.dir = direction(locale);
  if (readCookie(LOCALE_COOKIE) !== locale) writeCookie(LOCALE_COOKIE, locale);
}

/** The same page in another language: `slugs` are those of the page's product, category or collection, if it has one. */
export function pathIn(
  pathname: string,
  locale: Locale,
  slugs: Readonly<Record<Locale, string>> | null,
): string {
  const segments = pathname.split("/");
  segments[1] = locale;
  if (slugs && ["c", "p", "collections"].includes(segments[2] ?? ""))
    segments[3] = encodeURIComponent(slugs[locale]);
  return segments.join("/");
}
