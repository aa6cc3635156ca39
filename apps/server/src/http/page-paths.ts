import { LOCALES, type Locale, type Market, type Slugs } from "@souk/contracts";
import type { Head } from "./page-head.ts";

/** The paths of a thing in each language, by its slugs. */
export function pathsOf(kind: "c" | "p" | "collections", slugs: Slugs): Record<Locale, string> {
  return byLocale((locale) => `/${locale}/${kind}/${encodeURIComponent(slugs[locale])}`);
}

/** The same path under each language. */
export function everyLanguage({
  pathname,
  market,
}: {
  pathname: string;
  market: Market;
}): Pick<Head, "paths"> {
  return { paths: byLocale((locale) => `/${locale}${pathname.slice(market.locale.length + 1)}`) };
}

function byLocale(of: (locale: Locale) => string): Record<Locale, string> {
  const [en, fr, ar] = LOCALES;
  return { en: of(en), fr: of(fr), ar: of(ar) };
}
