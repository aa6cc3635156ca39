import { z } from "zod";
import { Currency } from "../money.ts";
import { Id } from "../primitives.ts";
import { CustomerRow, CustomerView } from "./customers.ts";

/** What an account has, by the words that staff read. */
export const MERGE_KINDS = [
  "ORDERS",
  "CREDIT",
  "ADDRESSES",
  "CARTS",
  "SAVED",
  "WISHES",
  "REVIEWS",
  "PHOTOS",
  "VOTES",
  "VEHICLES",
  "THREADS",
  "FILES",
  "MESSAGES",
  "NOTES",
  "GROUPS",
  "PROMOTIONS",
  "REQUESTS",
  "VISITS",
  "MERGES",
  "SHARES",
  "SIGN_INS",
  "SESSIONS",
  "EVENTS",
  "LINKS",
] as const;
export const MergeKind = z.enum(MERGE_KINDS);
export type MergeKind = z.infer<typeof MergeKind>;

/** How much of each kind went over to the account that stays; what there was nothing of is left out. */
export const MergeCounts = z.partialRecord(MergeKind, z.int());
export type MergeCounts = z.infer<typeof MergeCounts>;

/** Why two accounts can't be joined. */
export const MERGE_REFUSALS = ["SAME", "STAFF", "ERASED", "PRIVACY_REQUEST", "PAYMENT_UNDER_WAY"] as const;
export const MergeRefusal = z.enum(MERGE_REFUSALS);
export type MergeRefusal = z.infer<typeof MergeRefusal>;

/** Of the account that stays, and of the one that is joined into it and is no more. */
export const MERGE_SIDES = ["KEPT", "GONE"] as const;
export const MergeSide = z.enum(MERGE_SIDES);
export type MergeSide = z.infer<typeof MergeSide>;
export const MergeGroups = z.enum([...MERGE_SIDES, "BOTH"]);
export type MergeGroups = z.infer<typeof MergeGroups>;

export const MergePair = z.object({ keptId: Id, goneId: Id });
export type MergePair = z.infer<typeof MergePair>;
export const MergeCustomersInput = MergePair.extend({
  /** Whose name, and whose groups, the account has from now on. */
  name: MergeSide.default("KEPT"),
  groups: MergeGroups.default("BOTH"),
});
export type MergeCustomersInput = z.infer<typeof MergeCustomersInput>;

/** One of the two accounts, as staff compare them. */
export const MergeParty = CustomerRow.extend({ groups: CustomerView.shape.groups });
export type MergeParty = z.infer<typeof MergeParty>;

/** What a merge would do. */
export const MergePreview = z.object({
  kept: MergeParty,
  gone: MergeParty,
  /** What goes over, and how much of it the account that stays has already: of that one is left. */
  moved: z.array(z.object({ kind: MergeKind, count: z.int(), same: z.int() })),
  /** What is over with the account: nothing of it goes over. */
  ended: z.array(z.object({ kind: MergeKind, count: z.int() })),
  /** Store credit that goes over, in minor units. */
  credit: z.array(z.object({ currency: Currency, amount: z.int() })),
  /** What stands against it. */
  refusal: z.object({ reason: MergeRefusal, side: MergeSide }).nullable(),
});
export type MergePreview = z.infer<typeof MergePreview>;

export const DUPLICATE_REASONS = ["PHONE", "MAILBOX", "NAME"] as const;
export const DuplicateReason = z.enum(DUPLICATE_REASONS);
export type DuplicateReason = z.infer<typeof DuplicateReason>;
/** Accounts that may be the same person's, and by what. */
export const LikelyDuplicates = z.array(CustomerRow.extend({ reasons: z.array(DuplicateReason) }));
export type LikelyDuplicates = z.infer<typeof LikelyDuplicates>;
