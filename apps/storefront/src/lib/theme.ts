import { readCookie, writeCookie } from "./cookies.ts";
import { createStore } from "./store.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const THEME_COOKIE = "souk_theme";

function remembered(): Theme {
  const cookie = readCookie(THEME_COOKIE);
  return THEMES.find((theme) => theme === cookie) ?? "system";
}

const theme = createStore<Theme>(remembered());

export const useTheme = theme.use;

function apply(value: Theme): void {
  const root = document.documentElement;
  if (value === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = value;
}

/** Before the first paint, for pages that no server prepared. */
export function applyRememberedTheme(): void {
  apply(theme.get());
}

export function setTheme(value: Theme): void {
  writeCookie(THEME_COOKIE, value);
  theme.set(value);
  apply(value);
}
