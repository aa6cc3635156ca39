import type { Locale } from "@souk/contracts";
import type { activity } from "./en.ts";

export type ActivityMessages = typeof activity;

/** Only the language in use is fetched. */
export const loadActivityMessages: Record<Locale, () => Promise<ActivityMessages>> = {
  en: async () => (await import("./en.ts")).activity,
  fr: async () => (await import("./fr.ts")).activity,
  ar: async () => (await import("./ar.ts")).activity,
};
