import { z } from "zod";
import { CONSENT_TEXT, DEVICE_PURPOSES } from "./consent-cookie.ts";
import { Cursor, Email, Id, Limit, Locale } from "./primitives.ts";

const DevicePurposes = z.enum(DEVICE_PURPOSES);
/** REMINDERS: a mail about a cart that was left; INVITATIONS: one that asks to review what was bought. */
export const CONSENT_PURPOSES = [...DEVICE_PURPOSES, "REMINDERS", "INVITATIONS"] as const;
export const ConsentPurpose = z.enum(CONSENT_PURPOSES);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;
export const ConsentSource = z.enum(["BANNER", "SETTINGS", "CHECKOUT", "MAIL"]);
export type ConsentSource = z.infer<typeof ConsentSource>;

export const SaveConsentInput = z.object({
  device: z.uuid(),
  granted: z.array(DevicePurposes).max(DEVICE_PURPOSES.length),
  text: z.int().min(1).max(CONSENT_TEXT),
  locale: Locale,
  source: ConsentSource.extract(["BANNER", "SETTINGS"]),
});
export type SaveConsentInput = z.infer<typeof SaveConsentInput>;
export const ConsentSaved = z.object({ ok: z.literal(true) });

/** One answer, as it was given. */
export const ConsentEntry = z.object({
  id: Id,
  purpose: ConsentPurpose,
  granted: z.boolean(),
  /** CONSENT_TEXT of then. */
  text: z.int(),
  locale: Locale,
  source: ConsentSource,
  createdAt: z.string(),
});
export type ConsentEntry = z.infer<typeof ConsentEntry>;
export const ConsentEntries = z.array(ConsentEntry);

/** By the e-mail address of an account or of a guest, or by the number that a browser shows its owner. */
export const ConsentLogInput = z.object({
  who: z.union([Email, z.uuid()]).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type ConsentLogInput = z.infer<typeof ConsentLogInput>;
export const StaffConsentEntry = ConsentEntry.extend({
  /** Null where only the browser is known, and once erased. */
  email: z.string().nullable(),
  device: z.string().nullable(),
});
export type StaffConsentEntry = z.infer<typeof StaffConsentEntry>;
export const ConsentPage = z.object({
  items: z.array(StaffConsentEntry),
  nextCursor: z.string().nullable(),
});
export type ConsentPage = z.infer<typeof ConsentPage>;
