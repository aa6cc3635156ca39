import type { Locale } from "@souk/contracts";
import type { notifications } from "./en.ts";

export type NotificationMessages = typeof notifications;

/** Only the language in use is fetched. */
export const loadNotificationMessages: Record<Locale, () => Promise<NotificationMessages>> = {
  en: async () => (await import("./en.ts")).notifications,
  fr: async () => (await import("./fr.ts")).notifications,
  ar: async () => (await import("./ar.ts")).notifications,
};
