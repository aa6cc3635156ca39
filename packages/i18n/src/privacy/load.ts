import type { Locale } from "@souk/contracts";
import type { privacy } from "./en.ts";

export type PrivacyMessages = typeof privacy;

/** Only the language in use is fetched, and with the pages that need it. */
export const loadPrivacyMessages: Record<Locale, () => Promise<PrivacyMessages>> = {
  en: async () => (await import("./en.ts")).privacy,
  fr: async () => (await import("./fr.ts")).privacy,
  ar: async () => (await import("./ar.ts")).privacy,
};
