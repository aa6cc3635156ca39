import { z } from "zod";
import { SecurityEvent } from "../account-activity.ts";
import { SavedAddress } from "../identity.ts";
import { MailPreferences } from "../mail-preferences.ts";
import { Currency } from "../money.ts";
import { OrderNumber, OrderState } from "../order.ts";
import { Cursor, Id, Limit, LocalizedText, NameByLocale, text } from "../primitives.ts";
import { PrivacyKind, PrivacyState } from "../privacy.ts";
import { ConsentPurpose } from "../consent.ts";
import { ReturnState } from "../returns.ts";
import { ReviewTextState } from "../reviews.ts";
import { SupportState, ThreadNumber } from "../support.ts";

export const CUSTOMER_SORTS = ["created", "name", "email"] as const;
export const CUSTOMER_STATES = ["ACTIVE", "UNVERIFIED", "DISABLED"] as const;
export const CustomerTableInput = z.object({
  /** A part of a name or an e-mail. */
  query: text(1, 100).optional(),
  state: z.enum(CUSTOMER_STATES).optional(),
  /** In this group. */
  group: Id.optional(),
  /** That the rule of this segment finds. */
  segment: Id.optional(),
  /** Whether they have ordered. */
  bought: z.boolean().optional(),
  sort: z.enum(CUSTOMER_SORTS).default("created"),
  direction: z.enum(["asc", "desc"]).default("desc"),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type CustomerTableInput = z.infer<typeof CustomerTableInput>;

export const CustomerRow = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  state: z.enum(CUSTOMER_STATES),
  createdAt: z.string(),
  orders: z.int(),
  lastOrderAt: z.string().nullable(),
});
export type CustomerRow = z.infer<typeof CustomerRow>;
export const FoundCustomer = CustomerRow.extend({
  /**
   * Found by the address of an account that was joined into this one. Which it was says the customer's page, to whoever
   * may read that.
   */
  formerAddress: z.boolean(),
});
export type FoundCustomer = z.infer<typeof FoundCustomer>;
export const CustomerTable = z.object({
  items: z.array(FoundCustomer),
  total: z.int(),
  nextCursor: z.string().nullable(),
});

export const CustomerNoteView = z.object({
  id: Id,
  text: z.string(),
  actorName: z.string(),
  createdAt: z.string(),
});
export type CustomerNoteView = z.infer<typeof CustomerNoteView>;

export const PastImpersonation = z.object({
  id: Id,
  staffName: z.string(),
  reason: z.string(),
  from: z.string(),
  to: z.string(),
  /** Under way. */
  open: z.boolean(),
});
export type PastImpersonation = z.infer<typeof PastImpersonation>;

/** An account that was joined into another. */
export const PastMerge = z.object({
  fromId: Id,
  name: z.string(),
  email: z.string(),
  by: z.string(),
  createdAt: z.string(),
});
export type PastMerge = z.infer<typeof PastMerge>;

/** The last things that a customer wished for; `sku`: null while no variant is chosen. */
export const CustomerWishlist = z.object({
  count: z.int(),
  /** Others see it at an address. */
  shared: z.boolean(),
  latest: z.array(
    z.object({ id: Id, productId: Id, name: NameByLocale, sku: z.string().nullable(), addedAt: z.string() }),
  ),
});
export type CustomerWishlist = z.infer<typeof CustomerWishlist>;

/** What one customer has bought in a currency; minor units, without what was cancelled. */
export const CustomerTotal = z.object({ currency: Currency, orders: z.int(), total: z.int() });

/** One customer at one look: the latest of each kind. A part that the reader has no right to is null. */
export const CustomerView = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  state: z.enum(CUSTOMER_STATES),
  emailVerified: z.boolean(),
  secondFactor: z.boolean(),
  locale: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string().nullable(),
  sessions: z.int(),
  addresses: z.array(SavedAddress),
  groups: z.array(z.object({ id: Id, code: z.string(), name: LocalizedText })),
  notes: z.array(CustomerNoteView),
  wishlist: CustomerWishlist,
  orders: z
    .object({
      count: z.int(),
      totals: z.array(CustomerTotal),
      latest: z.array(
        z.object({
          number: OrderNumber,
          state: OrderState,
          pickedUp: z.boolean(),
          placedAt: z.string(),
          total: z.int(),
          currency: Currency,
        }),
      ),
      returns: z.array(
        z.object({ number: z.int(), order: OrderNumber, state: ReturnState, createdAt: z.string() }),
      ),
    })
    .nullable(),
  /** What lies in their cart; null, too, for an empty one. */
  cart: z.object({ units: z.int(), updatedAt: z.string() }).nullable(),
  threads: z
    .array(
      z.object({
        number: ThreadNumber,
        subject: z.string(),
        state: SupportState,
        /** By staff. */
        unread: z.int(),
        lastMessageAt: z.string(),
      }),
    )
    .nullable(),
  reviews: z
    .array(
      z.object({
        id: Id,
        product: NameByLocale,
        rating: z.int(),
        state: ReviewTextState,
        writtenAt: z.string(),
      }),
    )
    .nullable(),
  /** What they said last of each purpose. */
  consents: z
    .array(z.object({ purpose: ConsentPurpose, granted: z.boolean(), createdAt: z.string() }))
    .nullable(),
  /** The mails that they may have or not. */
  mails: MailPreferences.shape.kinds,
  credit: z.array(z.object({ id: Id, currency: Currency, balance: z.int() })).nullable(),
  privacy: z
    .array(z.object({ id: Id, kind: PrivacyKind, state: PrivacyState, createdAt: z.string() }))
    .nullable(),
  /** When staff saw the shop as them. */
  impersonations: z.array(PastImpersonation),
  /** Accounts that were joined into this one, the latest first. */
  merges: z.array(PastMerge),
});
export type CustomerView = z.infer<typeof CustomerView>;

export const CustomerRef = z.object({ id: Id });
export const CustomerSecurityInput = CustomerRef.extend({
  cursor: Cursor.optional(),
  limit: Limit.default(10),
});
export type CustomerSecurityInput = z.infer<typeof CustomerSecurityInput>;
/** The newest first. */
export const CustomerSecurity = z.object({
  items: z.array(SecurityEvent),
  nextCursor: z.string().nullable(),
});
export type CustomerSecurity = z.infer<typeof CustomerSecurity>;
export const AddCustomerNoteInput = z.object({ id: Id, text: text(1, 2000) });
export type AddCustomerNoteInput = z.infer<typeof AddCustomerNoteInput>;
export const RemoveCustomerNoteInput = z.object({ id: Id, noteId: Id });
export type RemoveCustomerNoteInput = z.infer<typeof RemoveCustomerNoteInput>;
/** All groups that the customer is in from now on. */
export const SetCustomerGroupsInput = z.object({ id: Id, groupIds: z.array(Id).max(100) });
export type SetCustomerGroupsInput = z.infer<typeof SetCustomerGroupsInput>;
export const SetCustomerDisabledInput = z.object({ id: Id, disabled: z.boolean() });
export type SetCustomerDisabledInput = z.infer<typeof SetCustomerDisabledInput>;
