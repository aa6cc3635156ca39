import type { Locale } from "@souk/contracts";
import { createI18n, type I18n } from "@souk/i18n/react";
import {
  loadPastCartMessages,
  loadShopMessages,
  type ShopMessages,
  type WholeShopMessages,
} from "@souk/i18n/shop";
import { use, useMemo } from "react";

export const { I18nProvider, useI18n } = createI18n<ShopMessages>();
export type ShopI18n = I18n<ShopMessages>;

/** Fetches each language once. */
function fetchedOnce<Messages>(load: Record<Locale, () => Promise<Messages>>) {
  const loaded = new Map<Locale, Promise<Messages>>();
  return (locale: Locale): Promise<Messages> => {
    const known = loaded.get(locale) ?? load[locale]();
    loaded.set(locale, known);
    // A fetch that failed may succeed later.
    known.catch(() => loaded.delete(locale));
    return known;
  };
}

/** The catalog of a language. */
export const messagesOf = fetchedOnce(loadShopMessages);

const pastCartOf = fetchedOnce(loadPastCartMessages);

export type PastCartI18n = I18n<WholeShopMessages>;

/** `useI18n` with the words of the pages past the cart, which it waits for; their routes fetch them beforehand. */
export function usePastCartI18n(): PastCartI18n {
  const i18n = useI18n();
  const more = use(pastCartOf(i18n.locale));
  return useMemo(() => ({ ...i18n, m: { ...i18n.m, ...more } }), [i18n, more]);
}

/** Before a route that is past the cart: its first render finds the words there. */
export async function loadPastCart(locale: Locale): Promise<void> {
  await pastCartOf(locale);
}
