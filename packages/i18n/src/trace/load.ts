import type { Locale } from "@souk/contracts";
import type { trace } from "./en.ts";

export type TraceMessages = typeof trace;

/** Only the language in use is fetched. */
export const loadTraceMessages: Record<Locale, () => Promise<TraceMessages>> = {
  en: async () => (await import("./en.ts")).trace,
  fr: async () => (await import("./fr.ts")).trace,
  ar: async () => (await import("./ar.ts")).trace,
};
