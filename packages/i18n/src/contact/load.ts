import type { Locale } from "@souk/contracts";
import type { contact } from "./en.ts";

export type ContactMessages = typeof contact;

/** Only the language in use is fetched, and with the pages that need it. */
export const loadContactMessages: Record<Locale, () => Promise<ContactMessages>> = {
  en: async () => (await import("./en.ts")).contact,
  fr: async () => (await import("./fr.ts")).contact,
  ar: async () => (await import("./ar.ts")).contact,
};
