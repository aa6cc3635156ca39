import type { Locale } from "@souk/contracts";
import type { security } from "./en.ts";

export type SecurityMessages = typeof security;

/** Only the language in use is fetched. */
export const loadSecurityMessages: Record<Locale, () => Promise<SecurityMessages>> = {
  en: async () => (await import("./en.ts")).security,
  fr: async () => (await import("./fr.ts")).security,
  ar: async () => (await import("./ar.ts")).security,
};
