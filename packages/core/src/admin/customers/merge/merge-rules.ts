import type { MergeGroups, MergeKind } from "@souk/contracts";
import { Prisma } from "@souk/db";
import type { StaffContext, Tx } from "../../../context.ts";
import { endVisits } from "./end-visits.ts";
import { joinCarts } from "./join-carts.ts";
import { joinCredit } from "./join-credit.ts";
import { joinGroups } from "./join-groups.ts";

const { sql } = Prisma;

/** The account that stays, the one that is joined into it, and whose groups the first has from then on. */
export interface MergeOf {
  keptId: string;
  goneId: string;
  groups: MergeGroups;
}
type Step = (tx: Tx, ctx: StaffContext, of: MergeOf) => Promise<void>;

/** What becomes of the rows of a table whose column holds the account that goes. */
export type MergeRule =
  /** They are the other's. `same`: of those that it has already (`t` is the row), its own stays alone. */
  | { how: "MOVED"; kind: MergeKind; same?: (of: MergeOf) => Prisma.Sql; before?: Step }
  /** The two become one in a way of their own; `of` tells which rows (`t`) count. */
  | { how: "JOINED"; kind: MergeKind; join: Step; counted?: Prisma.Sql }
  /** They are over with the account. */
  | { how: "ENDED"; kind: MergeKind; asText?: true }
  /** They stay as they are, and why. */
  | { how: "STAYS"; why: string };

const OF_STAFF = { how: "STAYS", why: "Only staff stand there, and staff aren't joined." } as const;

/** Whether the account that stays has a row of the table for which `on` holds (`k` is its own, `t` the other's). */
const has =
  (table: Prisma.ModelName, on: Prisma.Sql) =>
  ({ keptId }: MergeOf): Prisma.Sql =>
    sql`EXISTS (SELECT 1 FROM ${Prisma.raw(`"${table}"`)} k WHERE k."userId" = ${keptId}::uuid AND ${on})`;

