import type { Locale } from "@souk/contracts";
import { createI18n, type I18n } from "@souk/i18n/react";
import { loadShopMessages, type ShopMessages } from "@souk/i18n/shop";

export const { I18nProvider, useI18n } = createI18n<ShopMessages>();
export type ShopI18n = I18n<ShopMessages>;

const loaded = new Map<Locale, Promise<ShopMessages>>();

/** The catalog of a language, fetched once. */
export function messagesOf(locale: Locale): Promise<ShopMessages> {
  const known = loaded.get(locale) ?? loadShopMessages[locale]();
  loaded.set(locale, known);
  // A fetch that failed may succeed later.
  known.catch(() => loaded.delete(locale));
  return known;
}
