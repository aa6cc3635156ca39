import { z } from "zod";
import { Currency } from "./money.ts";
import { Cursor, Email, Id, Limit, Locale } from "./primitives.ts";

export const PRIVACY_KINDS = ["EXPORT", "ERASURE"] as const;
export const PrivacyKind = z.enum(PRIVACY_KINDS);
export type PrivacyKind = z.infer<typeof PrivacyKind>;
export const PrivacyState = z.enum(["OPEN", "DONE", "CANCELLED"]);
export type PrivacyState = z.infer<typeof PrivacyState>;

/** What somebody wants done with the data about them. */
export const PrivacyRequestView = z.object({
  id: Id,
  kind: PrivacyKind,
  state: PrivacyState,
  createdAt: z.string(),
  /** An erasure isn't done before this, and can be taken back until it is. */
  dueAt: z.string(),
  closedAt: z.string().nullable(),
  /** Number of the order that an erasure waits for. */
  waitsFor: z.int().nullable(),
  /** Until when an export can be fetched by the link in its mail; null: not (any more). */
  fileUntil: z.string().nullable(),
});
export type PrivacyRequestView = z.infer<typeof PrivacyRequestView>;

/** Store credit that isn't spent, by currency; minor units. It goes with the account. */
export const CreditLeft = z.array(z.object({ currency: Currency, amount: z.int() }));
export type CreditLeft = z.infer<typeof CreditLeft>;

/** What the owner of an account may see and ask for. */
export const PrivacyOverview = z.object({
  /** The last one. */
  export: PrivacyRequestView.nullable(),
  /** The one that is to come. */
  erasure: PrivacyRequestView.nullable(),
  coolingOffDays: z.int(),
  exportDays: z.int(),
  hasPassword: z.boolean(),
  /** Staff keep their account while they are staff. */
  isStaff: z.boolean(),
  /** What an erasure loses. */
  credit: CreditLeft,
});
export type PrivacyOverview = z.infer<typeof PrivacyOverview>;

export const AskForExportInput = z.object({ locale: Locale });
/** The password of now, where the account has one. */
export const AskForErasureInput = z.object({ password: z.string().max(128), locale: Locale });
export type AskForErasureInput = z.infer<typeof AskForErasureInput>;

/** A file for its reader to keep. */
export const ExportedData = z.object({ name: z.string(), json: z.string() });
export type ExportedData = z.infer<typeof ExportedData>;

export const PrivacyListInput = z.object({
  kind: PrivacyKind.optional(),
  state: PrivacyState.optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type PrivacyListInput = z.infer<typeof PrivacyListInput>;
export const StaffPrivacyRequest = PrivacyRequestView.extend({
  /** Of an erasure that is done, a stand-in. */
  email: z.string(),
  hasAccount: z.boolean(),
  requestedBy: z.enum(["CUSTOMER", "STAFF", "SYSTEM"]),
  actorName: z.string().nullable(),
});
export type StaffPrivacyRequest = z.infer<typeof StaffPrivacyRequest>;
export const PrivacyPage = z.object({
  items: z.array(StaffPrivacyRequest),
  nextCursor: z.string().nullable(),
});
export const StartPrivacyInput = z.object({ kind: PrivacyKind, email: Email, locale: Locale });
export type StartPrivacyInput = z.infer<typeof StartPrivacyInput>;
export const ErasureLossInput = z.object({ email: Email });
export const ErasureLoss = z.object({ credit: CreditLeft });
export type ErasureLoss = z.infer<typeof ErasureLoss>;
export const PrivacyRef = z.object({ id: Id });
/** What staff's page has beside what people asked for: what they agreed to, and how long what is known of them is kept. */
export const PrivacyTab = z.enum(["CONSENTS", "RETENTION"]);
export type PrivacyTab = z.infer<typeof PrivacyTab>;

/** What the shop keeps for a time and then forgets, or puts aside. */
export const RetentionName = z.enum([
  "SIGN_INS",
  "IMPORT_ROWS",
  "STOCK_ALERTS",
  "BLOCKED_CONTENT",
  "GUEST_CARTS",
  "SEARCHES",
  "PAYMENT_EVENTS",
  "FRAUD_TRACES",
  "STOCK_WAITS",
  "ACCOUNT_CARTS",
  "GUEST_SAVED",
  "AUDIT_ORIGINS",
  "ACCOUNT_EVENTS",
  "IMPERSONATIONS",
  "CONTACT_ARCHIVE",
  "CONTACT_MESSAGES",
  "LOOSE_FILES",
  "THREAD_ARCHIVE",
  "THREADS",
  "PRIVACY_REQUESTS",
  "MAILS",
]);
export type RetentionName = z.infer<typeof RetentionName>;

/**
 * The days; mails have theirs in the settings. From when they count is worded in the admin's messages (privacy.kept),
 * what goes then is in core/privacy/retention.
 */
export const RETENTION_DAYS = {
  SIGN_INS: 0,
  IMPORT_ROWS: 7,
  STOCK_ALERTS: 30,
  BLOCKED_CONTENT: 30,
  GUEST_CARTS: 90,
  SEARCHES: 90,
  PAYMENT_EVENTS: 90,
  FRAUD_TRACES: 90,
  STOCK_WAITS: 365,
  ACCOUNT_CARTS: 365,
  GUEST_SAVED: 365,
  AUDIT_ORIGINS: 365,
  ACCOUNT_EVENTS: 365,
  IMPERSONATIONS: 2 * 365,
  /** What people wrote leaves the lists, and a year later it goes. */
  CONTACT_ARCHIVE: 2 * 365,
  CONTACT_MESSAGES: 3 * 365,
  LOOSE_FILES: 1,
  THREAD_ARCHIVE: 2 * 365,
  THREADS: 3 * 365,
  PRIVACY_REQUESTS: 3 * 365,
} as const satisfies Record<Exclude<RetentionName, "MAILS">, number>;

export const RetentionPeriod = z.object({ name: RetentionName, days: z.int() });
export type RetentionPeriod = z.infer<typeof RetentionPeriod>;
