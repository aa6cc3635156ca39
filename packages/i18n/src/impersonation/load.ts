import type { Locale } from "@souk/contracts";
import type { impersonation } from "./en.ts";

export type ImpersonationMessages = typeof impersonation;

/** Fetched by staff alone, and while they see the shop as a customer. */
export const loadImpersonationMessages: Record<Locale, () => Promise<ImpersonationMessages>> = {
  en: async () => (await import("./en.ts")).impersonation,
  fr: async () => (await import("./fr.ts")).impersonation,
  ar: async () => (await import("./ar.ts")).impersonation,
};
