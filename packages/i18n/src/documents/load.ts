import type { Locale } from "@souk/contracts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** What papers say; the server alone uses it, all languages at once. */
export type DocumentMessages = typeof en;

export const documentMessages: Record<Locale, DocumentMessages> = { en, fr, ar };
