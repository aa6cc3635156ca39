import type { Locale } from "@souk/contracts";
import type { support } from "./en.ts";

export type SupportMessages = typeof support;

/** Only the language in use is fetched, and with the pages that need it. */
export const loadSupportMessages: Record<Locale, () => Promise<SupportMessages>> = {
  en: async () => (await import("./en.ts")).support,
  fr: async () => (await import("./fr.ts")).support,
  ar: async () => (await import("./ar.ts")).support,
};
