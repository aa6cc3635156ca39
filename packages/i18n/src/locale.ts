import type { Locale } from "@souk/contracts";

export const localeNames = { en: "English", fr: "Français", ar: "العربية" } as const satisfies Record<
  Locale,
  string
>;

export function direction(locale: Locale): "ltr" | "rtl" {
  return locale === "ar" ? "rtl" : "ltr";
}
