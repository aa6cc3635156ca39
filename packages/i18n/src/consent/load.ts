import type { Locale } from "@souk/contracts";
import type { consent } from "./en.ts";

export type ConsentMessages = typeof consent;

/** Only the language in use is fetched, and when it is asked. */
export const loadConsentMessages: Record<Locale, () => Promise<ConsentMessages>> = {
  en: async () => (await import("./en.ts")).consent,
  fr: async () => (await import("./fr.ts")).consent,
  ar: async () => (await import("./ar.ts")).consent,
};