/** Under the table and the column that holds an account's id; done from the first to the last. */
export const mergeRules = {
  "Order.userId": { how: "MOVED", kind: "ORDERS" },
  "PromotionRedemption.userId": { how: "MOVED", kind: "PROMOTIONS" },
  // Before the carts: both their gift cards and what they hold may be credit.
  "GiftCard.ownerId": { how: "JOINED", kind: "CREDIT", join: joinCredit },
  "Cart.userId": { how: "JOINED", kind: "CARTS", join: joinCarts, counted: sql`t."status" = 'ACTIVE'` },
  "SavedLine.userId": {
    how: "MOVED",
    kind: "SAVED",
    same: has("SavedLine", sql`k."variantId" = t."variantId"`),
  },
  "Address.userId": {
    how: "MOVED",
    kind: "ADDRESSES",
    same: has(
      "Address",
      sql`k."deletedAt" IS NULL AND ${sameColumns([
        "fullName",
        "company",
        "line1",
        "line2",
        "city",
        "region",
        "postalCode",
        "country",
        "phone",
      ])}`,
    ),
    before: (tx, _, of) => giveWay(tx, of, sql`"Address"`, sql`"isDefault"`),
  },
  "WishlistItem.userId": {
    how: "MOVED",
    kind: "WISHES",
    same: has("WishlistItem", sameColumns(["productId", "variantId"])),
  },
  // Whoever has the address of one list wasn't shown the other.
  "WishlistShare.userId": { how: "ENDED", kind: "SHARES" },
  "GarageVehicle.userId": {
    how: "MOVED",
    kind: "VEHICLES",
    same: has("GarageVehicle", sql`k."typeId" = t."typeId"`),
    before: (tx, _, of) => giveWay(tx, of, sql`"GarageVehicle"`, sql`"chosen"`),
  },
  "ProductReview.userId": {
    how: "MOVED",
    kind: "REVIEWS",
    same: has("ProductReview", sql`k."productId" = t."productId"`),
  },
  "ReviewPhoto.userId": { how: "MOVED", kind: "PHOTOS" },
  "ProductReviewVote.userId": {
    how: "MOVED",
    kind: "VOTES",
    same: (of) =>
      sql`(${has("ProductReviewVote", sql`k."reviewId" = t."reviewId"`)(of)} OR ${isOwnReview(of)})`,
    before: async (tx, _, of) => {
      await tx.$executeRaw`
        DELETE FROM "ProductReviewVote" t WHERE t."userId" = ${of.keptId}::uuid AND ${isOwnReview(of)}`;
    },
  },
  "SupportThread.userId": { how: "MOVED", kind: "THREADS" },
  "SupportFile.userId": { how: "MOVED", kind: "FILES" },
  "ContactMessage.userId": { how: "MOVED", kind: "MESSAGES" },
  "CustomerNote.userId": { how: "MOVED", kind: "NOTES" },
  "CustomerGroupMember.userId": { how: "JOINED", kind: "GROUPS", join: joinGroups },
  "PrivacyRequest.userId": { how: "MOVED", kind: "REQUESTS" },
  "Impersonation.customerId": { how: "MOVED", kind: "VISITS", before: endVisits },
  "CustomerMerge.intoId": { how: "MOVED", kind: "MERGES" },

  // Whoever could open the account that goes must not open the other by it.
  "Session.userId": { how: "ENDED", kind: "SESSIONS" },
  // Who signed in to the one and changed it tells nothing of the other.
  "AccountEvent.userId": { how: "ENDED", kind: "EVENTS" },
  "Account.userId": { how: "ENDED", kind: "SIGN_INS" },
  "Passkey.userId": { how: "ENDED", kind: "SIGN_INS" },
  "TwoFactor.userId": { how: "ENDED", kind: "SIGN_INS" },
  "AccountLink.userId": { how: "ENDED", kind: "LINKS" },
  "EmailChange.userId": { how: "ENDED", kind: "LINKS" },
  "Verification.value": { how: "ENDED", kind: "LINKS", asText: true },

  "ConsentRecord.userId": {
    how: "STAYS",
    why: "A yes given in one account is none for the other. It is found by CustomerMerge.",
  },
  "AuditLog.entityId": {
    how: "STAYS",
    why: "The log says what was done to which account, found by CustomerMerge.",
  },
  "ApiKey.ownerId": OF_STAFF,
  "SavedView.ownerId": OF_STAFF,
  "Cart.createdById": OF_STAFF,
  "GiftCard.createdById": OF_STAFF,
  "StockTransfer.createdById": OF_STAFF,
  "Stocktake.createdById": OF_STAFF,
  "SupportThread.assigneeId": OF_STAFF,
  "ContactMessage.assigneeId": OF_STAFF,
} as const satisfies Readonly<Record<`${Prisma.ModelName}.${string}`, MergeRule>>;

function sameColumns(names: readonly string[]): Prisma.Sql {
  const pairs = names.map((name) => Prisma.raw(`k."${name}" IS NOT DISTINCT FROM t."${name}"`));
  return Prisma.join(pairs, " AND ");
}

/** A review of either: nobody finds their own helpful. */
const isOwnReview = ({ keptId, goneId }: MergeOf): Prisma.Sql =>
  sql`EXISTS (SELECT 1 FROM "ProductReview" r WHERE r."id" = t."reviewId" AND r."userId" IN (${keptId}::uuid, ${goneId}::uuid))`;

/** There is one of them in an account: that of the account that stays. */
async function giveWay(
  tx: Tx,
  { keptId, goneId }: MergeOf,
  table: Prisma.Sql,
  mark: Prisma.Sql,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE ${table} SET ${mark} = FALSE WHERE "userId" = ${goneId}::uuid AND ${mark}
       AND EXISTS (SELECT 1 FROM ${table} k WHERE k."userId" = ${keptId}::uuid AND k.${mark})`;
}
