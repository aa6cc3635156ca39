import { CONSENT_TEXT, type ConsentPurpose, type ConsentSource, type Locale } from "@souk/contracts";
import type { Tx } from "../context.ts";

export interface Said {
  purpose: ConsentPurpose;
  granted: boolean;
  source: ConsentSource;
  locale: Locale;
  userId?: string | null;
  email?: string | null;
  device?: string;
  cartId?: string;
  /** Of the words that were read; without it, today's. */
  textVersion?: number;
}

/** Writes down what was agreed to or refused; nothing of it is changed afterwards. */
export async function recordConsents(tx: Tx, said: readonly Said[], now: Date): Promise<void> {
  await tx.consentRecord.createMany({
    data: said.map((one) => ({ textVersion: CONSENT_TEXT, ...one, createdAt: now })),
  });
}
