import type { Locale } from "@souk/contracts";
import type { wishlist } from "./en.ts";

export type WishlistMessages = typeof wishlist;

/** Only the language in use is fetched. */
export const loadWishlistMessages: Record<Locale, () => Promise<WishlistMessages>> = {
  en: async () => (await import("./en.ts")).wishlist,
  fr: async () => (await import("./fr.ts")).wishlist,
  ar: async () => (await import("./ar.ts")).wishlist,
};
