import type { Locale } from "@souk/contracts";
import type { returns } from "./en.ts";

export type ReturnMessages = typeof returns;

/** Only the language in use is fetched. */
export const loadReturnMessages: Record<Locale, () => Promise<ReturnMessages>> = {
  en: async () => (await import("./en.ts")).returns,
  fr: async () => (await import("./fr.ts")).returns,
  ar: async () => (await import("./ar.ts")).returns,
};
