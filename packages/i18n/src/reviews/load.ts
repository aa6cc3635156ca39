import type { Locale } from "@souk/contracts";
import type { reviews } from "./en.ts";

export type ReviewMessages = typeof reviews;

/** Only the language in use is fetched. */
export const loadReviewMessages: Record<Locale, () => Promise<ReviewMessages>> = {
  en: async () => (await import("./en.ts")).reviews,
  fr: async () => (await import("./fr.ts")).reviews,
  ar: async () => (await import("./ar.ts")).reviews,
};
