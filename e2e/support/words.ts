import { LOCALES, type Locale } from "@souk/contracts";
import { createFormat, type Format } from "@souk/i18n";
import { type AdminMessages, loadAdminMessages } from "@souk/i18n/admin";
import { loadWholeShop, type WholeShopMessages } from "@souk/i18n/shop";

export { LOCALES, type Locale };

/** What the shop says in a language: accessible names are taken from here, so a new wording breaks no test. */
export interface ShopWords {
  locale: Locale;
  m: WholeShopMessages;
  format: Format;
}

export async function shopWords(locale: Locale): Promise<ShopWords> {
  return { locale, m: await loadWholeShop(locale), format: createFormat(locale) };
}

export interface AdminWords {
  locale: Locale;
  m: AdminMessages;
  format: Format;
}

export async function adminWords(locale: Locale): Promise<AdminWords> {
  return { locale, m: await loadAdminMessages[locale](), format: createFormat(locale) };
}

/** Any text that a pattern may hold as it is. */
export function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
