import { z } from "zod";
import { MoneyMovementView } from "./gift-card.ts";
import { OptionalMail } from "./mail-preferences.ts";
import { SECURITY_CHANGES } from "./mail.ts";
import { Currency } from "./money.ts";
import { OrderNumber } from "./order.ts";
import { Cursor, Limit, Locale } from "./primitives.ts";
import { ReturnState } from "./returns.ts";

/** By what the page of one's own activity can be narrowed. */
export const ACTIVITY_GROUPS = ["SECURITY", "ORDERS", "ACCOUNT"] as const;
export const ActivityGroup = z.enum(ACTIVITY_GROUPS);
export type ActivityGroup = z.infer<typeof ActivityGroup>;

const base = z.object({
  id: z.string(),
  at: z.string(),
  /** One of the staff did it in the account; how they see it is told by VISIT_BEGAN and VISIT_ENDED. */
  byStaff: z.boolean(),
});
const Device = z.string().nullable();

/** Of how an account is opened. */
const SecurityChanged = base.extend({ kind: z.enum(SECURITY_CHANGES) });
const SignedIn = base.extend({
  kind: z.literal("SIGNED_IN"),
  /** As `deviceName` reads a user agent; null where that says nothing known. */
  device: Device,
  /** An IPv4 address, or the /64 of an IPv6 one. */
  network: z.string().nullable(),
  /** There were sign-ins before, and none by such a device. */
  isNew: z.boolean(),
});
const SessionEnded = base.extend({ kind: z.literal("SESSION_ENDED"), device: Device });

/** What happened in, and to, an account, as its owner reads it. */
export const ActivityEntry = z.discriminatedUnion("kind", [
  SecurityChanged,
  base.extend({
    kind: z.enum([
      "VISIT_BEGAN",
      "VISIT_ENDED",
      "ACCOUNT_CREATED",
      "NAME",
      "LANGUAGE",
      "ADDRESS_ADDED",
      "ADDRESS_CHANGED",
      "ADDRESS_REMOVED",
      "EXPORT_ASKED",
      "ERASURE_ASKED",
      "ERASURE_WITHDRAWN",
      "WISHLIST_SHARED",
      "WISHLIST_HIDDEN",
    ]),
  }),
  SignedIn,
  SessionEnded,
  base.extend({ kind: z.enum(["ORDER_PLACED", "ORDER_CANCELLED"]), orderNumber: OrderNumber }),
  base.extend({ kind: z.literal("RETURN_MOVED"), orderNumber: OrderNumber, state: ReturnState }),
  base.extend({
    kind: z.literal("CREDIT_MOVED"),
    movement: MoneyMovementView.shape.kind,
    amount: z.int(),
    currency: Currency,
  }),
  /** Of the account that was joined into this one, with most of it hidden. */
  base.extend({ kind: z.literal("ACCOUNTS_JOINED"), email: z.string() }),
  base.extend({ kind: z.enum(["MAILS_WANTED", "MAILS_STOPPED"]), mail: OptionalMail }),
  base.extend({ kind: z.literal("REVIEW_WRITTEN"), product: z.string() }),
]);
export type ActivityEntry = z.infer<typeof ActivityEntry>;
export type ActivityKind = ActivityEntry["kind"];

/** The part of it that permitted staff see of a customer: who came in, and what was changed of how that is done. */
export const SecurityEvent = z.discriminatedUnion("kind", [SecurityChanged, SignedIn, SessionEnded]);
export type SecurityEvent = z.infer<typeof SecurityEvent>;
export const SECURITY_EVENTS = [
  ...SECURITY_CHANGES,
  "SIGNED_IN",
  "SESSION_ENDED",
] as const satisfies SecurityEvent["kind"][];

export const ACTIVITY_GROUP_OF = {
  SIGNED_IN: "SECURITY",
  SESSION_ENDED: "SECURITY",
  PASSWORD: "SECURITY",
  EMAIL: "SECURITY",
  SECOND_FACTOR_ON: "SECURITY",
  SECOND_FACTOR_OFF: "SECURITY",
  RECOVERY_CODE_USED: "SECURITY",
  ACCOUNT_CONNECTED: "SECURITY",
  ACCOUNT_DISCONNECTED: "SECURITY",
  PASSKEY_ADDED: "SECURITY",
  PASSKEY_REMOVED: "SECURITY",
  VISIT_BEGAN: "SECURITY",
  VISIT_ENDED: "SECURITY",
  ORDER_PLACED: "ORDERS",
  ORDER_CANCELLED: "ORDERS",
  RETURN_MOVED: "ORDERS",
  CREDIT_MOVED: "ORDERS",
  ACCOUNT_CREATED: "ACCOUNT",
  ACCOUNTS_JOINED: "ACCOUNT",
  NAME: "ACCOUNT",
  LANGUAGE: "ACCOUNT",
  ADDRESS_ADDED: "ACCOUNT",
  ADDRESS_CHANGED: "ACCOUNT",
  ADDRESS_REMOVED: "ACCOUNT",
  MAILS_WANTED: "ACCOUNT",
  MAILS_STOPPED: "ACCOUNT",
  EXPORT_ASKED: "ACCOUNT",
  ERASURE_ASKED: "ACCOUNT",
  ERASURE_WITHDRAWN: "ACCOUNT",
  REVIEW_WRITTEN: "ACCOUNT",
  WISHLIST_SHARED: "ACCOUNT",
  WISHLIST_HIDDEN: "ACCOUNT",
} as const satisfies Readonly<Record<ActivityKind, ActivityGroup>>;

export const MyActivityInput = z.object({
  /** For the names of goods. */
  locale: Locale,
  /** All of them without. */
  group: ActivityGroup.optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(20),
});
export type MyActivityInput = z.infer<typeof MyActivityInput>;
export const MyActivity = z.object({ items: z.array(ActivityEntry), nextCursor: z.string().nullable() });
export type MyActivity = z.infer<typeof MyActivity>;
