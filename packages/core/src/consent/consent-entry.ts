import { type ConsentEntry, Locale } from "@souk/contracts";
import type { Prisma } from "@souk/db";

export const entrySelect = {
  id: true,
  purpose: true,
  granted: true,
  textVersion: true,
  locale: true,
  source: true,
  createdAt: true,
} as const satisfies Prisma.ConsentRecordSelect;
type Row = Prisma.ConsentRecordGetPayload<{ select: typeof entrySelect }>;

export function toEntry({ id, purpose, granted, textVersion, locale, source, createdAt }: Row): ConsentEntry {
  return {
    id,
    purpose,
    granted,
    text: textVersion,
    locale: Locale.parse(locale),
    source,
    createdAt: createdAt.toISOString(),
  };
}
