import type { Locale } from "@souk/contracts";
import type { en } from "./en/index.ts";
import type { pastCart } from "./en/past-cart.ts";

/** English is the measure: a message that French or Arabic lacks doesn't compile. */
export type ShopMessages = typeof en;

/** Only the language in use is fetched. */
export const loadShopMessages: Record<Locale, () => Promise<ShopMessages>> = {
  en: async () => (await import("./en/index.ts")).en,
  fr: async () => (await import("./fr/index.ts")).fr,
  ar: async () => (await import("./ar/index.ts")).ar,
};

/** The words of checkout, orders, account and links in mails: most shoppers who look around never read them. */
export type PastCartMessages = typeof pastCart;

/** Only the language in use is fetched, with the first page past the cart. */
export const loadPastCartMessages: Record<Locale, () => Promise<PastCartMessages>> = {
  en: async () => (await import("./en/past-cart.ts")).pastCart,
  fr: async () => (await import("./fr/past-cart.ts")).pastCart,
  ar: async () => (await import("./ar/past-cart.ts")).pastCart,
};

export type WholeShopMessages = ShopMessages & PastCartMessages;

/** All that the shop says in a language, for whoever doesn't count bytes. */
export async function loadWholeShop(locale: Locale): Promise<WholeShopMessages> {
  return { ...(await loadShopMessages[locale]()), ...(await loadPastCartMessages[locale]()) };
}
