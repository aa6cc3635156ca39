import { DEFAULT_LOCALE, LOCALES, type Locale } from "@souk/contracts";

export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

const YEAR = 365 * 24 * 3600;

function readCookie(name: string): string | undefined {
  const prefix = `${name}=`;
  return document.cookie
    .split("; ")
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
}

function writeCookie(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/; SameSite=Lax; max-age=${YEAR}`;
}

/** The language chosen before, else the browser's where we speak it. */
export function readLocale(): Locale {
  const wanted = [readCookie("souk_admin_locale"), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  for (const tag of wanted) {
    const known = LOCALES.find((locale) => locale === tag);
    if (known) return known;
  }
  return DEFAULT_LOCALE;
}

export function writeLocale(locale: Locale): void {
  writeCookie("souk_admin_locale", locale);
}

export function readTheme(): Theme {
  const stored = readCookie("souk_theme");
  return THEMES.find((theme) => theme === stored) ?? "system";
}

/** Remembers the theme for the server's next page and applies it to this one. */
export function applyTheme(theme: Theme): void {
  writeCookie("souk_theme", theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

export function readRailCollapsed(): boolean {
  return readCookie("souk_admin_rail") === "narrow";
}

export function writeRailCollapsed(collapsed: boolean): void {
  writeCookie("souk_admin_rail", collapsed ? "narrow" : "wide");
}
