import type { Locale } from "@souk/contracts";
import { numberLocale } from "./plural.ts";

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** Days from one to another, with the days of the week; of ISO dates, which are the same everywhere. */
export function dayRange(locale: Locale, { from, to }: { from: string; to: string }): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(numberLocale[locale], {
      weekday: "short",
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
  formats.set(locale, format);
  return format.formatRange(new Date(from), new Date(to));
}
