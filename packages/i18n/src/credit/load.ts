import type { Locale } from "@souk/contracts";
import type { credit } from "./en.ts";

export type CreditMessages = typeof credit;

/** Only the language in use is fetched. */
export const loadCreditMessages: Record<Locale, () => Promise<CreditMessages>> = {
  en: async () => (await import("./en.ts")).credit,
  fr: async () => (await import("./fr.ts")).credit,
  ar: async () => (await import("./ar.ts")).credit,
};
