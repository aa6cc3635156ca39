import type { Locale } from "@souk/contracts";
import type { en } from "./en/index.ts";

/** English is the measure: a message that French or Arabic lacks doesn't compile. */
export type AdminMessages = typeof en;

/** Only the language in use is fetched. */
export const loadAdminMessages: Record<Locale, () => Promise<AdminMessages>> = {
  en: async () => (await import("./en/index.ts")).en,
  fr: async () => (await import("./fr/index.ts")).fr,
  ar: async () => (await import("./ar/index.ts")).ar,
};
